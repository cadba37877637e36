import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Only what was laid out in trust is lost. */
export const noProfitAfterNullity: Rule = {
  id: 'cn.contract-law.58.3',
  norm: 'no-profit-after-nullity',
  title: { en: 'No profit from a void contract', fr: 'Pas de gain d’un contrat nul', zh: '合同无效不赔偿可得利益' },
  says: {
    en: 'A void contract founds no claim to the profit that its performance would have brought.',
    fr: 'Le contrat nul ne donne droit à aucun gain que son exécution aurait procuré.',
    zh: '合同无效的，不支持以合同有效履行为前提的可得利益损失。',
  },
  source: contractLaw('58'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.56' }, about: 'case' },
      { concluded: 'founded' },
      { is: 'head', oneOf: ['lost-profit', 'remaining-term-price'] },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
