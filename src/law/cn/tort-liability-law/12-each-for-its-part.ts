import type { Rule } from '../../words.js';
import { one } from '../measures/excuses.js';
import { wrongdoers } from '../measures/tort.js';
import { EACH_A_PART, HURT_BY_FAULT } from '../tort.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** A weak defence and the attacker who used it. */
export const eachForItsPartBefore2021: Rule = {
  id: 'cn.tort-liability-law.12',
  norm: 'each-for-its-part',
  title: { en: 'Separate acts, each a part of the cause (before 2021)', fr: 'Actes séparés, chacun cause partielle (avant 2021)', zh: '分别侵权按份责任（2021年以前）' },
  says: {
    en: 'Where several act separately and none alone would have caused the whole, each answers for its part only; parts that cannot be told are equal.',
    fr: 'Si plusieurs agissent séparément et qu’aucun acte seul n’eût causé le tout, chacun répond de sa part seulement ; à défaut de pouvoir les établir, les parts sont égales.',
    zh: '数人各自行为结合才造成同一损害的，各人只对自己的份额负责；份额分不清的，平均负担。',
  },
  source: tortLiabilityLaw('12'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  yieldsTo: ['cn.tort-liability-law.9', 'cn.tort-interpretation.18'],
  when: { all: [EACH_A_PART, HURT_BY_FAULT, { compare: [wrongdoers, '>', one] }] },
  then: [{ breach: true }, { owes: 'whole', how: 'several' }],
};
