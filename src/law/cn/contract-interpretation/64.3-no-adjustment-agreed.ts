import type { Rule } from '../../words.js';
import { SUM_AGREED } from '../agreed.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** The request is heard all the same. */
export const noAdjustmentAgreed: Rule = {
  id: 'cn.contract-interpretation.64.3',
  norm: 'no-adjustment-agreed',
  title: { en: 'Adjustment cannot be agreed away', fr: 'Révision non susceptible de renonciation anticipée', zh: '约定不得调整违约金的效力' },
  says: {
    en: 'A term by which an agreed sum may not be adjusted does not stand in the way of the request.',
    fr: 'La clause qui interdit de réviser la somme convenue ne fait pas obstacle à la demande.',
    zh: '约定放弃调整违约金的条款，不妨碍违约方请求调减。',
  },
  source: contractInterpretation('64(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SUM_AGREED,
      { pleaded: 'penalty-reduction', by: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
