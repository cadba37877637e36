import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** In contract the same person is a helper for whom the debtor answers. */
export const independentContractor: Rule = {
  id: 'cn.civil-code.1193',
  norm: 'independent-contractor',
  title: { en: 'Work by an independent contractor', fr: 'Travail d’un entrepreneur indépendant', zh: '承揽人致害' },
  says: {
    en: 'Whoever has work done by an independent contractor answers for a fault of its own in the order, the instructions or the choice, and not for the contractor.',
    fr: 'Celui qui fait exécuter un travail par un entrepreneur indépendant répond de sa propre faute dans la commande, les instructions ou le choix, non de l’entrepreneur.',
    zh: '独立承揽人致第三人损害的，委托其工作的一方只在定作、指示、选任有过错时负相应责任。',
  },
  source: civilCode('1193'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'causers', oneOf: ['subcontractor'], about: 'case' },
  then: [{ note: true }],
};
