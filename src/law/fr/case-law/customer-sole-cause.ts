import type { Rule } from '../../words.js';
import { customerActSoleCause } from '../../questions/customer.js';
import { nothing } from '../measures.js';
import { actAfterTheEvent } from '../measures/customer.js';
import { UNDATED, decision } from './source.js';

/** An act of the customer that alone caused the damage frees the provider. */
export const customerSoleCause: Rule = {
  id: 'fr.case-law.customer-sole-cause', norm: 'fr.case-law.customer-sole-cause',
  title: { en: 'Act of the customer as sole cause', fr: 'Fait du client, cause exclusive', zh: '客户行为为唯一原因' },
  says: {
    en: 'The debtor is free where an act of the customer is the sole cause of the damage, and shows it. An act that came after the event takes away only what followed it.',
    fr: 'Le débiteur est exonéré si un fait du client est la cause exclusive du dommage, et le prouve. Un fait postérieur à l’événement n’emporte que ce qui l’a suivi.',
    zh: '损害完全由客户自身行为造成的，债务人免责，由其举证；该行为发生于事件之后的，仅就其后的损害免责。',
  },
  source: decision('23-23.775', { en: 'Cass. 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民三庭2025年6月5日23-23.775号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract'], certainty: 'reported',
  when: { all: [{ ask: customerActSoleCause, burden: 'respondent' }, { compare: [actAfterTheEvent, '<=', nothing] }] },
  then: [{ excuse: 'whole', as: 'customer-fault' }],
};
