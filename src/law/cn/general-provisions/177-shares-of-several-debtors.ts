import type { Rule } from '../../words.js';
import { shareAmongDebtors } from '../measures/joint-debtors.js';
import { BESIDE_DAMAGES, TOGETHER_BY_SHARES } from '../together.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** Of those who promised together, none of whom is shown to answer for the whole, before the Civil Code. */
export const sharesOfSeveralDebtorsBefore2021: Rule = {
  id: 'cn.general-provisions.177',
  norm: 'shares-of-debtors',
  title: { en: 'Several debtors, each for its share (before 2021)', fr: 'Plusieurs débiteurs, chacun pour sa part (avant 2021)', zh: '按份责任（2021年以前）' },
  says: {
    en: 'Those who answer by shares bear each the part that can be told, and equal parts where it hardly can.',
    fr: 'Ceux qui répondent pour partie supportent chacun la part établie, et des parts égales si elle ne peut l’être.',
    zh: '数人承担按份责任的，能确定大小的各担其责，难以确定的平均承担。',
  },
  source: generalProvisions('177'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_BY_SHARES,
  then: [{ scale: shareAmongDebtors(generalProvisions('177')), heads: 'all', agreed: true, streams: BESIDE_DAMAGES }, { contribution: 'own-part', how: 'several' }],
};
