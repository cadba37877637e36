import type { Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A contract lapses with the one it depends on. */
export const lapseOfLinkedContracts: Rule = {
  id: 'fr.code-civil.1187', norm: 'fr.code-civil.1187', aliases: ['fr.code-civil.1186'],
  title: { en: 'Restitution after the contract lapsed', fr: 'Restitutions après caducité', zh: '合同失效后的返还' },
  says: {
    en: 'A contract that lapses because one it depends on disappeared, where the other side knew of the whole, may end in restitution of what was paid.',
    fr: 'Le contrat devenu caduc par la disparition d’un contrat dont il dépend, si l’autre partie connaissait l’ensemble, peut donner lieu à restitution de ce qui a été payé.',
    zh: '因所依附的合同消灭而失效的合同，他方知悉整个合同群的，可以请求返还已付款项。',
  },
  source: codeCivil('1187'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER.nullity,
  when: { all: [{ is: 'asked', oneOf: ['restitution', 'annulment'] }, { concluded: { rule: 'fr.case-law.lapsed-contract' } }] },
  then: [{ add: paidBack(codeCivil('1187')), stream: 'restitution' }],
};
