import type { Burden } from './about.js';
import type { Condition } from './condition.js';
import type { Conclusion } from './conclusion.js';
import type { Measure } from './measure.js';
import type { Parameter } from './parameter.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';

/** A question a rule can ask, and who must show the answer. */
export interface Asked {
  readonly question: Question;
  readonly burden: Burden;
}

const inMeasure = (m: Measure<unknown>): readonly Asked[] => m.asks.map(({ question, burden }) => ({ question, burden }));

const inCondition = (c: Condition): readonly Asked[] => {
  if ('all' in c) return c.all.flatMap(inCondition);
  if ('any' in c) return c.any.flatMap(inCondition);
  if ('not' in c) return inCondition(c.not);
  if ('count' in c) return c.count.flatMap(inCondition);
  if ('where' in c) return inCondition(c.where);
  if ('ask' in c) return [{ question: c.ask, burden: c.burden }];
  if ('degree' in c) return [{ question: c.atLeast, burden: c.burden }];
  if ('values' in c) return [{ question: c.oneOf, burden: c.burden }];
  return 'compare' in c ? [c.compare[0], c.compare[2]].flatMap(inMeasure) : [];
};

const isMeasure = (value: unknown): value is Measure<unknown> => typeof value === 'object' && value !== null && 'compute' in value;

/** The measures a conclusion computes with, those inside its band of discretion included. */
const measuresIn = (c: Conclusion): readonly Measure<unknown>[] =>
  Object.values(c).flatMap((value: unknown) => (isMeasure(value) ? [value] : typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value).filter(isMeasure) : []));

/** The measures a rule compares and concludes with. */
export const measuresOf = (rule: Rule): readonly Measure<unknown>[] => {
  const compared = (c: Condition): readonly Measure<unknown>[] =>
    'compare' in c ? [c.compare[0], c.compare[2]]
    : 'all' in c ? c.all.flatMap(compared)
    : 'any' in c ? c.any.flatMap(compared)
    : 'not' in c ? compared(c.not)
    : 'count' in c ? c.count.flatMap(compared)
    : 'where' in c ? compared(c.where)
    : [];
  return [...compared(rule.when), ...conclusionsOf(rule).flatMap(measuresIn)];
};

const conclusionsOf = (rule: Rule): readonly Conclusion[] => [...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)];

const inConclusion = (c: Conclusion): readonly Asked[] => [
  ...('heads' in c && typeof c.heads === 'object' ? inCondition(c.heads.where) : []),
  ...('unknown' in c && c.unknown !== undefined ? [{ question: c.unknown, burden: 'respondent' as const }] : []),
  ...('discretion' in c && c.discretion !== undefined ? [{ question: c.discretion.question, burden: 'nobody' as const }] : []),
  ...measuresIn(c).flatMap(inMeasure),
];

/** Questions that something else than a rule asks: measuring a promise, and a rule whose reading is contested. */
export const ASKED_ELSEWHERE: readonly string[] = ['outage-excluded', 'reading'];

/** Every question a rule can ask, each once, in the order in which it comes to them. */
export const questionsAskedBy = (rule: Rule): readonly Asked[] => {
  const found = new Map<string, Asked>();
  for (const asked of [...inCondition(rule.when), ...conclusionsOf(rule).flatMap(inConclusion)]) if (!found.has(asked.question.id)) found.set(asked.question.id, asked);
  return [...found.values()];
};

/** The figures of the law a rule computes with. */
export const parametersOf = (rule: Rule): readonly Parameter<unknown>[] => [...new Set(measuresOf(rule).flatMap((m) => m.parameters ?? []))];
