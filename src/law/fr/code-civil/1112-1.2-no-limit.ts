import type { Rule } from '../../words.js';
import { ADVICE_ALONE_BROKEN } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The duty to inform before the contract can be neither limited nor excluded. */
export const noLimitOnInformation: Rule = {
  id: 'fr.code-civil.1112-1.2', norm: 'fr.code-civil.1112-1.2',
  title: { en: 'No limit on the duty to inform', fr: 'Devoir d’information d’ordre public', zh: '告知义务不得限制' },
  says: {
    en: 'The parties can neither limit nor exclude the duty to inform the other side before the contract: where it alone was broken, a clause that limits or excludes liability does not reach the loss, whatever sums it speaks of.',
    fr: 'Les parties ne peuvent ni limiter ni exclure le devoir d’information précontractuel : lorsqu’il a seul été méconnu, la clause limitative ou exclusive n’atteint pas le préjudice, quelles que soient les sommes qu’elle vise.',
    zh: '当事人不得限制或者排除订约前的告知义务：仅违反该义务的，限制或者排除责任的条款不及于该损失，无论其所指为何种款项。',
  },
  source: codeCivil('1112-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'breach', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy'] }, ...ADVICE_ALONE_BROKEN] },
  then: [{ clause: 'inapplicable' }],
};
