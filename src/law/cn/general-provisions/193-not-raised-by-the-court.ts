import type { Rule } from '../../words.js';
import { dayOfSuit, lastDay } from '../measures/limitation.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** Where all that is claimed is out of time and nobody says so. */
export const notRaisedByTheCourt: Rule = {
  id: 'cn.general-provisions.193',
  norm: 'limitation-not-raised-by-the-court',
  title: { en: 'The court does not raise limitation', fr: 'Le juge ne relève pas la prescription', zh: '法院不主动适用诉讼时效' },
  says: {
    en: 'The court does not apply limitation by itself: a claim that is out of time stands unless the debtor pleads it.',
    fr: 'Le juge n’applique pas la prescription d’office : la créance prescrite subsiste tant que le débiteur ne l’oppose pas.',
    zh: '人民法院不得主动适用诉讼时效的规定；义务人未提出抗辩的，已过诉讼时效的请求仍予支持。',
  },
  source: generalProvisions('193'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { all: [{ not: { pleaded: 'limitation', by: 'respondent' } }, { compare: [dayOfSuit(generalProvisions('193')), '>', lastDay(generalProvisions('193'))] }] },
  then: [{ note: true }],
};
