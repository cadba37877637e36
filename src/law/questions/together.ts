import type { Question } from '../../model/question.js';

/** Whether those who promised together with a side of the contract answer each for the whole. Nobody showed it: no. */
export const jointlyLiable: Question = {
  id: 'jointly-liable', of: 'party', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'parties.<party>.jointly', fact: 'jointly',
  wording: { en: 'Do those who promised together answer each for the whole, by agreement or by a statute?', fr: 'Ceux qui se sont engagés ensemble répondent-ils chacun du tout, par convention ou en vertu de la loi ?', zh: '共同承诺的各方是否依约定或者法律规定承担连带责任？' },
  evidence: { en: 'the clause on joint liability, who signed it, a statute that provides it', fr: 'la clause de solidarité, ses signataires, le texte qui la prévoit', zh: '连带责任条款及其签署人、规定连带责任的法律' },
};
