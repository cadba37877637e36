import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** Access to a network is owed as a result. */
export const networkAccess: Rule = {
  id: 'fr.case-law.network-access', norm: 'fr.case-law.network-access',
  title: { en: 'Access to a network', fr: 'Accès au réseau', zh: '网络接入' },
  says: {
    en: 'Who sells access to the internet or to a telephone network owes the working access as a result.',
    fr: 'Le fournisseur d’accès à internet ou à un réseau de télécommunications est tenu d’une obligation de résultat.',
    zh: '提供互联网或者电信网络接入服务的，接入可用属结果债务。',
  },
  source: decision('14/07863', { en: 'CA Lyon 23 June 2016, 14/07863; CA Chambéry 11 Feb 2020', fr: 'CA Lyon 23 juin 2016, n° 14/07863 ; CA Chambéry 11 févr. 2020', zh: '里昂上诉法院2016年6月23日14/07863号；尚贝里上诉法院2020年2月11日' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'serviceTypes', oneOf: ['network-access'] }, { is: 'kind', oneOf: ['availability', 'performance'] }, { is: 'figures', oneOf: ['no'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
