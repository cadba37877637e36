import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decide } from '../src/index.js';
import { set } from './support/cases.js';
import type { Json } from './support/cases.js';
import { offsetAt } from './support/zones.js';

/** Whole disputes, from documents to verdict: each file states one, and its cases change facts, decisions and pleas and say what must come out. */

interface Expected {
  readonly award?: string;
  readonly range?: readonly (string | null)[];
  readonly streams?: Readonly<Record<string, string>>;
  readonly rangeOf?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly heads?: Readonly<Record<string, string>>;
  readonly net?: readonly string[];
  readonly outcome?: string;
  readonly clauses?: Readonly<Record<string, string>>;
  readonly decisive?: readonly string[];
  readonly notDecisive?: readonly string[];
  readonly margins?: readonly string[];
  readonly remedies?: Readonly<Record<string, string>>;
  readonly deadlines?: Readonly<Record<string, string>>;
  readonly counter?: string | null;
  /** Steps on totals, from and to. */
  readonly adjustments?: readonly (readonly string[])[];
  /** Stretches of interest: first day, day after the last, yearly rate, amount. */
  readonly statements?: readonly (readonly string[])[];
  /** Paths that no rule decides. */
  readonly notAssessed?: readonly string[];
  /** What the summary says. */
  readonly saying?: string;
  readonly cites?: readonly string[];
  readonly citesNot?: readonly string[];
}

interface Instance {
  readonly name: string;
  readonly set?: Readonly<Record<'contract' | 'incident', Readonly<Record<string, Json>>>>;
  readonly with?: Json;
  readonly expect: Expected;
}

interface Dispute {
  readonly title: string;
  readonly contract: Json;
  readonly incident: Json;
  readonly cases: readonly Instance[];
}

interface Shown {
  readonly amounts: { readonly award: string; readonly range: { readonly low: string; readonly high: string | null }; readonly streams: Readonly<Record<string, { readonly base: string; readonly range: { readonly low: string; readonly high: string | null } }>>; readonly netPayable: { readonly amount: string; readonly from: string; readonly to: string }; readonly counterclaims: readonly { readonly amount: string }[] };
  readonly outcome: string;
  readonly heads: readonly { readonly id: string; readonly awarded: string }[];
  readonly clauses: readonly { readonly id: string; readonly status: string }[];
  readonly decisive: readonly { readonly question: string }[];
  readonly margins: readonly { readonly question: string }[];
  readonly remedies: readonly { readonly name: string; readonly result: string }[];
  readonly deadlines: readonly { readonly name: string; readonly lastDay: string }[];
  readonly adjustments: readonly { readonly from: string; readonly to: string }[];
  readonly statements: readonly { readonly from: string; readonly to: string; readonly rate: string; readonly amount: string }[];
  readonly summary: string;
  readonly warnings: readonly { readonly code: string; readonly about: string }[];
  readonly findings: readonly { readonly rule: string; readonly fired: boolean }[];
}

const FOLDER = join(__dirname, 'disputes');
const disputes = readdirSync(FOLDER).filter((f) => f.endsWith('.yaml')).sort().map((f): Dispute => parse(readFileSync(join(FOLDER, f), 'utf8')) as Dispute);

const shownOf = (dispute: Dispute, { set: changes, with: overlay, name }: Instance): Shown => {
  const [contract, incident] = [structuredClone(dispute.contract), structuredClone(dispute.incident)];
  for (const [path, value] of Object.entries(changes?.contract ?? {})) set(contract, path, value);
  for (const [path, value] of Object.entries(changes?.incident ?? {})) set(incident, path, value);
  const decided = decide(JSON.stringify(contract), JSON.stringify(incident), { offsetAt, ...(overlay === undefined ? {} : { with: [JSON.stringify(overlay)] }) });
  if (!decided.ok) throw new Error(`${name}: ${JSON.stringify(decided.errors, null, 1)}`);
  return decided.value as unknown as Shown;
};

/** What the verdict says on everything an expectation speaks of, in its shape. */
const told = (v: Shown, e: Expected): Expected => {
  const named = (keys: Readonly<Record<string, unknown>> | undefined, find: (key: string) => unknown): Record<string, never> => Object.fromEntries(Object.keys(keys ?? {}).map((key) => [key, find(key)])) as Record<string, never>;
  const fired = (list: readonly string[] | undefined, wanted: boolean): readonly string[] => (list ?? []).filter((id) => v.findings.some((f) => f.rule === id && f.fired) === wanted);
  const { netPayable } = v.amounts;
  return {
    ...(e.award === undefined ? {} : { award: v.amounts.award }),
    ...(e.range === undefined ? {} : { range: [v.amounts.range.low, v.amounts.range.high] }),
    ...(e.streams === undefined ? {} : { streams: named(e.streams, (s) => v.amounts.streams[s]?.base) }),
    ...(e.rangeOf === undefined ? {} : { rangeOf: named(e.rangeOf, (s) => [v.amounts.streams[s]?.range.low, v.amounts.streams[s]?.range.high]) }),
    ...(e.heads === undefined ? {} : { heads: named(e.heads, (id) => v.heads.find((h) => h.id === id)?.awarded) }),
    ...(e.net === undefined ? {} : { net: [netPayable.amount, netPayable.from, netPayable.to] }),
    ...(e.outcome === undefined ? {} : { outcome: v.outcome }),
    ...(e.clauses === undefined ? {} : { clauses: named(e.clauses, (id) => v.clauses.find((c) => c.id === id)?.status) }),
    ...(e.decisive === undefined ? {} : { decisive: e.decisive.filter((id) => v.decisive.some((q) => q.question === id)) }),
    ...(e.notDecisive === undefined ? {} : { notDecisive: e.notDecisive.filter((id) => !v.decisive.some((q) => q.question === id)) }),
    ...(e.margins === undefined ? {} : { margins: v.margins.map((m) => m.question) }),
    ...(e.remedies === undefined ? {} : { remedies: named(e.remedies, (name) => v.remedies.find((r) => r.name === name)?.result ?? 'none') }),
    ...(e.deadlines === undefined ? {} : { deadlines: named(e.deadlines, (name) => v.deadlines.find((d) => d.name === name)?.lastDay ?? 'none') }),
    ...(e.counter === undefined ? {} : { counter: v.amounts.counterclaims[0]?.amount ?? null }),
    ...(e.adjustments === undefined ? {} : { adjustments: v.adjustments.map((s) => [s.from, s.to]) }),
    ...(e.statements === undefined ? {} : { statements: v.statements.map((s) => [s.from, s.to, s.rate, s.amount]) }),
    ...(e.notAssessed === undefined ? {} : { notAssessed: v.warnings.flatMap((w) => (w.code === 'not-assessed' ? [w.about] : [])) }),
    ...(e.saying === undefined ? {} : { saying: v.summary.includes(e.saying) ? e.saying : v.summary }),
    ...(e.cites === undefined ? {} : { cites: fired(e.cites, true) }),
    ...(e.citesNot === undefined ? {} : { citesNot: fired(e.citesNot, false) }),
  };
};

describe.each(disputes.map((d) => [d.title, d] as const))('%s', (_, dispute) => {
  test.each(dispute.cases.map((c) => [c.name, c] as const))('%s', (__, instance) => {
    expect(told(shownOf(dispute, instance), instance.expect)).toEqual(instance.expect);
  });
});
