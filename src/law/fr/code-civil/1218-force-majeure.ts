import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The debtor shows the four elements of force majeure. */
export const forceMajeureExcuse: Rule = {
  id: 'fr.code-civil.1218', norm: 'fr.code-civil.1218', aliases: ['fr.fm.instances'],
  title: { en: 'Force majeure', fr: 'Force majeure', zh: '不可抗力' },
  says: {
    en: 'The debtor is excused by an event outside its control that could not reasonably be foreseen when the contract was made, whose effects suitable measures could not avoid, and that prevents performance.',
    fr: 'Le débiteur est exonéré par un événement échappant à son contrôle, raisonnablement imprévisible lors de la conclusion, aux effets inévitables par des mesures appropriées, et qui empêche l’exécution.',
    zh: '债务人因超出其控制、订约时不能合理预见、采取适当措施仍不能避免其后果、并致使不能履行的事件而免责。',
  },
  source: codeCivil('1218'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract', 'tort'], certainty: 'read',
  when: { all: [...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil.1351-1' }, about: 'case' } }, { not: { oneOf: hindrance, values: ['temporary'], burden: 'claimant' } }] },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
