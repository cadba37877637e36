import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Nobody shortens or lengthens the time of limitation by agreement, whoever gains by it. */
export const noAgreedLimitation: Rule = {
  id: 'cn.civil-code.197.1',
  norm: 'no-agreed-limitation',
  title: { en: 'No agreed period of limitation', fr: 'Pas de prescription conventionnelle', zh: '约定诉讼时效期间无效' },
  says: {
    en: 'Periods of limitation are set by law; a clause that shortens or lengthens them, or sets another way to count them, is void.',
    fr: 'Les délais de prescription sont fixés par la loi ; la clause qui les abrège, les allonge ou les compte autrement est nulle.',
    zh: '诉讼时效的期间和计算方法由法律规定；当事人约定缩短、延长或者另行计算的，该约定无效。',
  },
  source: civilCode('197'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'kind', oneOf: ['limitation-period'] },
  then: [{ clause: 'void' }],
};
