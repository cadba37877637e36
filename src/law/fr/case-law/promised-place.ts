import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** The place that was promised is owed as promised. */
export const promisedPlace: Rule = {
  id: 'fr.case-law.promised-place', norm: 'fr.case-law.promised-place',
  title: { en: 'Place that was promised', fr: 'Lieu promis', zh: '承诺的存放地点' },
  says: {
    en: 'Who states where machines or copies stand owes that place: a wrong statement is a breach in itself.',
    fr: 'Qui indique où se trouvent les machines ou les copies doit ce lieu : l’indication inexacte est en elle-même une inexécution.',
    zh: '说明设备或者副本存放地点的，应保证该地点；说明不实本身即为不履行。',
  },
  source: decision('T. com. Lille 9 mars 2023', { en: 'T. com. Lille Métropole 9 Mar 2023 (location of two servers)', fr: 'T. com. Lille Métropole, 9 mars 2023 (localisation de deux serveurs)', zh: '里尔商事法院2023年3月9日（两台服务器的位置）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [{ is: 'kind', oneOf: ['location'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'result' }],
};
