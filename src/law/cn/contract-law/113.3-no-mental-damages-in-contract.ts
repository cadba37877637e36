import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** No text says so in words: the law of 1999 had no article 996, and mental harm was claimed in tort. */
export const noMentalDamagesInContract: Rule = {
  id: 'cn.contract-law.113.3',
  norm: 'mental-damages-in-contract',
  title: { en: 'No mental damages in contract (before 2021)', fr: 'Pas de préjudice moral en matière contractuelle (avant 2021)', zh: '违约之诉不赔偿精神损害（2021年以前）' },
  says: {
    en: 'Until 2020 damages for breach made good the loss of assets and of profit; mental harm was claimed in tort, and a claim for breach did not reach it. The Contract Law is silent on it: read from its context, not from a text.',
    fr: 'Jusqu’en 2020, les dommages-intérêts contractuels réparaient la perte patrimoniale et le gain manqué ; le préjudice moral se demandait en matière délictuelle, l’action contractuelle ne l’atteignait pas. La loi sur les contrats n’en dit rien : lecture de son contexte, non d’un texte.',
    zh: '2020年底以前，违约损失赔偿限于财产损失和可得利益；精神损害应以侵权为由主张，违约之诉不予支持。合同法对此未作规定，系依其体系推断，非依明文。',
  },
  source: contractLaw('113(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [{ is: 'head', oneOf: ['moral'] }, { concluded: 'founded' }] },
  then: [{ deny: true, heads: 'self' }],
};
