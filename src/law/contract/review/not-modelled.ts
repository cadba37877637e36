import type { Rule } from '../../words.js';
import { ALWAYS, termsOn } from '../source.js';

/** Clause that this tool does not judge. */
export const notModelled: Rule = {
  id: 'contract.review.not-modelled', norm: 'contract.review.not-modelled',
  title: { en: 'Clause that this tool does not judge', fr: 'Clause que cet outil n’apprécie pas', zh: '本工具不作判断的条款' },
  says: {
    en: 'No rule of this version reads a clause of this kind; it was not reviewed.',
    fr: 'Aucune règle de cette version ne lit une clause de cette nature ; elle n’a pas été relue.',
    zh: '本版本没有适用于该类条款的规则，该条款未经审查。',
  },
  source: termsOn('review', { en: 'review, a convention of this tool', fr: 'relecture, convention de cet outil', zh: '合同审查（本工具的惯例）' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: [], remark: 'note', unlessRead: true,
  when: { is: 'kind', oneOf: ['indemnity', 'unilateral-change', 'auto-renewal', 'jurisdiction', 'arbitration', 'acceptance', 'customer-backup-duty', 'refund', 'deposit', 'costs', 'other'] },
  then: [{ note: true }],
};
