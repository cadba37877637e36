import { on, type Rule } from '../../words.js';
import { arrhesDoubled } from '../measures/arrhes.js';
import { WITHDREW_AFTER_ARRHES } from '../consumers.js';
import { AFTER } from '../undoing.js';
import { codeConsommation } from './source.js';

/** A professional that withdraws gives back double what the consumer paid in advance. */
export const arrhes: Rule = {
  id: 'fr.code-consommation.L214-1', norm: 'fr.code-consommation.L214-1',
  title: { en: 'Money paid in advance by a consumer', fr: 'Arrhes versées par le consommateur', zh: '消费者预付的定金（arrhes）' },
  says: {
    en: 'Unless the contract calls them a part payment, sums a consumer pays in advance let either side withdraw: the consumer loses them, the professional gives back double.',
    fr: 'Sauf stipulation d’un acompte, les sommes versées d’avance par le consommateur sont des arrhes : chacun peut se dédire, le consommateur en les perdant, le professionnel en les restituant au double.',
    zh: '除合同约定为部分价款外，消费者预付的款项为定金（arrhes）：双方均可反悔，消费者反悔的丧失该款项，经营者反悔的双倍返还。',
  },
  source: codeConsommation('L214-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.lapse,
  when: WITHDREW_AFTER_ARRHES,
  then: [{ add: arrhesDoubled(codeConsommation('L214-1')), stream: 'restitution' }],
};
