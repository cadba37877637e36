import type { Rule } from '../../words.js';
import { WITH_A_CONSUMER } from '../breach.js';
import { agreedFromDemand } from '../interest.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A price owed by or to a consumer bears the rate that was agreed. */
export const agreedRateOfInterest: Rule = {
  id: 'fr.code-civil.1231-6.1', norm: 'fr.code-civil.1231-6.1',
  title: { en: 'Agreed rate of interest', fr: 'Intérêts moratoires au taux convenu', zh: '约定的迟延利率' },
  says: {
    en: 'Where the parties agreed on a rate of interest, a price paid late bears it from the demand in the place of the legal rate. The least rate between businesses does not apply to others.',
    fr: 'Si les parties ont convenu d’un taux, le prix payé en retard porte intérêt à ce taux, au lieu du taux légal, à compter de la mise en demeure. Le taux plancher entre professionnels ne vaut pas pour les autres.',
    zh: '当事人约定利率的，迟延支付的价款自催告之日起按约定利率而非法定利率计息；经营者之间的最低利率不适用于其他人。',
  },
  source: codeCivil('1231-6'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'money', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'agreed', oneOf: ['late-interest'] }, { not: { concluded: 'ineffective' } }, { is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, WITH_A_CONSUMER] },
  then: [{ add: agreedFromDemand(codeCivil('1231-6')), stream: 'interest' }],
};
