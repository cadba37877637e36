import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** A rule of reference: what the data is worth is asked elsewhere. */
export const dataProtected: Rule = {
  id: 'cn.civil-code.127',
  norm: 'data-protected',
  title: { en: 'Data and virtual property are protected', fr: 'Données et biens virtuels protégés', zh: '数据、网络虚拟财产受保护' },
  says: {
    en: 'Data and virtual property are protected as other laws provide. The article opens the way and says nothing of value.',
    fr: 'Les données et biens virtuels sont protégés comme le prévoient d’autres lois. L’article ouvre la voie et ne dit rien de la valeur.',
    zh: '法律对数据、网络虚拟财产的保护有规定的，依照其规定；本条为引致规范，不涉及价值的确定。',
  },
  source: civilCode('127'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { is: 'head', oneOf: ['data-restoration', 'virtual-property'] },
  then: [{ note: true }],
};
