import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { codeConsommation } from './source.js';

/** A small trader may withdraw like a consumer. */
export const withdrawalOfSmallTraders: Rule = {
  id: 'fr.code-consommation.L221-3', norm: 'fr.code-consommation.L221-3', aliases: ['fr.conso.L221-3'],
  title: { en: 'Withdrawal of a small trader', fr: 'Rétractation du petit professionnel', zh: '小商户的撤回权' },
  says: {
    en: 'A trader with no more than five employees who signed off the premises, outside its main activity, has the consumer’s right to withdraw: the contract ends and what was paid goes back. The chapter on unfair terms does not reach it.',
    fr: 'Le professionnel d’au plus cinq salariés qui a signé hors établissement, hors du champ de son activité principale, peut se rétracter comme un consommateur : le contrat prend fin et ce qui a été payé est restitué. Le chapitre des clauses abusives ne l’atteint pas.',
    zh: '雇员不超过五人、在营业场所外就非主营业务订约的商户，享有消费者的撤回权：合同终止，已付款项返还；不公平条款一章不予适用。',
  },
  source: codeConsommation('L221-3'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'asked', oneOf: ['restitution', 'annulment', 'termination'] },
      { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' },
      { concluded: { rule: 'fr.code-consommation.L221-27' } },
    ],
  },
  then: [{ add: paidBack(codeConsommation('L221-3')), stream: 'restitution' }],
};
