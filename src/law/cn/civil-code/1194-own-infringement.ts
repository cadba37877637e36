import type { Rule } from '../../words.js';
import { directInfringement } from '../../questions/party.js';
import { civilCode, IN_FORCE } from './source.js';

/** The respondent’s own content: for the whole, with or without a notice. */
export const ownInfringement: Rule = {
  id: 'cn.civil-code.1194',
  norm: 'own-infringement',
  title: { en: 'Own infringement through a network', fr: 'Atteinte commise par son auteur sur un réseau', zh: '网络侵权责任的一般规定' },
  says: {
    en: 'A user or a network service provider that itself infringes another’s rights through a network answers for the whole harm in tort.',
    fr: 'L’utilisateur ou le prestataire qui porte lui-même atteinte aux droits d’autrui par un réseau répond du dommage entier.',
    zh: '用户或者服务提供者自己通过网络侵权的，就全部损害负侵权责任。',
  },
  source: civilCode('1194'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { ask: directInfringement, burden: 'claimant', about: 'respondent' },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
