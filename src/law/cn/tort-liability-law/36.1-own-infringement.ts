import type { Rule } from '../../words.js';
import { directInfringement } from '../../questions/party.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The respondent’s own content, before the Civil Code. */
export const ownInfringementBefore2021: Rule = {
  id: 'cn.tort-liability-law.36.1',
  norm: 'own-infringement',
  title: { en: 'Own infringement through a network (before 2021)', fr: 'Atteinte commise par son auteur sur un réseau (avant 2021)', zh: '利用网络侵权的责任（2021年以前）' },
  says: {
    en: 'A user or provider that infringes another’s civil rights through a network answers for it in tort, for the whole.',
    fr: 'L’utilisateur ou le prestataire qui porte atteinte par un réseau aux droits d’autrui en répond pour le tout.',
    zh: '网络用户或者服务提供者自己通过网络侵害他人民事权益的，就其全部后果负侵权责任。',
  },
  source: tortLiabilityLaw('36(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { ask: directInfringement, burden: 'claimant', about: 'respondent' },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
