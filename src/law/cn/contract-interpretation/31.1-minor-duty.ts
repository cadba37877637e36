import type { Rule } from '../../words.js';
import { MAY_WAIT } from '../invoked.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Judged with the seriousness of the breach. */
export const minorDuty: Rule = {
  id: 'cn.contract-interpretation.31.1',
  norm: 'minor-duty',
  aliases: ['cn.ci.31'],
  title: { en: 'No withholding for a minor duty', fr: 'Pas de suspension pour une obligation accessoire', zh: '非主要债务不得对抗主要债务' },
  says: {
    en: 'A party may not keep back its main performance because a duty beside it was not performed, unless the purpose of the contract is lost or the parties agreed otherwise.',
    fr: 'Une partie ne peut suspendre sa prestation principale pour l’inexécution d’une obligation accessoire, sauf si le but du contrat est manqué ou s’il en a été convenu autrement.',
    zh: '一方仅以对方未履行非主要债务为由拒绝履行主要债务的，不予支持，但致使合同目的不能实现或者另有约定的除外。',
  },
  source: contractInterpretation('31(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      { not: MAY_WAIT },
    ],
  },
  then: [{ remedy: 'withhold', granted: false }],
};
