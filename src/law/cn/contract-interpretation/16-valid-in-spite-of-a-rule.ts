import type { Rule } from '../../words.js';
import { contractVoid, voidGround } from '../../questions/remedies.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** Printed where a court found that the contract is not void. */
export const validInSpiteOfARule: Rule = {
  id: 'cn.contract-interpretation.16',
  norm: 'valid-in-spite-of-a-rule',
  title: { en: 'Valid in spite of a broken rule', fr: 'Valable malgré la règle violée', zh: '违反强制性规定不导致合同无效的情形' },
  says: {
    en: 'A contract that breaks a mandatory rule is not void where an administrative or criminal sanction achieves what the rule is for, or where the rule only governs how one side conducts its business or performs.',
    fr: 'Le contrat qui viole une règle impérative n’est pas nul lorsque la sanction administrative ou pénale suffit au but de la règle, ou que celle-ci ne régit que l’activité ou l’exécution d’une partie.',
    zh: '由行为人承担行政责任或者刑事责任即足以实现强制性规定的立法目的，或者该规定仅规制一方的经营、履行行为的，法院可以认定合同不因违反强制性规定而无效。',
  },
  source: contractInterpretation('16'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { refused: contractVoid, about: 'case' },
      { oneOf: voidGround, values: ['mandatory-rule'], burden: 'claimant', about: 'case' },
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ note: true }],
};
