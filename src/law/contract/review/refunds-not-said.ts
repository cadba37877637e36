import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** A limit that is silent on money given back. */
export const refundsNotSaid: Rule = {
  id: 'contract.review.refunds-not-said', norm: 'contract.review.refunds-not-said',
  title: { en: 'Limit silent on refunds', fr: 'Plafond muet sur les restitutions', zh: '责任限额未写明是否包含退款' },
  says: {
    en: 'The limit does not say whether it is for damages only or also for fees that are given back. Without words a limit is read as one on damages.',
    fr: 'Le plafond ne dit pas s’il vise les seuls dommages et intérêts ou aussi les sommes restituées. Sans précision, il se lit comme limitant les dommages et intérêts.',
    zh: '责任限额未写明仅限制损害赔偿，还是也包括返还的费用；未写明的，按仅限制损害赔偿理解。',
  },
  source: reviewOf('refunds-not-said'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['scope'], remark: 'note',
  when: { is: 'unsaid', oneOf: ['refunds'] },
  then: [{ note: true }],
};
