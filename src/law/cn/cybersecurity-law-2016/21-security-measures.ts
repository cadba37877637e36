import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { cybersecurityLaw2016, IN_FORCE } from './source.js';

/** The figure of the duty in the law since June 2017, under its number of the time. */
export const securityMeasures: Rule = {
  id: 'cn.cybersecurity-law-2016.21',
  norm: 'security-measures',
  aliases: ['cn.csl.21'],
  title: { en: 'Measures of security', fr: 'Mesures de sécurité', zh: '网络运营者的安全保护义务' },
  says: {
    en: 'Whoever runs a network takes measures against attack, watches it, keeps logs for six months and backs up and encrypts important data. What is owed are the measures: a lost file is no breach of this duty by itself. The customer runs a network too.',
    fr: 'L’exploitant d’un réseau prend des mesures contre les attaques, le surveille, garde les journaux six mois, sauvegarde et chiffre les données importantes. Ce sont les mesures qui sont dues : la perte d’un fichier n’y est pas en soi un manquement. Le client exploite aussi un réseau.',
    zh: '网络运营者应当采取防攻击、监测、留存日志不少于六个月、重要数据备份和加密等措施。所负为采取合理措施的义务，数据丢失本身不当然构成违反；客户亦为网络运营者。',
  },
  source: cybersecurityLaw2016('21'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['security'] },
      { not: { oneOf: obligationIntensity, values: ['result', 'strict'], burden: 'claimant' } },
    ],
  },
  then: [{ duty: 'means' }],
};
