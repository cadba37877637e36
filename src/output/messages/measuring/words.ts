import type { DroppedRun } from '../../../model/measured/measurement.js';
import type { MetricTerms, PromiseTerms } from '../../../model/measured/terms.js';

/** The steps of a credit after its formula, and the names of lines that formulas write down. */
export type CreditLine = 'percent' | 'multiple' | 'minutes' | 'ratio' | 'hourlyRate' | 'units' | 'points' | 'each' | 'allowance' | 'basis';

/** The ends of a band: of a figure, or of down time. */
export type Bound = 'below' | 'atMost' | 'above' | 'atLeast' | 'downMoreThan' | 'downAtLeast' | 'downLessThan' | 'downAtMost';

/** What a language says when it does the sum of a measurement. Texts arrive ready for a reader. */
export interface MeasuringWords {
  readonly heading: string;
  readonly title: (id: string, resource: string | null, from: string, to: string, length: string, zone: string) => string;
  /** A length of time; parts that are nothing are left out. */
  readonly length: (days: number, hours: number, minutes: number, seconds: string | null) => string;
  readonly minutes: (figure: string) => string;
  readonly metric: Readonly<Record<MetricTerms['kind'], string>>;
  readonly denominator: Readonly<Record<PromiseTerms['denominator'], string>>;
  readonly countsFrom: Readonly<Record<Exclude<PromiseTerms['countsFrom'], 'failure'>, string>>;
  readonly least: (length: string, strict: boolean) => string;
  readonly rounding: Readonly<Record<'up-to-minute' | 'down-to-minute', string>>;
  readonly weighed: string;
  /** The hours in which a promise holds, each with its days (of the week from Monday as 0, working days, or all) and its zone where it has one of its own. */
  readonly hours: (list: readonly { readonly from: string; readonly to: string; readonly days: readonly number[] | 'business' | null; readonly zone: string | null }[]) => string;
  readonly inHours: (how: string) => string;
  readonly counted: (span: string, counted: string) => string;
  readonly excluded: (id: string, span: string, exclusion: string) => string;
  readonly dropped: Readonly<Record<DroppedRun['reason'], (id: string, span: string) => string>>;
  readonly none: string;
  readonly down: (length: string) => string;
  readonly against: (length: string, how: string) => string;
  /** One minus down time over the time it is set against. */
  readonly up: (down: string, against: string, fraction: string, percent: string) => string;
  /** A figure by itself; no fraction where it is a whole number. */
  readonly upExact: (what: string, fraction: string | null, percent: string) => string;
  readonly available: string;
  /** What the figure of a promise about tickets or objects is a share of, and how it is counted. */
  readonly share: Readonly<Record<string, string>>;
  readonly shareCounted: Readonly<Record<string, string>>;
  readonly noFigure: string;
  readonly promised: (target: string, strict: boolean, result: string) => string;
  readonly noTarget: string;
  readonly credit: (kind: string, id: string | null) => string;
  readonly kind: Readonly<Record<string, string>>;
  readonly tier: (percent: string, bounds: readonly string[], gives: string) => string;
  readonly noTier: (percent: string) => string;
  readonly bound: Readonly<Record<Bound, (figure: string) => string>>;
  readonly basis: (amount: string, from: string) => string;
  readonly noBasis: (from: string) => string;
  readonly line: Readonly<Record<CreditLine, (value: string) => string>>;
  readonly computed: (amount: string) => string;
  readonly capped: (amount: string) => string;
  readonly belowMinimum: string;
  readonly due: (amount: string) => string;
  readonly payable: (amount: string, why: string) => string;
  readonly legend: { readonly up: string; readonly counted: string; readonly excluded: string; readonly dropped: string; readonly ahead: string };
}
