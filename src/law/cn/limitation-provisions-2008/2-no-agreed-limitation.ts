import type { Rule } from '../../words.js';
import { IN_FORCE, limitationProvisions2008 } from './source.js';

/** The General Principles are silent; from memory. */
export const noAgreedLimitation: Rule = {
  id: 'cn.limitation-provisions-2008.2',
  norm: 'no-agreed-limitation',
  title: { en: 'No agreed period of limitation', fr: 'Pas de prescription conventionnelle', zh: '约定诉讼时效期间无效' },
  says: {
    en: 'Periods of limitation are set by law; a clause that shortens or lengthens them, or a waiver in advance, is not recognised.',
    fr: 'Les délais de prescription sont fixés par la loi ; la clause qui les abrège ou les allonge, ou la renonciation anticipée, n’est pas reconnue.',
    zh: '诉讼时效期间由法律规定；约定延长、缩短诉讼时效期间或者预先放弃诉讼时效利益的，不予认可。',
  },
  source: limitationProvisions2008('2'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'unverified',
  when: { is: 'kind', oneOf: ['limitation-period'] },
  then: [{ clause: 'void' }],
};
