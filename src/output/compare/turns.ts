import type { Finding, Step } from '../../model/finding.js';
import type { SweepTurn } from '../../model/scenario.js';
import type { Verdict } from '../../model/verdict.js';
import { citationOf, subjectName } from '../citation.js';
import type { Setting } from '../formatter.js';
import { nameOf } from '../summary.js';
import { sentences } from './lines.js';
import type { CompareSetting } from './lines.js';

/** What holds before a turn and no longer after it, and the other way round; `pairs` are versions of one thought in each other's place. */
export interface Turned<T> {
  readonly begins: readonly T[];
  readonly ceases: readonly T[];
  readonly pairs: readonly { readonly from: T; readonly to: T }[];
}

const apart = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, thought: (x: T) => string | null): Turned<T> => {
  const ceased = [...before].filter(([key]) => !after.has(key)).map(([, x]) => x);
  const begun = [...after].filter(([key]) => !before.has(key)).map(([, x]) => x);
  const pairs = begun.flatMap((to) => {
    const from = ceased.find((x) => thought(x) !== null && thought(x) === thought(to));
    return from === undefined ? [] : [{ from, to }];
  });
  return { begins: begun.filter((x) => !pairs.some((p) => p.to === x)), ceases: ceased.filter((x) => !pairs.some((p) => p.from === x)), pairs };
};

/** The rules that begin and cease to apply at a turn. */
export const turnedRules = ({ before, after }: SweepTurn): Turned<Finding> => {
  const fired = (v: Verdict): ReadonlyMap<string, Finding> => new Map(v.findings.filter((f) => f.fired).map((f) => [`${f.rule.id} ${f.subject.key}`, f]));
  return apart(fired(before.verdict), fired(after.verdict), (f) => `${f.rule.norm} ${f.subject.key}`);
};

interface StepAt {
  readonly step: Step;
  readonly head: string;
}

const turnedSteps = ({ before, after }: SweepTurn): Turned<StepAt> => {
  const steps = (v: Verdict): ReadonlyMap<string, StepAt> => new Map([...v.heads.flatMap((h) => h.steps.filter((step) => !v.adjustments.some((a) => a.rule === step.rule && a.because === step.because)).map((step) => ({ step, head: h.subject.id }))), ...v.adjustments.map((step) => ({ step, head: '' }))]
    .filter(({ step }) => step.because !== 'allotted').map((x) => [`${x.step.rule.id} ${x.step.because} ${x.head} ${x.step.subject?.key ?? ''}`, x]));
  return apart(steps(before.verdict), steps(after.verdict), () => null);
};

/** What begins and ceases to hold between two neighbouring values, in sentences. */
export const turnLines = (turn: SweepTurn, s: Setting & CompareSetting): readonly string[] => {
  const w = sentences(s);
  const [a, b] = [turn.before.verdict, turn.after.verdict];
  const [rules, steps] = [turnedRules(turn), turnedSteps(turn)];
  const rule = ({ rule: r, subject }: Finding): string => {
    const about = subjectName(subject);
    return `${citationOf(r, s.words.language)} (${r.id}${about === '' ? '' : `, ${about}`})`;
  };
  const step = ({ step: x, head }: StepAt): readonly [string, string] => [
    head === '' ? s.words.step[x.because] : w.about(s.words.step[x.because], head), x.subject?.kind === 'clause' ? s.words.clause(x.subject.id, citationOf(x.rule, s.words.language)) : citationOf(x.rule, s.words.language),
  ];
  return [
    ...rules.pairs.map(({ from, to }) => w.ruleReplaces(rule(to), rule(from))),
    ...rules.begins.map((f) => w.ruleStarts(rule(f))),
    ...rules.ceases.map((f) => w.ruleStops(rule(f))),
    ...steps.begins.map((x) => w.stepStarts(...step(x))),
    ...steps.ceases.map((x) => w.stepStops(...step(x))),
    ...(a.outcome === b.outcome ? [] : [w.outcomeTurns(s.words.outcome[a.outcome], s.words.outcome[b.outcome])]),
    ...(a.netPayable.from === b.netPayable.from ? [] : [w.netTurns(nameOf(b, b.netPayable.from), nameOf(b, b.netPayable.to))]),
  ];
};
