import { on, type Rule } from '../../words.js';
import { loi2018 } from './source.js';

/** Which wording of 1171: the amended one for contracts since 1 October 2018. */
export const contractsSinceOctober2018: Rule = {
  id: 'fr.loi-2018-287.16', norm: 'fr.temporal.2018', aliases: ['fr.temporal.2018'],
  title: { en: 'Amended wording of the reform', fr: 'Réforme dans sa rédaction de 2018', zh: '适用2018年修订文本' },
  says: {
    en: 'Articles 1110, 1171, 1223 and some others apply in their amended wording to contracts concluded from 1 October 2018; the other changes only interpret the reform.',
    fr: 'Les articles 1110, 1171, 1223 et quelques autres s’appliquent dans leur rédaction modifiée aux contrats conclus à compter du 1er octobre 2018 ; les autres retouches sont interprétatives.',
    zh: '第1110、1171、1223条等数条的修订文本适用于2018年10月1日起订立的合同；其余修改仅具解释性。',
  },
  source: loi2018('16'),
  inForce: { from: on('2018-10-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort', 'statute'], certainty: 'read',
  when: { all: [] },
  then: [{ note: true }],
};
