import { on, type Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { decision } from './source.js';

/** Linked contracts lapsed together before the reform too. */
export const linkedContracts: Rule = {
  id: 'fr.case-law.linked-contracts', norm: 'fr.code-civil.1187',
  title: { en: 'Restitution after the contract lapsed (before 2016)', fr: 'Restitutions après caducité (avant 2016)', zh: '合同失效后的返还（2016年以前）' },
  says: {
    en: 'A contract that lapses because one it depends on disappeared, where the other side knew of the whole, may end in restitution of what was paid.',
    fr: 'Le contrat devenu caduc par la disparition d’un contrat dont il dépend, si l’autre partie connaissait l’ensemble, peut donner lieu à restitution de ce qui a été payé.',
    zh: '因所依附的合同消灭而失效的合同，他方知悉整个合同群的，可以请求返还已付款项。',
  },
  source: decision('11-22.768', { en: 'Cass. ch. mixte 17 May 2013, 11-22.768', fr: 'Ch. mixte, 17 mai 2013, n° 11-22.768', zh: '最高法院混合庭2013年5月17日11-22.768号' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.nullity,
  when: { all: [{ is: 'asked', oneOf: ['restitution', 'annulment'] }, { concluded: { rule: 'fr.case-law.lapsed-contract' } }] },
  then: [{ add: paidBack(decision('11-22.768', { en: 'Cass. ch. mixte 17 May 2013, 11-22.768', fr: 'Ch. mixte, 17 mai 2013, n° 11-22.768', zh: '最高法院混合庭2013年5月17日11-22.768号' })), stream: 'restitution' }],
};
