import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { defaultNoticeGiven } from '../../questions/remedies.js';
import { dayOfRefund } from '../measures/digital.js';
import { paidBack } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { codeConsommation } from './source.js';

/** A consumer ends the contract when the further time has passed. */
export const lateSupplyEnded: Rule = {
  id: 'fr.code-consommation.L216-7', norm: 'fr.code-consommation.L216-7', aliases: ['fr.conso.L216-7'],
  title: { en: 'Contract ended for late supply', fr: 'Résolution pour retard de fourniture', zh: '因迟延提供而解除' },
  says: {
    en: 'Where the service was not supplied on the agreed day, nor in the further reasonable time that the consumer set, the consumer may end the contract; what it paid goes back within fourteen days.',
    fr: 'Si le service n’est fourni ni à la date convenue ni dans le délai supplémentaire raisonnable que le consommateur a fixé, celui-ci peut résoudre le contrat ; ce qu’il a payé lui est remboursé dans les quatorze jours.',
    zh: '经营者未在约定之日、亦未在消费者另定的合理期间内提供服务的，消费者可以解除合同；已付款项应在十四日内退还。',
  },
  source: codeConsommation('L216-7'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.lapse,
  when: {
    all: [
      { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' },
      { is: 'asked', oneOf: ['termination'] },
      { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['delivery'], about: 'bound' }, { concluded: 'breach', about: 'bound' }, { ask: defaultNoticeGiven, burden: 'claimant', about: 'bound' }] } },
    ],
  },
  then: [{ remedy: 'terminate', granted: true }, { add: paidBack(codeConsommation('L216-7')), stream: 'restitution' }, { deadline: 'refund', day: dayOfRefund }],
};
