import { HUGE } from '../model/amount.js';
import type { Finding, Reason } from '../model/finding.js';
import type { Regime } from '../model/regime.js';
import { formatAmount } from '../values/money.js';
import { decimalText, ratio } from '../values/ratio.js';

/** An answer a rule relied on. */
export type AnswerLeaf = Extract<Reason, { kind: 'answer' }>;

/** The answers in the working of a condition, from left to right. */
export const answersIn = (reason: Reason): readonly AnswerLeaf[] =>
  reason.kind === 'answer' ? [reason] : 'parts' in reason ? reason.parts.flatMap(answersIn) : [];

/** The first answer because of which a rule did not fire. */
export const failedIn = (reason: Reason): AnswerLeaf | undefined => {
  if (reason.holds) return undefined;
  if (reason.kind === 'answer') return reason;
  if (!('parts' in reason)) return undefined;
  return reason.kind === 'not' ? answersIn(reason)[0] : reason.parts.map(failedIn).find((leaf) => leaf !== undefined);
};

/** The text of an answer in a working, read by the shape of its question: yes/no, a word, a decimal. */
export const answerOf = (leaf: AnswerLeaf, regime: Regime, digits: number): boolean | string => {
  const shape = regime.questions.find((q) => q.id === leaf.question)?.answer.shape;
  const { answer } = leaf;
  if (answer === 'open') return answer;
  switch (shape) {
    case 'yesNo': return answer === 'yes';
    case 'amount': return !/^-?[0-9]+$/.test(answer) ? answer : BigInt(answer) >= HUGE ? 'unbounded' : formatAmount(BigInt(answer), digits);
    case 'share':
    case 'number': {
      const [, num, den] = /^(-?[0-9]+)\/([0-9]+)$/.exec(answer) ?? [];
      return num === undefined || den === undefined ? answer : decimalText(ratio(BigInt(num), BigInt(den)));
    }
    case 'degree':
    case 'choice':
    case 'duration':
    case undefined: return answer;
  }
};

/** Everyone who bears a burden in a finding. */
export const bearersOf = (finding: Finding): readonly string[] => [...new Set(answersIn(finding.because).map((a) => a.bearer))];
