import type { Rule } from '../../words.js';
import { cybersecurityLaw, IN_FORCE } from './source.js';

/** The article since 2026; in contract it also sets how intense a promise of security is. */
export const evidenceOfFault: Rule = {
  id: 'cn.cybersecurity-law.23.1',
  norm: 'security-duty-as-evidence-of-fault',
  title: { en: 'A security duty left undone is evidence of fault, on both sides', fr: 'Le devoir de sécurité négligé est un indice de faute, des deux côtés', zh: '未履行安全保护义务可作为双方过错的证据' },
  says: {
    en: 'Whoever owns, runs or serves a network backs up and encrypts important data, keeps logs for six months and guards against intrusion. Leaving that undone is evidence of fault of the one who is sued; the customer runs a network as well, so that a missing copy of its own is evidence against it.',
    fr: 'Qui possède, exploite ou fournit un réseau sauvegarde et chiffre les données importantes, garde les journaux six mois et se protège des intrusions. Le négliger est un indice de faute de celui qui est poursuivi ; le client exploite lui aussi un réseau, et l’absence de copie propre parle contre lui.',
    zh: '网络的所有者、管理者和网络服务提供者应当对重要数据备份和加密、留存网络日志不少于六个月、防范入侵。未履行的，可作为被诉一方存在过错的证据；客户亦属网络运营者，自身没有备份的，可作为其与有过失的证据。',
  },
  source: cybersecurityLaw('23'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'role', oneOf: ['provider', 'customer'], about: 'respondent' }] },
  then: [{ note: true }],
};
