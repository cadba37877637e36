import { on, type Rule } from '../../words.js';
import { WITHDRAWN } from '../undone.js';
import { codeConsommation } from './source.js';

/** Withdrawal ends what both sides had to do. */
export const withdrawnFrom: Rule = {
  id: 'fr.code-consommation.L221-27', norm: 'fr.code-consommation.L221-27',
  title: { en: 'Effect of a withdrawal', fr: 'Effet de la rétractation', zh: '撤回的效力' },
  says: {
    en: 'Who validly withdraws from a contract made off the premises has nothing left to perform, nor has the professional: no price is due, even if nobody asks for money back.',
    fr: 'La rétractation régulière d’un contrat conclu hors établissement met fin aux obligations des deux parties : aucun prix n’est dû, même si nul ne demande de restitution.',
    zh: '有效撤回在营业场所外订立的合同的，双方均不再负履行义务：即使无人请求返还，价款亦不应付。',
  },
  source: codeConsommation('L221-27'),
  inForce: { from: on('2014-06-14'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'unverified',
  when: WITHDRAWN,
  then: [{ note: true }],
};
