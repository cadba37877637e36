import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Money is none of them. */
export const claimsWithoutLimitation: Rule = {
  id: 'cn.civil-code.196',
  norm: 'claims-without-limitation',
  title: { en: 'Claims without limitation', fr: 'Actions imprescriptibles', zh: '不适用诉讼时效的请求权' },
  says: {
    en: 'Claims that an infringement end, an obstacle be removed or a danger be averted are not subject to limitation: the plea does not reach them.',
    fr: 'Les actions en cessation, en suppression de l’obstacle ou du danger ne se prescrivent pas : l’exception ne les atteint pas.',
    zh: '请求停止侵害、排除妨碍、消除危险，不适用诉讼时效的规定，时效抗辩不及于此。',
  },
  source: civilCode('196'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ pleaded: 'limitation', by: 'respondent' }, { is: 'cessation', oneOf: ['yes'] }] },
  then: [{ note: true }],
};
