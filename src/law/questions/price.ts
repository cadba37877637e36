import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { brokenPromises } from './broken.js';

/** The part of the price that the missing value takes off. */
export const priceReductionShare: Question = {
  id: 'price-reduction-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'relief.priceReduction.deliveredValue',
  raisedBy: [{ plea: 'price-reduction' }],
  stated: (_, matter) => matter.sums.relief.priceReduction ?? undefined,
  wording: { en: 'By what share is the price reduced for what is missing in the performance?', fr: 'De quelle fraction le prix est-il réduit pour ce qui manque à l’exécution ?', zh: '因履行欠缺，价款应减少的比例是多少？' },
  evidence: { en: 'the value of what was supplied against what was due', fr: 'la valeur de ce qui a été fourni au regard de ce qui était dû', zh: '已提供服务的价值与应提供服务价值之比' },
};

/** Losses that put the performance right, or stand for its price. */
export const PUTS_RIGHT: readonly string[] = ['cost-to-fix', 'fee-refund'];

/**
 * Whether a loss comes from the failures for which the price is cut, by the promises that the loss and the cut name; what names none speaks of every promise that
 * was broken. Undefined where one of the two reaches further than the other: how much of the cut stands for this loss is then not said.
 */
const ofTheCut = (loss: Subject, matter: Matter): boolean | undefined => {
  const broken = brokenPromises(matter).map((promise) => promise.id);
  const orAll = (named: readonly string[]): readonly string[] => (named.length === 0 ? broken : named);
  const [cut, own] = [orAll(matter.sums.relief.cutFor ?? []), orAll(labelsOf(loss, 'causedBy'))];
  const puttingRight = matter.subjects.loss.filter((l) => PUTS_RIGHT.includes(matter.losses.get(l.id)?.head ?? '')).flatMap((l) => orAll(labelsOf(l, 'causedBy')));
  if (!own.some((id) => cut.includes(id))) return broken.length === 0;
  return own.every((id) => cut.includes(id)) && cut.every((id) => puttingRight.includes(id)) ? true : undefined;
};

/** Whether a loss puts right what the price is cut for, so that both stand for one shortfall. Who relies on that shows it where the promises they name leave it open. */
export const sameFailure: Question = {
  id: 'loss-same-failure', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'contested',
  contestedFor: (loss, matter) => ofTheCut(loss, matter) === undefined,
  fallback: ofTheCut,
  wording: { en: 'Does this loss make up for the same failure for which the price is reduced?', fr: 'Cette perte répare-t-elle le manquement même pour lequel le prix est réduit ?', zh: '此项损失所弥补的，是否就是据以减少价款的同一缺陷？' },
  evidence: { en: 'what was put right and at what cost, what the lower price is asked for', fr: 'ce qui a été remis en état et à quel coût, ce qui motive la réduction du prix', zh: '修复的内容与费用、请求减价的事由' },
};
