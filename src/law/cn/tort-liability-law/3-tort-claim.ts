import type { Rule } from '../../words.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** A stranger to the contract sues in tort; the ground before the Civil Code. */
export const tortClaimBefore2021: Rule = {
  id: 'cn.tort-liability-law.3',
  norm: 'tort-claim',
  title: { en: 'Whoever is infringed may claim in tort (before 2021)', fr: 'L’auteur d’une atteinte en répond envers la victime (avant 2021)', zh: '被侵权人请求承担侵权责任（2021年以前）' },
  says: {
    en: 'Whoever is infringed may ask the infringer to answer in tort. A stranger to the contract has this ground and no other.',
    fr: 'La victime d’une atteinte peut demander à son auteur d’en répondre. Le tiers au contrat n’a pas d’autre fondement.',
    zh: '受到侵害的人可以要求侵权人承担侵权责任；合同以外的人没有其他请求权基础。',
  },
  source: tortLiabilityLaw('3'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { not: { is: 'party', oneOf: ['yes'], about: 'respondent' } },
  then: [{ route: ['tort'] }],
};
