import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Injury to persons is outside this tool. */
export const whoClaimsAfterADeath: Rule = {
  id: 'cn.civil-code.1181',
  norm: 'who-claims-after-a-death',
  title: { en: 'Who claims after a death or a merger', fr: 'Qui agit après un décès ou une fusion', zh: '近亲属、承继者的请求权' },
  says: {
    en: 'After a death the near relatives claim, and whoever paid for treatment or burial claims that back; after a division or merger the organisation that took over the right claims. Claims of relatives are outside this tool.',
    fr: 'Après un décès, les proches agissent, et celui qui a payé soins ou obsèques réclame ces frais ; après scission ou fusion, l’organisation qui a recueilli le droit agit. Les demandes des proches sont hors du champ de cet outil.',
    zh: '被侵权人死亡的，近亲属有权请求赔偿，支付医疗费、丧葬费的人有权请求偿还；组织分立、合并的，承继权利的组织有权请求。近亲属的请求不在本工具范围内。',
  },
  source: civilCode('1181'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'head', oneOf: ['moral'] },
  then: [{ note: true }],
};
