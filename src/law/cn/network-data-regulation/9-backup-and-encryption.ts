import type { Rule } from '../../words.js';
import { IN_FORCE, networkDataRegulation } from './source.js';

/** A line on what the law asks; fault stays open until shown. */
export const backupAndEncryption: Rule = {
  id: 'cn.network-data-regulation.9',
  norm: 'backup-and-encryption-network-data-regulation',
  aliases: ['cn.ndr.9/11/12/40'],
  title: { en: 'Backup and encryption are the handler’s task', fr: 'Sauvegarde et chiffrement : tâche du responsable', zh: '网络数据处理者的主体责任' },
  says: {
    en: 'Who decides why and how data is handled, mostly the customer, bears the main task of backup, encryption and access control; having no copy of one’s own speaks for a share of the loss.',
    fr: 'Qui décide des fins et moyens, le plus souvent le client, a la charge principale de sauvegarder, chiffrer et contrôler l’accès ; n’avoir aucune copie plaide pour une part du dommage.',
    zh: '自主决定处理目的和方式的网络数据处理者（通常为客户）对备份、加密、访问控制等负主体责任；没有自行备份的，可作为其与有过失的证据。',
  },
  source: networkDataRegulation('9'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'data', oneOf: ['yes'], about: 'case' }, { is: 'customerActs', oneOf: ['no-own-backup', 'failed-backup'], about: 'case' }] },
  then: [{ note: true }],
};
