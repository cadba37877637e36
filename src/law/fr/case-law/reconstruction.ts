import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** Lost data are worth what it costs to rebuild the files that are useful. */
export const reconstruction: Rule = {
  id: 'fr.case-law.reconstruction', norm: 'fr.case-law.reconstruction', aliases: ['fr.reconstruction'],
  title: { en: 'Reconstruction of useful files', fr: 'Reconstitution des fichiers utiles', zh: '重建有用文件' },
  says: {
    en: 'Lost data are compensated by the cost of checking and rebuilding the files that the business needs; files of no use are left out.',
    fr: 'La perte de données se répare par le coût de vérification et de reconstitution des fichiers utiles à l’entreprise ; les fichiers inutiles sont écartés.',
    zh: '数据丢失的，按检查并重建企业有用文件的费用赔偿；无用文件不计。',
  },
  source: decision('T. com. Nanterre 23 avr. 2019', { en: 'T. com. Nanterre 23 Apr 2019', fr: 'T. com. Nanterre, 23 avr. 2019', zh: '楠泰尔商事法院2019年4月23日' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'reported',
  when: { is: 'head', oneOf: ['data-restoration'] },
  then: [{ note: true }],
};
