import type { Question } from './question.js';
import type { Rule } from './rule.js';

/** The question "which reading will the court take?" of a contested rule: one more raised question, the first reading being the default. */
export const readingQuestion = (rule: Rule): Question => {
  const names = (rule.readings ?? []).map((r) => r.name);
  return {
    id: 'reading', of: 'rule', answer: { shape: 'choice', values: names, unproven: names[0] ?? '' }, kind: 'assessment', alleges: 'claimant', raised: 'always',
    fallback: () => names[0] ?? '',
    wording: {
      en: `Which reading of ${rule.source.short.en} (${rule.title.en}) will the court take?`,
      fr: `Quelle lecture de ${rule.source.short.fr} (${rule.title.fr}) le juge retiendra-t-il ?`,
      zh: `对${rule.source.short.zh}（${rule.title.zh}），法院将采哪一种理解？`,
    },
    evidence: { en: 'a decision on the point', fr: 'une décision sur ce point', zh: '就该点作出的裁判' },
  };
};
