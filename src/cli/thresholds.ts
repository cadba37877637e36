import type { Measure } from '../model/measure.js';
import { lawMissing } from '../model/reported.js';
import type { Reported } from '../model/reported.js';
import type { Rule } from '../model/rule.js';
import { formatDay } from '../values/day.js';
import { parseAmount } from '../values/money.js';
import { compare, parseRatio, ratio } from '../values/ratio.js';
import type { Ratio } from '../values/ratio.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';

const PLAIN = ['none', 'breach', 'liable', 'unknown', 'stale-law', 'unverified'] as const;
const WITH_AMOUNT = ['award', 'high', 'net'] as const;

/** What makes a run end with 1. */
export type Threshold =
  | { readonly kind: (typeof PLAIN)[number] }
  | { readonly kind: (typeof WITH_AMOUNT)[number]; readonly amount: Ratio };

/** The values of `--fail-on`, for help and for messages. */
export const THRESHOLDS = [...PLAIN, ...WITH_AMOUNT.map((kind) => `${kind}:AMOUNT`)].join(', ');

/** Reads one `--fail-on`; undefined when it is none. */
export const parseThreshold = (text: string): Threshold | undefined => {
  const plain = PLAIN.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain };
  const [, word, figure] = /^([a-z]+):(.*)$/.exec(text) ?? [];
  const kind = WITH_AMOUNT.find((k) => k === word);
  const amount = figure === undefined || parseAmount(figure, 15) === undefined ? undefined : parseRatio(figure);
  return kind === undefined || amount === undefined ? undefined : { kind, amount };
};

type Reached = 'met' | 'open' | 'below';

const against = (v: Reported, sum: bigint | null, amount: Ratio): boolean =>
  sum === null || compare(ratio(sum, 10n ** BigInt(v.matter.digits)), amount) >= 0;

const measuresOf = (rule: Rule): readonly Measure<unknown>[] =>
  [...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)].flatMap((c): readonly Measure<unknown>[] =>
    'prove' in c ? [c.prove] : 'raise' in c ? [c.raise] : 'deduct' in c ? [c.deduct] : 'scale' in c ? [c.scale] : 'replace' in c ? [c.replace] : 'limit' in c ? [c.limit] : 'add' in c ? [c.add] : 'deadline' in c ? [c.day] : 'step' in c && c.by !== undefined ? [c.by] : []);

/** Whether the day of assessment lies after the last day for which the rules, or a figure that moved something, are known. Without such a day nothing is stale. */
const stale = (v: Reported): boolean => {
  const day = v.matter.days.judgment;
  if (day === null) return false;
  const figures = v.findings.filter((f) => f.fired).flatMap((f) => measuresOf(f.rule)).flatMap((m) => (m.parameters ?? []).flatMap((p) => (p.knownUntil === null ? [] : [p.knownUntil])));
  const checked = v.saved === undefined ? formatDay(v.regime.checkedOn) : v.saved.ruleSet;
  return formatDay(day) > checked || figures.some((until) => day > until);
};

/** Whether a verdict meets a threshold, or could if open questions were answered otherwise. */
const reached = (v: Reported, t: Threshold): Reached => {
  const open = (could: boolean): Reached => (could || lawMissing(v) !== undefined ? 'open' : 'below');
  const high = v.range === null ? v.award : v.range.high;
  switch (t.kind) {
    case 'none': return 'below';
    case 'breach': return v.commitments.some((c) => c.result === 'breached') ? 'met' : open(v.commitments.some((c) => c.result === 'unknown'));
    case 'liable': return v.outcome === 'liable' || v.outcome === 'partly-liable' ? 'met' : open(v.outcome === 'insufficient-evidence');
    case 'unknown': return v.decisive.length > 0 || lawMissing(v) !== undefined ? 'met' : 'below';
    case 'stale-law': return stale(v) ? 'met' : 'below';
    case 'unverified': return v.warnings.some((w) => w.code === 'unverified-rule') ? 'met' : 'below';
    case 'award': return against(v, v.award, t.amount) ? 'met' : open(against(v, high, t.amount));
    case 'high': return against(v, high, t.amount) ? 'met' : 'below';
    case 'net': {
      const { amount, from } = v.netPayable;
      const net = from === v.respondent ? amount : -amount;
      return against(v, net, t.amount) ? 'met' : open(against(v, high === null ? null : net + high - v.award, t.amount));
    }
  }
};

/** The exit code the thresholds ask for; `detailed` tells apart what only open questions leave undecided. */
export const verdictCode = (v: Reported, thresholds: readonly Threshold[], detailed: boolean): ExitCode => {
  const found = thresholds.map((t) => reached(v, t));
  return found.includes('met') ? EXIT.thresholdMet : detailed && found.includes('open') ? EXIT.undecided : EXIT.done;
};
