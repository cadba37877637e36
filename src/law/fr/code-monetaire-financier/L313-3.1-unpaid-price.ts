import { on, type Rule } from '../../words.js';
import { PRICE_AT_THE_LEGAL_RATE } from '../breach.js';
import { unpaidPrice } from '../interest.js';
import { codeMonetaireFinancier } from './source.js';

/** A price adjudged at the legal rate and not paid bears a higher one; a rate of its own does not rise. */
export const unpaidPriceSurcharge: Rule = {
  id: 'fr.code-monetaire-financier.L313-3.1', norm: 'fr.code-monetaire-financier.L313-3.1',
  title: { en: 'Surcharge on an unpaid price', fr: 'Majoration du prix impayé après jugement', zh: '判决未支付价款的加计' },
  says: {
    en: 'The same of a price that bears the legal rate. It is this rate that rises: the penalty of the Commercial Code and a rate that was agreed do not.',
    fr: 'Il en va de même du prix qui porte intérêt au taux légal. C’est ce taux qui est majoré : la pénalité du code de commerce et le taux convenu ne le sont pas.',
    zh: '按法定利率计息的价款亦同。加计的是法定利率，商法典罚息与约定利率不加计。',
  },
  source: codeMonetaireFinancier('L.313-3'),
  inForce: { from: on('1975-07-15'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'reported',
  when: PRICE_AT_THE_LEGAL_RATE,
  then: [{ add: unpaidPrice(codeMonetaireFinancier('L.313-3')), stream: 'interest' }],
};
