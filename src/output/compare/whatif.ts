import type { Told } from '../../model/told.js';
import type { Scenario, Supposed, Sweep } from '../../model/scenario.js';
import { plainAmount } from '../amounts.js';
import type { Setting } from '../formatter.js';
import type { Json } from '../json/value.js';
import { formatDay } from '../../values/day.js';
import { amount } from '../sections/context.js';
import type { Page } from '../sections/context.js';
import { columns, item, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Cell, Column } from '../sections/grid.js';
import { noticeOf } from '../summary.js';
import { differencesOf, isSame } from './differences.js';
import { differencesDocument } from './json.js';
import { differenceLines, sentences } from './lines.js';
import type { CompareSetting } from './lines.js';
import { sweepDocument, sweepLines } from './sweep.js';
import { turnLines, turnedRules } from './turns.js';

/** Everything a what-if found. The first scenario is what the others are held against. */
export interface WhatifPage {
  readonly supposed: Supposed;
  readonly scenarios: readonly (Scenario & { readonly told: Told })[];
  readonly sweeps: readonly { readonly under: Scenario; readonly sweep: Sweep }[];
}

type WhatifSetting = Setting & CompareSetting;

const COLUMNS: readonly Column[] = [{ most: 34, least: 30 }, { most: 16 }, { most: 16, align: 'right' }, { most: 34 }];

const changesOf = ({ sets, pleas }: Supposed, s: WhatifSetting): readonly string[] => {
  const w = sentences(s);
  return [...sets.map(({ path, text }) => (text.trim() === '' ? w.unset(path) : w.set(path, text.trim()))), ...pleas.map((p) => w.plea(p.plea, p.by, p.clause))];
};

/** What a scenario is called: its number where facts were changed, then its law and day where several were asked for. */
const scenarioName = (x: Scenario, supposed: Supposed, s: WhatifSetting): string => {
  const w = sentences(s);
  const day = x.verdict.matter.days.judgment;
  return [
    x.changed ? changesOf(supposed, s).join(s.words.semicolon) : w.label.asRecorded,
    ...(x.byLaw ? [w.underLaw(x.verdict.regime.name[s.words.language])] : []),
    ...(x.byDay && day !== null ? [w.onDay(formatDay(day))] : []),
  ].join(s.words.comma);
};

const row = (x: Scenario, supposed: Supposed, s: WhatifSetting): readonly Cell[] => {
  const page: Page = { ...s, verdict: x.verdict };
  const { range, award, outcome } = x.verdict;
  return [
    { text: scenarioName(x, supposed, s) }, { text: s.words.outcome[outcome] }, { text: amount(page, award), paint: s.palette.strong },
    { text: range === null ? '' : s.words.range(amount(page, range.low), amount(page, range.high)), paint: s.palette.faint },
  ];
};

/** Verdicts side by side for a reader: one line each, then what changes against the first and by which rule, then the award over a value. */
export const whatifSections = (page: WhatifPage, s: WhatifSetting): readonly Section[] => {
  const w = sentences(s);
  const [reference, ...others] = page.scenarios;
  const changes = changesOf(page.supposed, s);
  const currency = reference?.verdict.matter.currency ?? '';
  const head: readonly Cell[] = [{ text: w.label.scenario, paint: s.palette.strong }, { text: w.label.outcome, paint: s.palette.faint }, { text: `${w.label.award} ${currency}`, paint: s.palette.faint }];
  return [
    changes.length === 0 ? [] : paragraph(w.title(changes), s.palette.strong),
    columns([{ head, rows: page.scenarios.map((x) => row(x, page.supposed, s)) }], COLUMNS),
    ...others.map((x) => {
      const d = reference === undefined ? undefined : differencesOf(reference.told, x.told, s.editions);
      const title = paragraph(w.changedIn(scenarioName(x, page.supposed, s), reference === undefined ? '' : scenarioName(reference, page.supposed, s)), s.palette.strong);
      return [...title, ...(d === undefined || isSame(d) ? [item(w.label.same, 1)] : differenceLines(d, s))];
    }),
    ...page.sweeps.map(({ under, sweep }) => [
      ...paragraph([w.sweepTitle(sweep.path), ...(under.byLaw || under.byDay ? [scenarioName(under, page.supposed, s)] : [])].join(s.words.comma), s.palette.strong),
      ...sweepLines(sweep, s, (turn) => turnLines(turn, s)),
    ]),
    paragraph(noticeOf(page.scenarios.map((x) => x.verdict), s.words), s.palette.faint),
  ];
};

/** The day a verdict is decided on. */
const dayOf = ({ verdict: v }: Scenario): string | null => (v.matter.days.judgment === null ? null : formatDay(v.matter.days.judgment));

const verdictDocument = ({ verdict: v }: Scenario): { readonly [key: string]: Json } => ({
  law: v.regime.id, asOf: v.matter.days.judgment === null ? null : formatDay(v.matter.days.judgment), ground: v.ground, outcome: v.outcome, currency: v.matter.currency,
  claimed: plainAmount(v.claimed, v.matter.digits), award: plainAmount(v.award, v.matter.digits),
  range: v.range === null ? null : { low: plainAmount(v.range.low, v.matter.digits), high: plainAmount(v.range.high, v.matter.digits), exhaustive: v.range.exhaustive },
  netPayable: { amount: plainAmount(v.netPayable.amount, v.matter.digits), from: v.netPayable.from, to: v.netPayable.to },
});

/** What a sheet holds of it: a line for each scenario, and for each value of a sweep. */
export const whatifRows = (page: WhatifPage): readonly (readonly (string | null)[])[] => {
  const line = (part: string, x: Scenario, path: string, value: string, v: Scenario['verdict']): readonly (string | null)[] => {
    const sum = (n: bigint | null | undefined): string | null => (n === undefined ? null : plainAmount(n, v.matter.digits));
    return [part, x.verdict.regime.id, dayOf(x), x.changed ? 'yes' : 'no', path, value, sum(v.award), sum(v.range?.low), sum(v.range?.high), v.matter.currency, v.outcome];
  };
  return [
    ['part', 'law', 'asOf', 'changed', 'path', 'value', 'award', 'low', 'high', 'currency', 'outcome'],
    ...page.scenarios.map((x) => line('scenario', x, '', '', x.verdict)),
    ...page.sweeps.flatMap(({ under, sweep }) => sweep.points.map((p) => line('point', under, sweep.path, p.value, p.verdict))),
  ];
};

/** The same for a machine. */
export const whatifDocument = (page: WhatifPage, editions: WhatifSetting['editions']): { readonly [key: string]: Json } => {
  const [reference] = page.scenarios;
  return {
    schema: 'liability/whatif@1',
    set: page.supposed.sets.map(({ path, text }) => ({ path, value: text.trim() === '' ? null : text.trim() })),
    pleas: page.supposed.pleas.map((p) => ({ ...p })),
    scenarios: page.scenarios.map((x) => ({
      changed: x.changed, ...verdictDocument(x), differences: reference === undefined || x === reference ? null : differencesDocument(differencesOf(reference.told, x.told, editions)),
    })),
    sweeps: page.sweeps.map(({ under, sweep }) => ({ law: under.verdict.regime.id, asOf: dayOf(under), ...sweepDocument(sweep, turnedRules) })),
  };
};
