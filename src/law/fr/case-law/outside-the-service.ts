import type { Rule } from '../../words.js';
import { failureWithinService } from '../../questions/hosting.js';
import { UNDATED, decision } from './source.js';

/** What the customer broke on its own site lies outside a service that the provider does not operate. */
export const outsideTheService: Rule = {
  id: 'fr.case-law.outside-the-service', norm: 'fr.case-law.outside-the-service',
  title: { en: 'Outside the service', fr: 'Hors du périmètre du service', zh: '超出服务范围' },
  says: {
    en: 'Standard hosting keeps the server up; it does not cover a site that its customer breaks by its own files, DNS settings, plug-ins or database. Such a failure lies within the service only where the provider operates the site for the customer, or the contract says so. A promise to answer, to restore or to warn is untouched.',
    fr: 'L’hébergement standard maintient le serveur en service ; il ne couvre pas le site que le client met lui-même en panne par ses fichiers, ses DNS, ses extensions ou sa base de données. Cette panne n’entre dans le service que si le prestataire exploite le site pour le client, ou si le contrat le prévoit. L’obligation de répondre, de restaurer ou de mettre en garde demeure.',
    zh: '普通托管仅保证服务器运行；客户因自行更改文件、DNS设置、插件或者数据库而使网站出现故障的，不在服务范围之内，但提供方代为运维或者合同另有约定的除外。答复、恢复与警示义务不受影响。',
  },
  source: decision('périmètre du service', { en: 'CA Lyon 14 Dec 2023, 20/02356 (what the contract entrusts to the provider)', fr: 'CA Lyon 14 déc. 2023, n° 20/02356 (périmètre de la mission)', zh: '里昂上诉法院2023年12月14日20/02356号（服务范围）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { not: { ask: failureWithinService, burden: 'claimant' } },
  then: [{ performed: true }],
};
