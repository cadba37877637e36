import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { relationEndedBrutally } from '../../questions/digital.js';
import { codeCommerce } from './source.js';

/** An established commercial relation ended without the notice it called for. */
export const brutalEnd: Rule = {
  id: 'fr.code-commerce.L442-1.2', norm: 'fr.code-commerce.L442-1.2',
  title: { en: 'Relation ended brutally', fr: 'Rupture brutale de relation établie', zh: '突然终止既有商业关系' },
  says: {
    en: 'Who ends an established commercial relation without written notice that takes account of its length owes the margin of the notice that is missing; no liability after eighteen months of notice, nor where the other side did not perform.',
    fr: 'Qui rompt brutalement une relation commerciale établie, sans préavis écrit tenant compte de sa durée, doit la marge du préavis manquant ; pas de responsabilité au-delà de dix-huit mois de préavis, ni en cas d’inexécution par l’autre.',
    zh: '未给予与关系存续时间相当的书面预告而突然终止既有商业关系的，应赔偿所欠预告期内的利润；预告满十八个月，或者因对方不履行的，不承担责任。',
  },
  source: codeCommerce('L442-1'),
  inForce: { from: on('2019-04-26'), to: null }, chosenBy: 'breach-date', of: 'case', stage: 'breach', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { all: [{ any: [{ all: [{ is: 'ended', oneOf: ['provider'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] }, { all: [{ is: 'ended', oneOf: ['customer'] }, { is: 'role', oneOf: ['customer'], about: 'respondent' }] }] }, { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' }, { ask: relationEndedBrutally, burden: 'claimant' }] },
  then: [{ breach: true }],
};
