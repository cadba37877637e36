import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Part of the closed list. */
export const knownDefectOfAProduct: Rule = {
  id: 'cn.civil-code.1207',
  norm: 'known-defect-of-a-product',
  aliases: ['cn.pun.cc1207'],
  title: { en: 'A product known to be defective', fr: 'Produit su défectueux', zh: '明知产品缺陷的惩罚性赔偿' },
  says: {
    en: 'A product known to be defective that kills or maims costs fitting punitive damages. A cloud service is no product and no person was hurt: nothing follows here.',
    fr: 'Un produit su défectueux qui tue ou blesse coûte des dommages punitifs. Un service en nuage n’est pas un produit et nul n’est blessé : rien n’en suit ici.',
    zh: '明知产品有缺陷仍生产、销售，致人死亡或者健康严重损害的，可请求相应的惩罚性赔偿；云服务不是产品，亦无人身损害，本案不适用。',
  },
  source: civilCode('1207'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { pleaded: 'punitive', by: 'claimant' },
  then: [{ note: true }],
};
