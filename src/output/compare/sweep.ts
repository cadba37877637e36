import type { Finding } from '../../model/finding.js';
import type { Sweep, SweepPoint, SweepTarget, SweepTurn } from '../../model/scenario.js';
import { grouped, plainAmount } from '../amounts.js';
import { subjectOf } from '../citation.js';
import type { Setting } from '../formatter.js';
import type { Json } from '../json/value.js';
import { columns, item, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import { amount } from '../sections/context.js';
import type { Cell, Column } from '../sections/grid.js';
import { nameOf } from '../summary.js';
import { sentences } from './lines.js';
import type { CompareSetting } from './lines.js';
import type { Turned } from './turns.js';

const COLUMNS: readonly Column[] = [{ most: 18, least: 14, align: 'right' }, { most: 18, least: 14, align: 'right' }, { most: 36 }, { most: 24 }];

/** Values that are no figures begin on the left. */
const NAMED: readonly Column[] = [{ most: 22, least: 14 }, ...COLUMNS.slice(1)];

const money = (p: SweepPoint, s: Setting, sum: bigint | null): string => amount({ ...s, verdict: p.verdict }, sum);

const targetText = (target: SweepTarget, p: SweepPoint, s: Setting & CompareSetting): string => {
  const w = sentences(s);
  const sum = `${money(p, s, target.amount)} ${p.verdict.matter.currency}`;
  return target.by === 'typed' ? sum : target.by === 'nothing' ? w.nothing : w.offerOf(nameOf(p.verdict, target.by.offer), sum);
};

/** The award over the values of one fact: a table, the sums it passes, and where something else begins to hold. */
export const sweepLines = (sweep: Sweep, s: Setting & CompareSetting, turned: (turn: SweepTurn) => readonly string[]): Section => {
  const w = sentences(s);
  const [first] = sweep.points;
  if (first === undefined) return [];
  const value = (text: string): string => (sweep.along === 'figures' ? grouped(text, s.words.language) : text === '' ? w.notStated : text);
  const line = sweep.along === 'figures' ? COLUMNS : NAMED;
  const row = (p: SweepPoint): readonly Cell[] => [
    { text: value(p.value) }, { text: money(p, s, p.verdict.award), paint: s.palette.strong },
    { text: p.verdict.range === null ? '' : s.words.range(money(p, s, p.verdict.range.low), money(p, s, p.verdict.range.high)), paint: s.palette.faint }, { text: s.words.outcome[p.verdict.outcome] },
  ];
  const heads: readonly Cell[] = [w.label.value, `${w.label.award} ${first.verdict.matter.currency}`].map((text) => ({ text, paint: s.palette.faint }));
  return [
    ...columns([{ head: heads, rows: sweep.points.map(row) }], line),
    ...paragraph(w.label.breakEven, s.palette.strong),
    ...sweep.breakEvens.map((b) => {
      const target = targetText(b.target, first, s);
      return item(b.at === null ? w.breaksNever(target, b.above) : w.breaksAt(target, value(b.at), b.above), 1);
    }),
    ...sweep.above.map((a) => item(w.aboveWith(targetText(a.target, first, s), a.values.map(value)), 1)),
    ...(sweep.monotone ? [] : [item(w.notMonotone, 1, s.palette.warn)]),
    ...(sweep.turns.length === 0 ? [] : paragraph(w.label.turns, s.palette.strong)),
    ...sweep.turns.map((t) => item((sweep.along === 'list' ? w.turnsFrom : w.turnsAt)(value(t.before.value), value(t.after.value), turned(t)), 1)),
  ];
};

/** The same for a machine. */
export const sweepDocument = (sweep: Sweep, rules: (turn: SweepTurn) => Turned<Finding>): { readonly [key: string]: Json } => {
  const of = ({ value, verdict: v }: SweepPoint): { readonly [key: string]: Json } => ({ value, award: plainAmount(v.award, v.matter.digits), outcome: v.outcome });
  const digits = sweep.points[0]?.verdict.matter.digits ?? 2;
  return {
    path: sweep.path, along: sweep.along, monotone: sweep.monotone,
    points: sweep.points.map((p) => ({
      ...of(p), range: p.verdict.range === null ? null : { low: plainAmount(p.verdict.range.low, digits), high: plainAmount(p.verdict.range.high, digits) },
      netPayable: { amount: plainAmount(p.verdict.netPayable.amount, digits), from: p.verdict.netPayable.from, to: p.verdict.netPayable.to },
    })),
    breakEven: sweep.breakEvens.map((b) => ({ against: plainAmount(b.target.amount, digits), by: typeof b.target.by === 'string' ? b.target.by : b.target.by.offer, at: b.at, above: b.above })),
    above: sweep.above.map((a) => ({ against: plainAmount(a.target.amount, digits), by: typeof a.target.by === 'string' ? a.target.by : a.target.by.offer, values: a.values })),
    turns: sweep.turns.map((t) => {
      const turned = rules(t);
      const named = ({ rule, subject }: Finding): { readonly [key: string]: Json } => ({ rule: rule.id, subject: subjectOf(subject) });
      return { before: of(t.before), after: of(t.after), begins: [...turned.pairs.map((p) => p.to), ...turned.begins].map(named), ceases: [...turned.pairs.map((p) => p.from), ...turned.ceases].map(named) };
    }),
  };
};
