import { on, type Rule } from '../../words.js';
import { defectMinor } from '../../questions/digital.js';
import { NOT_CONFORM } from '../consumers.js';
import { dayOfRefund } from '../measures/digital.js';
import { digitalUndone } from '../measures/non-conformity.js';
import { AFTER } from '../undoing.js';
import { codeConsommation } from './source.js';

/** A consumer ends the contract on a digital service unless the fault is minor. */
export const digitalTermination: Rule = {
  id: 'fr.code-consommation.L224-25-21', norm: 'fr.code-consommation.L224-25-21',
  title: { en: 'End of a contract on a digital service', fr: 'Résolution d’un contrat de service numérique', zh: '数字服务合同的解除' },
  says: {
    en: 'The consumer may end the contract where the service is not brought into conformity, unless the provider shows that the fault is minor; the price for the time without conformity and for what follows goes back within fourteen days.',
    fr: 'Le consommateur peut résoudre le contrat si le service n’est pas mis en conformité, sauf au professionnel à prouver que le défaut est mineur ; le prix de la période de non-conformité et de celle qui suit est remboursé dans les quatorze jours.',
    zh: '服务未补正的，消费者可解除合同，但经营者证明缺陷轻微的除外；不符合约定期间及其后期间的价款应于十四日内退还。',
  },
  source: codeConsommation('L224-25-21'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'breach-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'read',
  yieldsTo: AFTER['late-supply'],
  when: { all: [{ is: 'asked', oneOf: ['termination'] }, NOT_CONFORM, { not: { ask: defectMinor, burden: 'provider' } }] },
  then: [{ remedy: 'terminate', granted: true }, { add: digitalUndone, stream: 'restitution' }, { deadline: 'refund', day: dayOfRefund }],
};
