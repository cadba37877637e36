import type { Rule } from '../words.js';
import { agreedEvent } from '../questions/clause.js';
import { FOR_THE_CLAIMANT } from './protecting.js';
import { ALWAYS, termsOn } from './source.js';

/** A list of events that the parties agreed to treat as an excuse. */
export const causeExclusion: Rule = {
  id: 'contract.cause-exclusion', norm: 'contract.cause-exclusion', aliases: ['fr.fm.clause'],
  title: { en: 'Agreed list of excusing events', fr: 'Liste convenue d’événements exonératoires', zh: '约定的免责事由清单' },
  says: {
    en: 'The parties agreed that the debtor does not answer for the events listed. A list excuses without the elements of force majeure only if it says so, and only the side for whose sake it stands.',
    fr: 'Les parties sont convenues que le débiteur ne répond pas des événements énumérés. La liste ne dispense des éléments de la force majeure que si elle le dit, et ne profite qu’à la partie qu’elle protège.',
    zh: '双方约定债务人对所列事件不承担责任；仅在清单明确约定时，才无需具备不可抗力的各项要件；清单仅为其所保护的一方而设。',
  },
  source: termsOn('cause-exclusion', { en: 'excusing events', fr: 'événements exonératoires', zh: '免责事由' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['cause-exclusion'] }, { not: { concluded: 'ineffective' } }, { not: FOR_THE_CLAIMANT }, { ask: agreedEvent, burden: 'respondent' }] },
  then: [{ excuse: 'whole', as: 'agreed-event' }],
};
