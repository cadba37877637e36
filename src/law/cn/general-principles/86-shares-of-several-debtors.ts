import type { Rule } from '../../words.js';
import { shareAmongDebtors } from '../measures/joint-debtors.js';
import { BESIDE_DAMAGES, TOGETHER_BY_SHARES } from '../together.js';
import { generalPrinciples, IN_FORCE } from './source.js';

/** Of those who promised together, none of whom is shown to answer for the whole, before the General Provisions. Equal parts where none were fixed are the later law’s. */
export const sharesOfSeveralDebtorsBefore2017: Rule = {
  id: 'cn.general-principles.86',
  norm: 'shares-of-debtors',
  title: { en: 'Several debtors, each for its share (before October 2017)', fr: 'Plusieurs débiteurs, chacun pour sa part (avant octobre 2017)', zh: '按份债务（2017年10月以前）' },
  says: {
    en: 'Several debtors bear the debt by the shares that were fixed.',
    fr: 'Plusieurs débiteurs supportent la dette selon les parts fixées.',
    zh: '债务人为数人的，按照确定的份额分担义务。',
  },
  source: generalPrinciples('86'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: TOGETHER_BY_SHARES,
  then: [{ scale: shareAmongDebtors(generalPrinciples('86')), heads: 'all', agreed: true, streams: BESIDE_DAMAGES }, { contribution: 'own-part', how: 'several' }],
};
