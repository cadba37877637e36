import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** It opens liability for acting together. */
export const jointProvision: Rule = {
  id: 'cn.network-dissemination-provisions.4',
  norm: 'joint-provision',
  title: { en: 'Works provided together', fr: 'Œuvres fournies en commun', zh: '分工合作共同提供作品' },
  says: {
    en: 'Those who provide a work by dividing the work between them infringe together; a provider of mere automatic technical services that is not at fault does not.',
    fr: 'Ceux qui fournissent une œuvre en se partageant la tâche portent atteinte ensemble ; le simple service technique automatique sans faute, non.',
    zh: '以分工合作等方式共同提供作品的，构成共同侵权；仅提供自动接入、传输、存储、链接等技术服务且无过错的，不构成。',
  },
  source: disseminationProvisions('4'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
