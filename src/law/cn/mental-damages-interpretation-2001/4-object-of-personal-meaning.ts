import type { Rule } from '../../words.js';
import { objectOfPersonalSignificance } from '../../questions/tort.js';
import { IN_FORCE, mentalDamages2001 } from './source.js';

/** Article 22 of the law of 2009 knew no such object. */
export const objectOfPersonalMeaningBefore2021: Rule = {
  id: 'cn.mental-damages-interpretation-2001.4',
  norm: 'object-of-personal-meaning',
  title: { en: 'An object of personal meaning (before 2021)', fr: 'Un bien à valeur personnelle (avant 2021)', zh: '具有人格象征意义的特定纪念物品（2021年以前）' },
  says: {
    en: 'Before 2021 the owner of a keepsake of personal meaning that an infringement destroyed for good could claim for mental harm under the interpretation of 2001; read from memory.',
    fr: 'Avant 2021, le propriétaire d’un souvenir à valeur personnelle détruit sans retour pouvait demander réparation du préjudice moral selon l’interprétation de 2001 ; de mémoire.',
    zh: '2021年以前，纪念物品具有人格象征意义而因侵权永久灭失、毁损的，其所有人可要求精神损害赔偿（2001年解释；未经核对）。',
  },
  source: mentalDamages2001('4'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'head', oneOf: ['moral'] },
      { is: 'nature', oneOf: ['natural'], about: 'claimant' },
      { ask: objectOfPersonalSignificance, burden: 'claimant' },
    ],
  },
  then: [{ note: true }],
};
