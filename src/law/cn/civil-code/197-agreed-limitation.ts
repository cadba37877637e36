import { claimInTime } from '../../questions/limits.js';
import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A time to claim that standard terms set is looked at first as they are: drawn to attention, reasonable. What is left of it is contested. */
export const agreedLimitation: Rule = {
  id: 'cn.civil-code.197',
  norm: 'agreed-limitation',
  title: { en: 'A time to claim set by the parties', fr: 'Délai de réclamation convenu', zh: '约定的索赔期限' },
  says: {
    en: 'Periods of limitation, how they are counted and what stops or interrupts them are set by law; what the parties agree on them is void, and so is a waiver in advance. Whether a time within which a claim is to be made is such an agreement or a condition of the claim is not settled.',
    fr: 'La durée, le calcul, la suspension et l’interruption de la prescription sont fixés par la loi ; les conventions sur ce point et la renonciation anticipée sont nulles. Il n’est pas tranché si un délai pour réclamer en est une, ou une condition de la réclamation.',
    zh: '诉讼时效的期间、计算方法以及中止、中断的事由由法律规定，当事人约定无效，预先放弃时效利益亦无效。约定的索赔期限属于此类约定，还是请求的条件，尚无定论。',
  },
  source: civilCode('197'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'contested',
  when: { all: [{ is: 'kind', oneOf: ['claim-window'] }, { not: { concluded: 'ineffective' } }, { not: { ask: claimInTime, burden: 'respondent' } }] },
  then: [],
  readings: [
    { name: 'condition', title: { en: 'The time is a condition of the claim: it is lost.', fr: 'Le délai conditionne la réclamation : elle est perdue.', zh: '该期限为请求的条件：逾期丧失请求。' }, then: [{ excuse: 'whole', as: 'claimed-too-late' }] },
    { name: 'limitation', title: { en: 'The time is an agreed limitation, which is void.', fr: 'Le délai est une prescription conventionnelle, nulle.', zh: '该期限为约定的诉讼时效，约定无效。' }, then: [{ note: true }] },
  ],
};
