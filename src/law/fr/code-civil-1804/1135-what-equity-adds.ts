import type { Rule } from '../../words.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A contract binds to more than it says. */
export const whatEquityAddsBefore2016: Rule = {
  id: 'fr.code-civil-1804.1135', norm: 'fr.code-civil.1194',
  title: { en: 'What equity, usage and law add', fr: 'Suites du contrat', zh: '合同的附随内容' },
  says: {
    en: 'A contract binds also to what equity, usage and law attach to it: to warn, to cooperate, to take care of data held. The record of this contract names no such promise; where one matters, it is to be added to the promises.',
    fr: 'Le contrat oblige aussi aux suites que lui donnent l’équité, l’usage ou la loi : mettre en garde, coopérer, prendre soin des données détenues. Le dossier n’en nomme aucune ; si l’une compte, elle s’ajoute aux engagements.',
    zh: '合同还使当事人承担公平、惯例及法律所附的义务：警示、协作、妥善保管所持数据。本合同记录未载此类义务；如有关系，应补入义务清单。',
  },
  source: codeCivil1804('1135'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: { not: { some: 'commitment', where: { is: 'kind', oneOf: ['warning', 'advice', 'cooperation'], about: 'bound' } } },
  then: [{ note: true }],
};
