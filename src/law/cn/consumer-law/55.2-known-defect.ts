import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** Named, not computed. */
export const knownDefect: Rule = {
  id: 'cn.consumer-law.55.2',
  norm: 'known-defect',
  aliases: ['cn.cpl.55.2', 'cn.pun.cpl55.2'],
  title: { en: 'A known defect that kills or maims', fr: 'Défaut connu, mort ou atteinte grave', zh: '明知缺陷致死伤的惩罚性赔偿' },
  says: {
    en: 'Goods or services known to be defective that cost life or health cost up to twice the loss besides. Injury to persons is outside this tool: nothing is computed.',
    fr: 'Un bien ou service su défectueux qui coûte la vie ou la santé coûte en sus jusqu’à deux fois le préjudice. Le dommage corporel est hors de cet outil : rien n’est calculé.',
    zh: '明知商品、服务有缺陷仍提供而致人死亡或者健康严重受损的，可另请求所受损失二倍以下的惩罚性赔偿；人身损害不在本工具范围内，不作计算。',
  },
  source: consumerLaw('55(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ pleaded: 'punitive', by: 'claimant' }, { ask: consumerPurchase, burden: 'customer', about: 'case' }] },
  then: [{ note: true }],
};
