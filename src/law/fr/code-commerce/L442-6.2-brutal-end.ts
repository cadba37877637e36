import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { relationEndedBrutally } from '../../questions/digital.js';
import { codeCommerce } from './source.js';

/** The same under the numbering before April 2019. */
export const brutalEndBefore2019: Rule = {
  id: 'fr.code-commerce.L442-6.2', norm: 'fr.code-commerce.L442-1.2',
  title: { en: 'Relation ended brutally (before April 2019)', fr: 'Rupture brutale de relation établie (avant avril 2019)', zh: '突然终止既有商业关系（2019年4月以前）' },
  says: {
    en: 'Who ends an established commercial relation without written notice that takes account of its length owes the margin of the notice that is missing; no notice is owed where the other side did not perform. The bound of eighteen months came in April 2019.',
    fr: 'Qui rompt brutalement une relation commerciale établie, sans préavis écrit tenant compte de sa durée, doit la marge du préavis manquant ; l’inexécution par l’autre partie dispense de préavis. La borne de dix-huit mois date d’avril 2019.',
    zh: '未给予与关系存续时间相当的书面预告而突然终止既有商业关系的，应赔偿所欠预告期内的利润；因对方不履行而终止的，不在此限。十八个月的上限自2019年4月起方有规定。',
  },
  source: codeCommerce('L442-6, I'),
  inForce: { from: null, to: on('2019-04-25') }, chosenBy: 'breach-date', of: 'case', stage: 'breach', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { all: [{ any: [{ all: [{ is: 'ended', oneOf: ['provider'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] }, { all: [{ is: 'ended', oneOf: ['customer'] }, { is: 'role', oneOf: ['customer'], about: 'respondent' }] }] }, { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' }, { ask: relationEndedBrutally, burden: 'claimant' }] },
  then: [{ breach: true }],
};
