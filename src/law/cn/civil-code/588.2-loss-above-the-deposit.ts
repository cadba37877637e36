import type { Rule } from '../../words.js';
import { breachSerious } from '../../questions/seriousness.js';
import { lossAboveDeposit } from '../measures/deposits.js';
import { civilCode, IN_FORCE } from './source.js';

/** The deposit’s double return is counted once, as restitution. */
export const lossAboveDepositCounts: Rule = {
  id: 'cn.civil-code.588.2',
  norm: 'loss-above-the-deposit',
  aliases: ['cn.civil-code.586-588'],
  title: { en: 'Loss above the deposit', fr: 'Préjudice excédant les arrhes', zh: '超过定金数额的损失' },
  says: {
    en: 'Where the rule on deposits does not cover the loss, the part of the loss above it can be claimed as well; both together never exceed the loss.',
    fr: 'Si les arrhes ne couvrent pas le préjudice, l’excédent peut aussi être demandé ; les deux ensemble ne dépassent pas le préjudice.',
    zh: '定金不足以弥补一方违约造成的损失的，对方可以请求赔偿超过定金数额的损失；二者之和不超过损失。',
  },
  source: civilCode('588(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-interpretation.68.1'],
  when: {
    all: [
      { is: 'owing', oneOf: ['deposits'] },
      { pleaded: 'deposit-rule', by: 'claimant' },
      { not: { is: 'asked', oneOf: ['performance'] } },
      { ask: breachSerious, burden: 'invoker', about: 'case' },
      { not: { concluded: 'excused', about: 'case' } },
    ],
  },
  then: [{ scale: lossAboveDeposit(civilCode('588(2)')), heads: 'all' }],
};
