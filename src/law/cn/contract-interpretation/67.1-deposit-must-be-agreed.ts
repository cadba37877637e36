import type { Rule } from '../../words.js';
import { paidAsDeposit } from '../../questions/deposit.js';
import { DEPOSIT_RULE_PLEADED } from '../deposit.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Money under another name is no deposit unless the parties said so. */
export const depositMustBeAgreed: Rule = {
  id: 'cn.contract-interpretation.67.1',
  norm: 'deposit-must-be-agreed',
  title: { en: 'No deposit under another name', fr: 'Pas d’arrhes sous un autre nom', zh: '未约定定金性质的不适用定金罚则' },
  says: {
    en: 'A retention, a guarantee, an order payment or a security deposit whose nature as earnest money was not agreed does not open the rule on deposits.',
    fr: 'La retenue, la garantie, l’acompte ou la caution dont la nature d’arrhes n’a pas été convenue n’ouvre pas la règle des arrhes.',
    zh: '交付留置金、担保金、保证金、订约金、押金或者订金等，但未约定定金性质的，主张适用定金罚则不予支持；约定了定金性质而未约定类型的，按违约定金处理。',
  },
  source: contractInterpretation('67(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'owing', oneOf: ['deposits'] },
      DEPOSIT_RULE_PLEADED,
      { compare: [breachDay, '>=', civilCodeDay] },
      { not: { ask: paidAsDeposit, burden: 'deposit-pleader', about: 'case' } },
    ],
  },
  then: [{ remedy: 'deposit-rule', granted: false }],
};
