import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formatDay } from '../src/values/day.js';
import { formatAmount } from '../src/values/money.js';
import type { Verdict } from '../src/model/verdict.js';
import { verdictOf } from './output/verdicts.js';
import { set } from './support/cases.js';
import type { Json } from './support/cases.js';

/**
 * Disputes that courts decided, encoded by hand in test/decided: the record bare, and under what each court found. Where a figure was the court's own
 * discretion it stands in the input, and what is compared is what follows from it.
 */
interface Instance {
  readonly name: string;
  /** Facts of this instance that differ from the record, by their paths. */
  readonly set?: { readonly contract?: Readonly<Record<string, Json>>; readonly incident?: Readonly<Record<string, Json>> };
  readonly with?: object;
  readonly award?: string;
  readonly range?: readonly [string, string | null];
  readonly outcome?: string;
  readonly decisive?: readonly string[];
  readonly clauses?: Readonly<Record<string, string>>;
  readonly commitments?: Readonly<Record<string, string>>;
  readonly step?: readonly [string, string];
  /** A rule by which some step is taken. */
  readonly stepBy?: string;
  /** Rules that fired. */
  readonly cites?: readonly string[];
  readonly citesNot?: readonly string[];
  /** Codes of what the reader is told. */
  readonly warns?: readonly string[];
  /** Codes of what it is not told. */
  readonly warnsNot?: readonly string[];
  /** What is left to be paid, interest and costs included. */
  readonly net?: string;
  /** Who is paid what of the debt. */
  readonly payees?: Readonly<Record<string, string>>;
  /** Of each debtor: how it answers, what it owes outside and bears inside, and what it may get back. */
  readonly parties?: Readonly<Record<string, readonly [how: string, external: string, inside: string, recourse: string]>>;
  readonly punitive?: string;
  /** The range on each ground. */
  readonly grounds?: Readonly<Record<string, readonly [string, string | null]>>;
  /** What is awarded for each loss. */
  readonly heads?: Readonly<Record<string, string>>;
  /** What the streams come to. */
  readonly streams?: Readonly<Record<string, string>>;
  /** Of streams: the least and the most. */
  readonly between?: Readonly<Record<string, readonly [string, string | null]>>;
  readonly days?: Readonly<Record<string, string>>;
  /** Sums that need not be paid for now, in the order of the remedies. */
  readonly suspended?: readonly string[];
}
interface Dispute { readonly contract: { readonly governingLaw?: string }; readonly incident: object; readonly instances: readonly Instance[] }

const HERE = join(__dirname, 'decided');
const disputes = readdirSync(HERE).sort().map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(HERE, file), 'utf8'), { merge: true }) as Dispute] as const);

const told = (v: Verdict): { readonly [name in keyof Omit<Instance, 'name' | 'set' | 'with' | 'cites' | 'citesNot' | 'warns' | 'warnsNot' | 'net' | 'stepBy'>]: unknown } => {
  const show = (amount: bigint | null): string | null => (amount === null ? null : formatAmount(amount, v.matter.digits));
  return {
    award: show(v.award), range: [show(v.range?.low ?? null), show(v.range?.high ?? null)], outcome: v.outcome,
    clauses: Object.fromEntries(v.clauses.map((c) => [c.subject.id, c.status])), commitments: Object.fromEntries(v.commitments.map((c) => [c.subject.id, c.result])),
    grounds: Object.fromEntries(v.grounds.map((g) => [g.ground, [show(g.range?.low ?? null), show(g.range?.high ?? null)]])),
    heads: Object.fromEntries(v.heads.map((h) => [h.subject.id, show(h.awarded)])),
    streams: Object.fromEntries(Object.entries(v.streams).map(([name, x]) => [name, show(x.base)])),
    between: Object.fromEntries(Object.entries(v.streams).map(([name, x]) => [name, [show(x.low), show(x.high)]])),
    payees: Object.fromEntries(v.payees.map((p) => [p.id, show(p.award)])), punitive: show(v.streams.punitive.base), days: Object.fromEntries(v.deadlines.map((d) => [d.name, formatDay(d.day)])),
    suspended: v.remedies.flatMap((r) => show(r.suspended ?? null) ?? []),
    parties: Object.fromEntries(v.parties.map((p) => [p.id, [p.how, show(p.external), show(p.internalShare), show(p.recourse.reduce((n, r) => n + r.amount, 0n))]])),
  };
};

const AWARD = ['damages', 'credits', 'priceRelief', 'restitution', 'price', 'punitive'] as const;

/** What holds of every record: the lines make the award, it lies in its range, and a range that is no point has something open that is told. */
const holdsOfEvery = (v: Verdict): void => {
  expect(AWARD.reduce((n, stream) => n + v.streams[stream].base, 0n)).toBe(v.award);
  expect(v.subtotals.reduce((n, part) => n + part.awarded, 0n)).toBe(v.award);
  const { low, high } = v.range ?? { low: null, high: null };
  expect([low === null || low <= v.award, high === null || v.award <= high]).toEqual([true, true]);
  const open = v.decisive.length > 0 || v.margins.length > 0 || v.warnings.some((w) => w.code === 'date-in-range');
  expect(open || (low === v.award && high === v.award)).toBe(true);
};

/** The document with its changes, as text; the law comes first. */
const written = (document: object, changes: Readonly<Record<string, Json>> | undefined): string => {
  const copy = structuredClone(document) as Record<string, Json>;
  for (const [path, value] of Object.entries(changes ?? {})) set(copy, path, value);
  const { governingLaw, ...rest } = copy;
  return `${governingLaw === undefined ? '' : `governingLaw: ${governingLaw as string}\n`}${stringify(rest)}`;
};

describe.each(disputes)('%s', (_, dispute) => {
  test.each(dispute.instances.map((i) => [i.name, i] as const))('%s', (__, { name: ___, set: changes, with: found, decisive, step, stepBy, cites, citesNot, warns, warnsNot, net, ...expected }) => {
    const v = verdictOf(written({ governingLaw: 'FR', ...dispute.contract }, changes?.contract), written(dispute.incident, changes?.incident), found === undefined ? [] : [stringify(found)]);
    expect(told(v)).toMatchObject(expected);
    holdsOfEvery(v);
    for (const question of decisive ?? []) expect(v.decisive.map((q) => `${q.question.id} ${q.subject.id}`.trim())).toContain(question);
    const fired = v.findings.filter((f) => f.fired).map((f) => f.rule.id);
    for (const code of warns ?? []) expect(v.warnings.map((w) => w.code)).toContain(code);
    for (const code of warnsNot ?? []) expect(v.warnings.map((w) => w.code)).not.toContain(code);
    for (const id of cites ?? []) expect(fired).toContain(id);
    for (const id of citesNot ?? []) expect(fired).not.toContain(id);
    if (net !== undefined) expect(formatAmount(v.netPayable.amount, v.matter.digits)).toBe(net);
    const taken = [...v.adjustments, ...v.heads.flatMap((h) => h.steps)];
    if (stepBy !== undefined) expect(taken.map((s) => s.rule.id)).toContain(stepBy);
    const steps = taken.map((s) => [formatAmount(s.from, v.matter.digits), formatAmount(s.to, v.matter.digits)]);
    if (step !== undefined) expect(steps).toContainEqual([...step]);
  });
});
