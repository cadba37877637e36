import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A fine stays with whom it was imposed on. */
export const noFines: Rule = {
  id: 'fr.case-law.no-fines', norm: 'fr.case-law.no-fines',
  title: { en: 'Fines', fr: 'Amendes', zh: '罚款' },
  says: {
    en: 'A fine punishes the one it was imposed on and is no head of damages.',
    fr: 'L’amende sanctionne celui à qui elle est infligée ; elle n’est pas un chef de préjudice.',
    zh: '罚款旨在惩罚被处罚者，不属损失项目。',
  },
  source: decision('personnalité des peines', { en: 'principle that penalties are personal', fr: 'principe de personnalité des peines', zh: '处罚自负原则' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { is: 'head', oneOf: ['regulatory-fine'] },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
