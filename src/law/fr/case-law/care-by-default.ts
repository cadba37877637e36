import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** What the contract and the table leave open is owed as care. */
export const careByDefault: Rule = {
  id: 'fr.case-law.care-by-default', norm: 'fr.case-law.care-by-default',
  title: { en: 'Care where nothing says more', fr: 'Diligences à défaut de plus', zh: '无更高约定时仅负注意义务' },
  says: {
    en: 'Hosting without figures, maintenance, outsourcing, support, referencing and security against attackers are owed as care: the customer shows a fault. A backup left to the customer is not owed at all.',
    fr: 'L’hébergement sans engagement chiffré, la maintenance, l’infogérance, l’assistance, le référencement et la protection contre les attaques relèvent de l’obligation de moyens : le client prouve la faute. La sauvegarde laissée au client n’est pas due.',
    zh: '未以数值承诺的托管、维护、外包、支持、搜索推广以及防范攻击，均属手段债务，由客户证明过错；由客户自行负责的备份不属提供方义务。',
  },
  source: decision('T. com. Nanterre 2 mai 2014', { en: 'T. com. Nanterre 2 May 2014; T. com. Lille 26 Jan 2023; CA Paris 6 June 2017; CA Lyon 14 Dec 2023, 20/02356', fr: 'T. com. Nanterre 2 mai 2014 ; T. com. Lille 26 janv. 2023 ; CA Paris 6 juin 2017 ; CA Lyon 14 déc. 2023, n° 20/02356', zh: '楠泰尔商事法院2014年5月2日；里尔商事法院2023年1月26日；巴黎上诉法院2017年6月6日；里昂上诉法院2023年12月14日20/02356号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  yieldsTo: ['fr.case-law.promised-figures', 'fr.case-law.network-access', 'fr.case-law.working-website', 'fr.case-law.promised-place', 'fr.case-law.payment-of-a-sum', 'fr.case-law.devoir-de-conseil', 'fr.code-civil.1112-1'],
  when: { all: [{ not: { is: 'kind', oneOf: ['backup', 'restore'] } }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'means' }],
};
