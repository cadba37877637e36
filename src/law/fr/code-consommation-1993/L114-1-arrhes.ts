import { on, type Rule } from '../../words.js';
import { WITHDREW_AFTER_ARRHES } from '../consumers.js';
import { arrhesDoubled } from '../measures/arrhes.js';
import { AFTER } from '../undoing.js';
import { codeConsommation1993 } from './source.js';

/** The same before June 2014. */
export const arrhesUntil2014: Rule = {
  id: 'fr.code-consommation-1993.L114-1', norm: 'fr.code-consommation.L214-1',
  title: { en: 'Money paid in advance by a consumer (before June 2014)', fr: 'Arrhes versées par le consommateur (avant juin 2014)', zh: '消费者预付的定金（arrhes）（2014年6月以前）' },
  says: {
    en: 'Unless the contract says otherwise, sums a consumer pays in advance let either side withdraw: the consumer loses them, the professional gives back double.',
    fr: 'Sauf stipulation contraire, les sommes versées d’avance par le consommateur sont des arrhes : chacun peut revenir sur son engagement, le consommateur en les perdant, le professionnel en les restituant au double.',
    zh: '除合同另有约定外，消费者预付的款项为定金（arrhes）：双方均可反悔，消费者反悔的丧失该款项，经营者反悔的双倍返还。',
  },
  source: codeConsommation1993('L114-1'),
  inForce: { from: on('1993-07-27'), to: on('2014-06-13') }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.lapse,
  when: WITHDREW_AFTER_ARRHES,
  then: [{ add: arrhesDoubled(codeConsommation1993('L114-1')), stream: 'restitution' }],
};
