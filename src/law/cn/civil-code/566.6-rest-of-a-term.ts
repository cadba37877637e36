import type { Rule } from '../../words.js';
import { TERM_ENDED_FOR_A_DEFAULT } from '../after-the-end.js';
import { civilCode, IN_FORCE } from './source.js';

/** The price of a term is owed while it runs, and instead of it only after an end for which the customer answers. */
export const restOfATerm: Rule = {
  id: 'cn.civil-code.566.6',
  norm: 'rest-of-a-term',
  title: { en: 'Price of the rest of a term without a rightful end', fr: 'Prix du reste du terme sans résolution justifiée', zh: '未依法解除合同时的剩余期限价款' },
  says: {
    en: 'Damages for what the rest of a term would have brought follow an end of the contract for a breach by the side that pays. Where the contract goes on, has no fixed term, was rightly ended by that side, or was ended by a provider that does not show its right to, nothing is owed for it.',
    fr: 'La réparation de ce que le reste du terme aurait rapporté suppose la fin du contrat pour une inexécution du débiteur du prix. Si le contrat dure, s’il n’a pas de durée déterminée, si ce débiteur y a mis fin à bon droit ou si le prestataire y a mis fin sans établir son droit, rien n’est dû à ce titre.',
    zh: '剩余期限可得利益的赔偿，以合同因付款方违约而解除为前提。合同未解除、并非定期合同、付款方依法解除，或者服务商解除而未能证明其享有解除权的，不予赔偿。',
  },
  source: civilCode('566(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'head', oneOf: ['remaining-term-price'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, { not: TERM_ENDED_FOR_A_DEFAULT }] },
  then: [{ deny: true, heads: 'self' }],
};
