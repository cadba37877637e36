import type { Question } from '../../model/question.js';

/** The part of the price that the missing value takes off. */
export const priceReductionShare: Question = {
  id: 'price-reduction-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'relief.priceReduction.deliveredValue',
  raisedBy: [{ plea: 'price-reduction' }],
  stated: (_, matter) => matter.sums.relief.priceReduction ?? undefined,
  wording: { en: 'By what share is the price reduced for what is missing in the performance?', fr: 'De quelle fraction le prix est-il réduit pour ce qui manque à l’exécution ?', zh: '因履行欠缺，价款应减少的比例是多少？' },
  evidence: { en: 'the value of what was supplied against what was due', fr: 'la valeur de ce qui a été fourni au regard de ce qui était dû', zh: '已提供服务的价值与应提供服务价值之比' },
};
