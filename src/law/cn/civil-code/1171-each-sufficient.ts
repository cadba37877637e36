import type { Rule } from '../../words.js';
import { EACH_ENOUGH, HURT_BY_FAULT } from '../tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** Cumulative causes. */
export const eachSufficient: Rule = {
  id: 'cn.civil-code.1171',
  norm: 'each-sufficient',
  title: { en: 'Separate acts, each enough', fr: 'Actes séparés, chacun suffisant', zh: '分别侵权且各自足以造成全部损害' },
  says: {
    en: 'Where several act separately and each act would have caused the whole harm, all answer jointly.',
    fr: 'Si plusieurs agissent séparément et que chaque acte suffisait à causer tout le dommage, tous en répondent solidairement.',
    zh: '数人各自行为导致同一损害，且任何一人的行为单独即足以造成全部后果的，各人连带负责。',
  },
  source: civilCode('1171'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [EACH_ENOUGH, HURT_BY_FAULT] },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }],
};
