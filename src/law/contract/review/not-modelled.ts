import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Clause that this tool does not judge. */
export const notModelled: Rule = {
  id: 'contract.review.not-modelled', norm: 'contract.review.not-modelled',
  title: { en: 'Clause that this tool does not judge', fr: 'Clause que cet outil n’apprécie pas', zh: '本工具不作判断的条款' },
  says: {
    en: 'No rule of this law that this version holds reads a clause of this kind; it was not reviewed.',
    fr: 'Aucune règle de ce droit que contienne cette version ne lit une clause de cette nature ; elle n’a pas été relue.',
    zh: '本版本所含该法域的规则均不涉及此类条款，该条款未经审查。',
  },
  source: reviewOf('not-modelled'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: [], remark: 'note',
  whereUnread: true,
  when: { all: [] },
  then: [{ note: true }],
};
