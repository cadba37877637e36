import type { Rule } from '../../words.js';
import { ACTS } from '../performance.js';
import { civilProcedureInterpretation, IN_FORCE } from './source.js';

/** The burden of a promise to inform, and of any act that was owed and is in doubt, lies with whoever owed it. What was done badly is for the claimant to show. */
export const proofOfPerformance: Rule = {
  id: 'cn.civil-procedure-interpretation.91',
  norm: 'proof-of-performance',
  aliases: ['cn.ev.91'],
  title: { en: 'Who asserts performance proves it', fr: 'Qui allègue l’exécution la prouve', zh: '履行情况的举证责任' },
  says: {
    en: 'Whoever says that a relation exists proves the facts that made it; whoever says that it was performed, changed or ended, or that a right is barred, proves that. Here: whoever owed a warning, advice or help with the data shows that it gave them; whoever owed a delivery, a backup, a payment or another act that is in doubt shows that it was done.',
    fr: 'Qui allègue un rapport de droit prouve les faits qui l’ont créé ; qui l’allègue exécuté, modifié, éteint ou paralysé le prouve. Ici : qui devait avertir, conseiller ou aider à reprendre les données établit l’avoir fait ; qui devait livrer, sauvegarder, payer ou accomplir un autre acte contesté établit l’avoir accompli.',
    zh: '主张法律关系存在的，就其产生的基本事实举证；主张变更、消灭或者权利受妨害的，就相应事实举证。故负有警示、告知或者协助导出数据义务的一方，应当证明已经履行；交付、备份、付款等应为的行为是否作出有争议的，由负有该义务的一方证明已经作出。',
  },
  source: civilProcedureInterpretation('91'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: { any: [{ is: 'kind', oneOf: ['warning', 'advice', 'data-export'] }, { all: [{ is: 'kind', oneOf: ACTS }, { is: 'inDoubt', oneOf: ['yes'] }] }] },
  then: [{ burden: 'commitment-breached', on: 'respondent' }],
};
