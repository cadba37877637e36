import type { Rule } from '../../words.js';
import { STOPPED_WITH_RIGHT } from '../stopping.js';
import { UNDATED, decision } from './source.js';

/** A provider that was entitled to stop does not answer for what the stop cost. */
export const stoppedWithRight: Rule = {
  id: 'fr.case-law.stopped-with-right', norm: 'fr.case-law.stopped-with-right',
  title: { en: 'Service stopped with right', fr: 'Suspension ou rupture justifiée', zh: '有权中止或者终止服务' },
  says: {
    en: 'A provider that holds its service back, or ends the contract by notice, because the customer failed seriously enough, or under a clause or a right to end it, does not answer for the service that was not given since. What became of the data is another matter.',
    fr: 'Le prestataire qui suspend sa prestation ou rompt par notification, en raison d’une inexécution assez grave du client ou en vertu d’une clause ou d’un droit de rompre, ne répond pas du service non rendu depuis. Le sort des données est une autre question.',
    zh: '因客户的不履行足够严重或者依约定条款、法定终止权，服务提供者中止履行或者以通知终止合同的，对其后未提供服务不承担责任。数据的去向另当别论。',
  },
  source: decision('22-12.321', { en: 'Cass. com. 4 Sept 2024, 22-12.321', fr: 'Com. 4 sept. 2024, n° 22-12.321', zh: '最高法院商事庭2024年9月4日22-12.321号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'defences', routes: ['contract'], certainty: 'reported',
  when: STOPPED_WITH_RIGHT,
  then: [{ excuse: 'whole', as: 'stopped-with-right' }],
};
