import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A stranger to the contract sues in tort. */
export const tortClaim: Rule = {
  id: 'cn.civil-code.120',
  norm: 'tort-claim',
  title: { en: 'Whoever is infringed may claim in tort', fr: 'L’auteur d’une atteinte en répond envers la victime', zh: '被侵权人请求承担侵权责任' },
  says: {
    en: 'Whoever’s civil rights or interests are infringed may hold the infringer liable in tort. A stranger to the contract has this ground and no other.',
    fr: 'Celui dont les droits ou intérêts civils sont atteints peut rechercher la responsabilité délictuelle de l’auteur. Le tiers au contrat n’a pas d’autre fondement.',
    zh: '权益受侵害的人可以向侵权人主张侵权责任；合同以外的人不能主张违约，只有这一请求权基础。',
  },
  source: civilCode('120'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { not: { is: 'party', oneOf: ['yes'], about: 'respondent' } },
  then: [{ route: ['tort'] }],
};
