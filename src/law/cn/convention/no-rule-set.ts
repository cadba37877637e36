import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { convention } from './source.js';

/** A finding, not an answer: better than the wrong article. */
export const noRuleSet: Rule = {
  id: 'cn.convention.no-rule-set',
  norm: 'no-rule-set',
  title: { en: 'No law of that time in this tool', fr: 'Aucune loi de cette époque dans cet outil', zh: '本工具未收录当时的法律' },
  says: {
    en: 'Contracts made before 1 October 1999, the first day of the Contract Law, are governed by the laws on economic, foreign and technology contracts, which this tool does not hold. Nothing is decided; that is no finding that nothing is owed.',
    fr: 'Les contrats conclus avant le 1er octobre 1999, premier jour de la loi sur les contrats, relèvent des lois sur les contrats économiques, étrangers et techniques, que cet outil ne contient pas. Rien n’est décidé ; cela ne veut pas dire que rien n’est dû.',
    zh: '1999年10月1日《合同法》施行之前订立的合同，适用当时的经济合同法、涉外经济合同法、技术合同法，本工具未予收录，故不作认定；这并不意味着不应承担责任。',
  },
  source: convention('no-rule-set'),
  inForce: { from: null, to: on('1999-09-30') },
  chosenBy: 'contract-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'convention',
  when: { all: [] },
  then: [{ note: true }],
};
