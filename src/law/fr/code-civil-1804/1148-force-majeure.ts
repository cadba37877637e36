import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** The debtor shows an outside event it could neither foresee nor resist. */
export const forceMajeureBefore2016: Rule = {
  id: 'fr.code-civil-1804.1148', norm: 'fr.code-civil.1218',
  title: { en: 'Force majeure (before 2016)', fr: 'Force majeure ou cas fortuit (avant 2016)', zh: '不可抗力（2016年以前）' },
  says: {
    en: 'No damages are due where an event outside the debtor’s control, unforeseeable when the contract was made and irresistible, prevented performance.',
    fr: 'Il n’y a lieu à aucuns dommages-intérêts lorsqu’un événement extérieur, imprévisible lors de la conclusion et irrésistible a empêché l’exécution.',
    zh: '因外来的、订约时不能预见且不可抗拒的事件致使不能履行的，不负赔偿责任。',
  },
  source: codeCivil1804('1148'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'defences', routes: ['contract', 'tort'], certainty: 'read',
  when: { all: [...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil-1804.1302' }, about: 'case' } }, { not: { oneOf: hindrance, values: ['temporary'], burden: 'claimant' } }] },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
