import type { Rule } from '../../words.js';
import { limitOfLiability } from '../../contract/limit.js';
import { clauseCovers, limitAmount } from '../../questions/clause.js';
import { clauseCoversRefund } from '../../questions/limits.js';
import { on } from '../../words.js';
import { moneyBack } from '../measures/restitution.js';
import { nothing } from '../measures/termination.js';
import { convention } from './source.js';

/** What goes back is known only after the limits were applied to the losses, so the limit is applied once more to both together. */
export const capOnRefund: Rule = {
  id: 'cn.convention.cap-on-refund',
  norm: 'contract.cap-on-refund',
  title: { en: 'Limit of liability that covers refunds', fr: 'Plafond étendu aux restitutions et réductions du prix', zh: '责任限额适用于返还款项' },
  says: {
    en: 'A limit of liability is about damages. Where its words plainly cover what goes back after the end or a lower price, it limits them together with the damages; not a deposit, what was paid without a ground, or a consumer’s money for a service not supplied. The order is our convention.',
    fr: 'Un plafond de responsabilité vise les dommages-intérêts. Si ses termes couvrent clairement ce qui revient après la fin ou la réduction du prix, il les limite avec les dommages-intérêts ; non les arrhes, l’indu, ni ce qui revient au consommateur d’un service non fourni. L’ordre est notre convention.',
    zh: '责任限额针对损害赔偿；条款明确涵盖合同终止后应返还的款项或者减少的价款的，与损害赔偿合计适用该限额，但定金、无依据收取的款项、未按约定提供服务而应退还消费者的款项除外。计算次序为本工具的设定。',
  },
  source: convention('cap-on-refund'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['contract.refund'],
  when: {
    all: [
      { is: 'kind', oneOf: ['cap'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { compare: [moneyBack(convention('cap-on-refund')), '>', nothing(convention('cap-on-refund'))] },
      { ask: clauseCoversRefund, burden: 'respondent' },
    ],
  },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, agreed: true, streams: ['restitution', 'priceRelief'], ofNorms: ['refund-after-the-end', 'price-reduction', 'fee-cut-for-works', 'fee-cut-beside-price-cut'], unknown: limitAmount, contained: 'cap' }],
};
