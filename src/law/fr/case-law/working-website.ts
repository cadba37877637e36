import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** A website is to be delivered, on time, as agreed and working. */
export const workingWebsite: Rule = {
  id: 'fr.case-law.working-website', norm: 'fr.case-law.working-website',
  title: { en: 'Delivery of a working site', fr: 'Livraison d’un site opérationnel', zh: '交付可用的网站' },
  says: {
    en: 'Who builds a website or a shop owes, as a result, its delivery on the agreed day and its conformity, with a working checkout.',
    fr: 'Qui réalise un site ou une boutique en ligne est tenu d’une obligation de résultat quant à sa livraison à la date convenue et à sa conformité, tunnel de commande compris.',
    zh: '承揽建设网站或者网店的，按期交付且符合约定、可正常下单，属结果债务。',
  },
  source: decision('site conforme et opérationnel', { en: 'CA Paris 11 May 2017; CA Agen 4 Oct 2004', fr: 'CA Paris 11 mai 2017 ; CA Agen 4 oct. 2004', zh: '巴黎上诉法院2017年5月11日；阿让上诉法院2004年10月4日' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['delivery', 'conformity'] }, { is: 'serviceTypes', oneOf: ['website-build', 'e-commerce-platform', 'app-shell', 'online-booking'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
