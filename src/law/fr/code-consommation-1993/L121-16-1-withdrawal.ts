import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { paidBack } from '../remedies.js';
import { codeConsommation1993 } from './source.js';

/** A small trader may withdraw like a consumer. */
export const withdrawalOfSmallTradersBefore2016: Rule = {
  id: 'fr.code-consommation-1993.L121-16-1', norm: 'fr.code-consommation.L221-3',
  title: { en: 'Withdrawal of a small trader (before July 2016)', fr: 'Rétractation du petit professionnel (avant juillet 2016)', zh: '小商户的撤回权（2016年7月以前）' },
  says: {
    en: 'A trader with no more than five employees who signed off the premises, outside its main activity, has the consumer’s right to withdraw: the contract ends and what was paid goes back. The chapter on unfair terms does not reach it.',
    fr: 'Le professionnel d’au plus cinq salariés qui a signé hors établissement, hors du champ de son activité principale, peut se rétracter comme un consommateur : le contrat prend fin et ce qui a été payé est restitué. Le chapitre des clauses abusives ne l’atteint pas.',
    zh: '雇员不超过五人、在营业场所外就非主营业务订约的商户，享有消费者的撤回权：合同终止，已付款项返还；不公平条款一章不予适用。',
  },
  source: codeConsommation1993('L121-16-1'),
  inForce: { from: on('2014-06-14'), to: on('2016-06-30') }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'asked', oneOf: ['restitution', 'annulment', 'termination'] },
      { oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' },
      { concluded: { rule: 'fr.code-consommation.L221-27' } },
    ],
  },
  then: [{ add: paidBack(codeConsommation1993('L121-16-1')), stream: 'restitution' }],
};
