import type { Rule } from '../../words.js';
import { backupOwedByProvider } from '../../questions/hosting.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** A backup that was bought must be made and kept usable. */
export const backupPurchased: Rule = {
  id: 'fr.case-law.backup-purchased', norm: 'fr.case-law.backup-purchased',
  title: { en: 'Backup that was bought', fr: 'Sauvegarde souscrite', zh: '已购买的备份' },
  says: {
    en: 'A backup or restore service that was bought is owed as a result: copies must be made, checked and kept usable, unless they were left to the customer or the contract promises care only.',
    fr: 'La sauvegarde ou la restauration souscrite constitue une obligation de résultat : les copies doivent être faites, vérifiées et rester utilisables, sauf si elles incombent au client ou si le contrat ne promet que des diligences.',
    zh: '已购买的备份或者恢复服务属结果债务：须完成备份、加以检查并保持可用，但备份由客户负责或者合同仅承诺尽到注意的除外。',
  },
  source: decision('23/00858', { en: 'CA Douai 24 Apr 2025, 23/00858; CA Paris 7 Feb 2020, 18/03616', fr: 'CA Douai 24 avr. 2025, n° 23/00858 ; CA Paris 7 févr. 2020, n° 18/03616', zh: '杜埃上诉法院2025年4月24日23/00858号；巴黎上诉法院2020年2月7日18/03616号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['backup', 'restore'] }, { ask: backupOwedByProvider, burden: 'claimant' }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
