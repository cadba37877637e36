import type { Rule } from '../../words.js';
import { one } from '../measures/excuses.js';
import { wrongdoers } from '../measures/tort.js';
import { EACH_A_PART, HURT_BY_FAULT } from '../tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** A weak defence and the attacker who used it. */
export const eachForItsPart: Rule = {
  id: 'cn.civil-code.1172',
  norm: 'each-for-its-part',
  title: { en: 'Separate acts, each a part of the cause', fr: 'Actes séparés, chacun cause partielle', zh: '分别侵权按份责任' },
  says: {
    en: 'Where several act separately and none alone would have caused the whole, each answers for its part only; parts that cannot be told are equal.',
    fr: 'Si plusieurs agissent séparément et qu’aucun acte seul n’eût causé le tout, chacun répond de sa part seulement ; à défaut de pouvoir les établir, les parts sont égales.',
    zh: '数人各自行为结合才造成同一损害的，各人只对自己的份额负责；份额分不清的，平均负担。',
  },
  source: civilCode('1172'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.1169', 'cn.tort-interpretation.16', 'cn.tort-interpretation.18', 'cn.personal-information-protection-law.20.2'],
  when: { all: [EACH_A_PART, HURT_BY_FAULT, { compare: [wrongdoers, '>', one] }] },
  then: [{ breach: true }, { owes: 'whole', how: 'several' }],
};
