import type { Question } from '../../model/question.js';
import { ZERO } from '../../values/ratio.js';

/** Whether a right of intellectual property was infringed on purpose and gravely. */
export const ipIntentionalAndSerious: Question = {
  id: 'ip-intentional-and-serious', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', raisedBy: [{ plea: 'punitive' }],
  wording: { en: 'Was the infringement intentional, and is the case serious?', fr: 'L’atteinte était-elle intentionnelle et l’affaire grave ?', zh: '侵权是否出于故意，且情节严重？' },
  evidence: { en: 'notices ignored, repetition, infringement as a trade, size and gains', fr: 'notifications ignorées, répétition, contrefaçon à titre d’activité, ampleur et profits', zh: '经通知仍继续、重复侵权、以侵权为业、规模与获利' },
};

/** How many times the base is to be paid. Nobody has found it: none; what is asked is the most. */
export const punitiveMultiple: Question = {
  id: 'punitive-multiple', of: 'case', answer: { shape: 'number' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'relief.punitive.multiple',
  stated: (_, matter) => {
    const asked = matter.sums.relief.punitive;
    return asked === undefined || asked === null ? undefined : { state: 'open', values: [asked.multiple, ZERO], likely: ZERO, place: asked.place };
  },
  fallback: () => ZERO,
  wording: { en: 'How many times the base is owed as punitive damages?', fr: 'Combien de fois la base est-elle due à titre punitif ?', zh: '惩罚性赔偿的倍数是多少？' },
  evidence: { en: 'degree of fault, gravity, fines already paid for the same act', fr: 'degré de faute, gravité, amendes déjà payées pour le même fait', zh: '过错程度、情节严重程度、同一行为已受的处罚' },
};
