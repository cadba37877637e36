import type { Rule } from '../../words.js';
import { bothDefeatedPurpose } from '../../questions/ending.js';
import { DEPOSIT_RULE_PLEADED } from '../deposit.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** Where both defeated the purpose the deposit is no sanction for either. */
export const bothGaveCause: Rule = {
  id: 'cn.contract-interpretation.68.1',
  norm: 'deposit-both-in-breach',
  title: { en: 'No deposit rule where both sides defeated the purpose', fr: 'Pas de jeu des arrhes si les deux parties ont ruiné le but', zh: '双方均致合同目的不能实现的不适用定金罚则' },
  says: {
    en: 'Where the breaches of both sides defeat the purpose of the contract, the rule on deposits applies to neither, and the deposit goes back once; where one breach is slight and the other grave, the party in slight breach may still rely on it. Nor does it apply where force majeure kept the contract from being performed.',
    fr: 'Si les inexécutions des deux parties ruinent le but du contrat, la règle des arrhes ne joue pour aucune et elles sont rendues une fois ; si l’une est légère et l’autre grave, la première peut s’en prévaloir. Elle ne joue pas non plus si la force majeure a empêché l’exécution.',
    zh: '双方均具有致使不能实现合同目的的违约行为的，任何一方请求适用定金罚则均不予支持，定金按原额返还；一方仅有轻微违约，另一方违约致使合同目的不能实现的，轻微违约方可以主张。因不可抗力不能履行的，亦不适用。',
  },
  source: contractInterpretation('68(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'owing', oneOf: ['deposits'] },
      DEPOSIT_RULE_PLEADED,
      { compare: [breachDay, '>=', civilCodeDay] },
      { ask: bothDefeatedPurpose, burden: 'deposit-opponent', about: 'case' },
    ],
  },
  then: [{ remedy: 'deposit-rule', granted: false }],
};
