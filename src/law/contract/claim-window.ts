import type { Rule } from '../words.js';
import { claimInTime } from '../questions/limits.js';
import { ALWAYS, termsOn } from './source.js';

/** A clause that sets a time for making a claim. */
export const claimWindow: Rule = {
  id: 'contract.claim-window', norm: 'contract.claim-window',
  title: { en: 'Time to make a claim', fr: 'Délai de réclamation', zh: '索赔期限' },
  says: {
    en: 'The parties agreed that a claim is made within a certain time. Whether such a time is a condition of the claim, or an agreed period of limitation that may not be shorter than a year, is not settled.',
    fr: 'Les parties ont fixé un délai pour réclamer. Il n’est pas tranché s’il s’agit d’une condition de la réclamation ou d’une prescription conventionnelle, qui ne peut être inférieure à un an.',
    zh: '双方约定了索赔期限。该期限是索赔的条件，还是不得短于一年的约定时效，尚无定论。',
  },
  source: termsOn('claim-window', { en: 'time to claim', fr: 'délai de réclamation', zh: '索赔期限' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'defences', routes: ['contract'], certainty: 'contested',
  when: { all: [{ is: 'kind', oneOf: ['claim-window'] }, { not: { concluded: 'ineffective' } }, { not: { ask: claimInTime, burden: 'respondent' } }] },
  then: [],
  readings: [
    { name: 'condition', title: { en: 'The time is a condition of the claim: it is lost.', fr: 'Le délai conditionne la réclamation : elle est perdue.', zh: '该期限为索赔条件：逾期丧失请求。' }, then: [{ excuse: 'whole', as: 'claimed-too-late' }] },
    { name: 'limitation', title: { en: 'The time is an agreed limitation below the lawful one: it does not count.', fr: 'Le délai est une prescription abrégée en deçà du minimum : il est écarté.', zh: '该期限为低于法定下限的约定时效：不予适用。' }, then: [{ note: true }] },
  ],
};
