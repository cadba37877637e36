import { inert } from '../inert.js';
import type { Told } from '../../model/told.js';
import type { Scenario, Supposed, Sweep, SweepTurn } from '../../model/scenario.js';
import { plainAmount } from '../amounts.js';
import { citationOf, subjectName } from '../citation.js';
import type { Setting } from '../formatter.js';
import type { Json } from '../json/value.js';
import { formatDay } from '../../values/day.js';
import { amount } from '../sections/context.js';
import type { Page } from '../sections/context.js';
import { branchLine, paragraph } from '../sections/grid.js';
import type { Cell, Column } from '../sections/grid.js';
import { tabular } from '../sections/tabular.js';
import { nameOf, noticeOf } from '../summary.js';
import { differencesOf, isSame } from './differences.js';
import { differencesDocument } from './json.js';
import { differenceLines, sentences } from './lines.js';
import type { CompareSetting } from './lines.js';
import { sweepDocument, sweepLines } from './sweep.js';

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
    x.changed ? changesOf(supposed, s).join('; ') : w.label.asRecorded,
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

/** What begins and ceases to hold between two neighbouring values. */
const turned = ({ before, after }: SweepTurn, s: WhatifSetting): readonly string[] => {
  const w = sentences(s);
  const [a, b] = [before.verdict, after.verdict];
  const rules = (v: typeof a): ReadonlyMap<string, string> => new Map(v.findings.filter((f) => f.fired).map((f) => {
    const subject = subjectName(f.subject);
    return [`${f.rule.id} ${f.subject.key}`, `${citationOf(f.rule, s.words.language)} (${f.rule.id}${subject === '' ? '' : `, ${subject}`})`];
  }));
  const steps = (v: typeof a): ReadonlyMap<string, readonly [string, string]> => new Map([...v.heads.flatMap((h) => h.steps), ...v.adjustments].filter((x) => x.because !== 'allotted')
    .map((x) => [`${x.rule.id} ${x.because} ${x.subject?.key ?? ''}`, [s.words.step[x.because], x.subject?.kind === 'clause' ? s.words.clause(x.subject.id, citationOf(x.rule, s.words.language)) : citationOf(x.rule, s.words.language)]]));
  const [rulesA, rulesB, stepsA, stepsB] = [rules(a), rules(b), steps(a), steps(b)];
  return [
    ...[...rulesB].filter(([key]) => !rulesA.has(key)).map(([, name]) => w.ruleStarts(name)),
    ...[...rulesA].filter(([key]) => !rulesB.has(key)).map(([, name]) => w.ruleStops(name)),
    ...[...stepsB].filter(([key]) => !stepsA.has(key)).map(([, [reason, citation]]) => w.stepStarts(reason, citation)),
    ...[...stepsA].filter(([key]) => !stepsB.has(key)).map(([, [reason, citation]]) => w.stepStops(reason, citation)),
    ...(a.outcome === b.outcome ? [] : [w.outcomeTurns(s.words.outcome[a.outcome], s.words.outcome[b.outcome])]),
    ...(a.netPayable.from === b.netPayable.from ? [] : [w.netTurns(nameOf(b, b.netPayable.from), nameOf(b, b.netPayable.to))]),
  ];
};

/** Verdicts side by side for a reader: one line each, then what changes against the first and by which rule, then the award over a value. */
export const whatifText = (page: WhatifPage, s: WhatifSetting): string => {
  const w = sentences(s);
  const [reference, ...others] = page.scenarios;
  const changes = changesOf(page.supposed, s);
  const currency = reference?.verdict.matter.currency ?? '';
  const head: readonly Cell[] = [{ text: w.label.scenario, paint: s.palette.strong }, { text: w.label.outcome, paint: s.palette.faint }, { text: `${w.label.award} ${currency}`, paint: s.palette.faint }];
  const blocks = [
    ...(changes.length === 0 ? [] : [paragraph(w.title(changes), s.palette.strong)]),
    tabular([head, ...page.scenarios.map((x) => row(x, page.supposed, s))], COLUMNS),
    ...others.map((x) => {
      const d = reference === undefined ? undefined : differencesOf(reference.told, x.told, s.editions);
      const title = paragraph(w.changedIn(scenarioName(x, page.supposed, s), reference === undefined ? '' : scenarioName(reference, page.supposed, s)), s.palette.strong);
      return [...title, ...(d === undefined || isSame(d) ? branchLine(w.label.same, 1) : differenceLines(d, s))];
    }),
    ...page.sweeps.map(({ under, sweep }) => [
      ...paragraph([w.sweepTitle(sweep.path), ...(under.byLaw || under.byDay ? [scenarioName(under, page.supposed, s)] : [])].join(s.words.comma), s.palette.strong),
      ...sweepLines(sweep, s, (turn) => turned(turn, s)),
    ]),
    paragraph(noticeOf(page.scenarios.map((x) => x.verdict), s.words), s.palette.faint),
  ];
  return `${blocks.map((b) => b.join('\n')).join('\n\n')}\n`;
};

const verdictDocument = ({ verdict: v }: Scenario): { readonly [key: string]: Json } => ({
  law: v.regime.id, asOf: v.matter.days.judgment === null ? null : formatDay(v.matter.days.judgment), ground: v.ground, outcome: v.outcome, currency: v.matter.currency,
  claimed: plainAmount(v.claimed, v.matter.digits), award: plainAmount(v.award, v.matter.digits),
  range: v.range === null ? null : { low: plainAmount(v.range.low, v.matter.digits), high: plainAmount(v.range.high, v.matter.digits), exhaustive: v.range.exhaustive },
  netPayable: { amount: plainAmount(v.netPayable.amount, v.matter.digits), from: v.netPayable.from, to: v.netPayable.to },
});

/** The same for a machine. */
export const whatifJson = (page: WhatifPage, editions: WhatifSetting['editions']): string => {
  const [reference] = page.scenarios;
  const document: Json = {
    schema: 'liability/whatif@1',
    set: page.supposed.sets.map(({ path, text }) => ({ path, value: text.trim() === '' ? null : text.trim() })),
    pleas: page.supposed.pleas.map((p) => ({ ...p })),
    scenarios: page.scenarios.map((x) => ({
      changed: x.changed, ...verdictDocument(x), differences: reference === undefined || x === reference ? null : differencesDocument(differencesOf(reference.told, x.told, editions)),
    })),
    sweeps: page.sweeps.map(({ under, sweep }) => ({ law: under.verdict.regime.id, asOf: under.verdict.matter.days.judgment === null ? null : formatDay(under.verdict.matter.days.judgment), ...sweepDocument(sweep) })),
  };
  return inert(`${JSON.stringify(document, null, 2)}\n`);
};
