import { on, type Rule } from '../../words.js';
import { heldBack } from '../../contract/held-back.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** A consumer holds the price back while the service is late. */
export const lateSupply: Rule = {
  id: 'fr.code-consommation.L216-6', norm: 'fr.code-consommation.L216-6', aliases: ['fr.conso.L216-6', 'fr.conso.L216-6/7'],
  title: { en: 'Late supply to a consumer', fr: 'Retard de fourniture au consommateur', zh: '向消费者迟延提供' },
  says: {
    en: 'Where the professional does not supply on the agreed day, the consumer may hold back the price until it does, without showing that the delay is grave; it may end the contract after a further reasonable time.',
    fr: 'Si le professionnel ne fournit pas à la date convenue, le consommateur peut suspendre le paiement jusqu’à l’exécution, sans prouver la gravité du retard ; il peut résoudre le contrat après un délai supplémentaire raisonnable.',
    zh: '经营者未按期提供的，消费者可在其履行前拒付价款，无须证明迟延严重；经合理宽限期仍不履行的，可解除合同。',
  },
  source: codeConsommation('L216-6'),
  inForce: { from: on('2022-01-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      ONE_SIDE_IS('consumer', 'non-professional'),
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      { against: 'provider', where: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['delivery'], about: 'bound' }, { concluded: 'breach', about: 'bound' }] } } },
    ],
  },
  then: [{ remedy: 'withhold', granted: true, suspends: heldBack(codeConsommation('L216-6')) }],
};
