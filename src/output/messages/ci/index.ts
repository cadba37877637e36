import type { Language } from '../../../model/text.js';

/** What an annotation says; a status is a text of the language already. */
export interface CiWords {
  readonly promise: (id: string, status: string, citation: string) => string;
  readonly clause: (id: string, status: string, citation: string) => string;
  readonly question: (wording: string, about: string, awards: readonly string[]) => string;
  readonly award: (answer: string, award: string) => string;
  /** What the rules of a run are called that are no articles: the verdict itself, and a question that decides. */
  readonly verdict: { readonly title: string; readonly says: string };
  readonly decides: string;
}

/** The sentences of annotations in each language. */
export const ciWords: Readonly<Record<Language, CiWords>> = {
  en: {
    promise: (id, status, citation) => `Promise ${id}: ${status}${citation === '' ? '' : ` (${citation})`}.`,
    clause: (id, status, citation) => `Clause ${id}: ${status}${citation === '' ? '' : ` (${citation})`}.`,
    question: (wording, about, awards) => `${wording}${about === '' ? '' : ` (${about})`} Award: ${awards.join('; ')}.`,
    award: (answer, award) => `${answer} → ${award}`,
    verdict: { title: 'Verdict', says: 'Who owes what to whom, on the facts stated and the burden of proof.' },
    decides: 'A question that decides: another answer changes the award.',
  },
  fr: {
    promise: (id, status, citation) => `Engagement ${id} : ${status}${citation === '' ? '' : ` (${citation})`}.`,
    clause: (id, status, citation) => `Clause ${id} : ${status}${citation === '' ? '' : ` (${citation})`}.`,
    question: (wording, about, awards) => `${wording}${about === '' ? '' : ` (${about})`} Somme allouée : ${awards.join(' ; ')}.`,
    award: (answer, award) => `${answer} → ${award}`,
    verdict: { title: 'Résultat', says: 'Qui doit quoi à qui, d’après les faits allégués et la charge de la preuve.' },
    decides: 'Question décisive : une autre réponse change la somme allouée.',
  },
  zh: {
    promise: (id, status, citation) => `约定义务 ${id}：${status}${citation === '' ? '' : `（${citation}）`}。`,
    clause: (id, status, citation) => `条款 ${id}：${status}${citation === '' ? '' : `（${citation}）`}。`,
    question: (wording, about, awards) => `${wording}${about === '' ? '' : `（${about}）`}应付金额：${awards.join('；')}。`,
    award: (answer, award) => `${answer} → ${award}`,
    verdict: { title: '结论', says: '依所述事实与举证责任，何人应向何人承担何种给付。' },
    decides: '决定结果的问题：回答不同，应付金额即不同。',
  },
};
