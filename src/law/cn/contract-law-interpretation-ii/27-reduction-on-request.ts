import type { Rule } from '../../words.js';
import { SUM_AGREED_BEFORE_2021 } from '../agreed.js';
import { FOR_UNDECIDED_CASES, contractLawInterpretation } from './source.js';

/** Heard on a plea only. */
export const reductionOnRequest: Rule = {
  id: 'cn.contract-law-interpretation-ii.27',
  norm: 'reduction-on-request',
  title: { en: 'Reduction of agreed damages on request', fr: 'Révision à la demande du débiteur', zh: '违约金调整以请求为前提' },
  says: {
    en: 'The adjustment of an agreed sum may be asked for by counterclaim or by defence.',
    fr: 'La révision de la somme convenue se demande par demande reconventionnelle ou par défense.',
    zh: '当事人可以通过反诉或者抗辩请求调整违约金。',
  },
  source: contractLawInterpretation('27'),
  inForce: FOR_UNDECIDED_CASES,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SUM_AGREED_BEFORE_2021,
      { pleaded: 'penalty-reduction', by: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
