import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Deletion at once, or at a time nobody named. */
export const deletionWithoutTime: Rule = {
  id: 'contract.review.deletion-without-time', norm: 'contract.review.deletion-without-time',
  title: { en: 'Deletion without a time to fetch the data', fr: 'Effacement sans délai de récupération', zh: '删除数据未留取回期限' },
  says: {
    en: 'The clause lets the provider delete the data and names no time in which the customer can still fetch it.',
    fr: 'La clause permet au prestataire d’effacer les données sans dire pendant combien de temps le client peut encore les récupérer.',
    zh: '该条款允许服务商删除数据，却未写明客户仍可取回数据的期限。',
  },
  source: reviewOf('deletion-without-time'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['time-to-fetch'], remark: 'warning',
  when: { is: 'timed', oneOf: ['no'] },
  then: [{ note: true }],
};
