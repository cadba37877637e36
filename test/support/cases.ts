import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { explore } from '../../src/engine/explore.js';
import type { Exploration } from '../../src/engine/explore.js';
import { claimOf } from '../../src/engine/claim.js';
import { placed } from '../../src/engine/implied.js';
import { concluded } from '../../src/engine/board.js';
import { measurementsOf, withMeasurements } from '../../src/engine/measured.js';
import { tracing } from '../../src/engine/trace.js';
import { fromPlain } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import type { Condition } from '../../src/model/condition.js';
import type { Conclusion } from '../../src/model/conclusion.js';
import type { Matter } from '../../src/model/matter.js';
import type { Regime } from '../../src/model/regime.js';
import type { Ground } from '../../src/model/role.js';
import type { Rule } from '../../src/model/rule.js';
import { offsetAt } from './zones.js';

/** Reads and runs the lawyer's tests: facts and expected conclusions, written by hand, one file a rule. */

export interface Case {
  readonly name: string;
  readonly about: string;
  readonly ground: Ground;
  readonly respondent: string | null;
  readonly expect: 'yes' | 'no' | 'unknown';
  readonly base: boolean | null;
  readonly concludes: readonly string[];
  readonly steps: readonly { readonly loss: string; readonly from: string; readonly to: string }[];
  readonly matter: Matter;
}

export interface CaseFile {
  readonly file: string;
  readonly rule: string;
  readonly cases: readonly Case[];
}

const HERE = join(__dirname, '..', 'cases');

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Sets `clauses[0].drawnToAttention` and the like; null deletes a key, `{is: null}` writes a null. */
export const set = (document: Json, path: string, value: Json): void => {
  const keys = path.replace(/\[(\d+)\]/g, '.$1').split('.').filter((k) => k !== '');
  let at = document as Record<string, Json>;
  keys.slice(0, -1).forEach((key, i) => {
    if (at[key] === undefined || at[key] === null) at[key] = /^\d+$/.test(keys[i + 1] as string) ? [] : {};
    at = at[key] as Record<string, Json>;
  });
  const last = keys[keys.length - 1] as string;
  if (value === null) delete at[last];
  else if (typeof value === 'object' && !Array.isArray(value) && 'is' in value && value['is'] === null) at[last] = null;
  else at[last] = value;
};

const read = (file: string): Json => parse(readFileSync(file, 'utf8')) as Json;

const folderOf = (base: string): string => [join(HERE, 'base', base), join(HERE, '..', '..', 'examples', base)].find((f) => existsSync(f)) ?? join(HERE, 'base', base);

const must = <T>(result: { ok: true; value: T } | { ok: false; errors: readonly unknown[] }, what: string): T => {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.errors, null, 1)}`);
};

interface Written {
  readonly name: string;
  readonly base?: string;
  readonly about?: string;
  readonly ground?: Ground;
  readonly respondent?: string;
  readonly set?: { readonly contract?: Record<string, Json>; readonly incident?: Record<string, Json> };
  readonly with?: Json;
  readonly expect: unknown;
  readonly baseAnswer?: unknown;
  readonly concludes?: readonly string[];
  readonly steps?: Case['steps'];
}

const word = (value: unknown): 'yes' | 'no' | 'unknown' => (value === true || value === 'yes' ? 'yes' : value === false || value === 'no' ? 'no' : 'unknown');

/** Builds the matter of a case from its base documents and its changes. */
export const matterOfCase = (base: string, changes: Written['set'], extra: Json | undefined, name: string): Matter => {
  const folder = folderOf(base);
  const contract = read(join(folder, 'contract.yaml'));
  const incident = read(join(folder, 'incident.yaml'));
  for (const [path, value] of Object.entries(changes?.contract ?? {})) set(contract, path, value);
  for (const [path, value] of Object.entries(changes?.incident ?? {})) set(incident, path, value);
  const extras = extra === undefined ? [] : [must(fromPlain(extra, 'with', 'with'), name)];
  const matter = must(toMatter(must(fromPlain(contract, 'contract.yaml', 'contract'), name), must(fromPlain(incident, 'incident.yaml', 'incident'), name), extras, { asOf: null, offsetAt }), name);
  return withMeasurements(matter, measurementsOf([matter]), true);
};

/** Every case file of the folder; the matter of a case is built when it is first looked at. */
export const caseFiles = (): readonly CaseFile[] =>
  readdirSync(HERE).filter((f) => f.endsWith('.yaml')).sort().map((file) => {
    const written = read(join(HERE, file)) as unknown as { rule: string; base: string; about?: string; ground?: Ground; respondent?: string; cases: readonly (Written & { base?: string | boolean })[] };
    return {
      file, rule: written.rule,
      cases: written.cases.map((c) => {
        let made: Matter | undefined;
        return {
          name: c.name, about: c.about ?? written.about ?? 'case:', ground: c.ground ?? written.ground ?? 'contract', respondent: c.respondent ?? written.respondent ?? null,
          expect: word(c.expect), base: c.base === undefined ? null : word(c.base) === 'yes', concludes: c.concludes ?? [], steps: c.steps ?? [],
          get matter() { return (made ??= matterOfCase((c as { from?: string }).from ?? written.base, c.set, c.with, `${file}: ${c.name}`)); },
        };
      }),
    };
  });

/** What a rule concludes, as words. */
export const wordsOf = (then: readonly Conclusion[]): readonly string[] =>
  then.map((c) => 'clause' in c ? c.clause : 'duty' in c ? c.duty : 'owes' in c ? (c.owes === 'whole' ? 'whole' : 'expanded') : 'route' in c ? c.route.join('+') : (Object.keys(c)[0] as string));

/** How a case came out under a regime. */
export interface Run {
  readonly expect: 'yes' | 'no' | 'unknown';
  readonly base: boolean;
  readonly exploration: Exploration;
  readonly steps: readonly { readonly loss: string; readonly from: bigint; readonly to: bigint }[];
}

/** Runs the rules of a regime for one case and says whether the rule fired: over all completions of what is raised, and on the base answers. */
export const runCase = (c: Case, rule: Rule, regime: Regime): Run => {
  const claim = claimOf(placed(c.matter, regime), regime, c.ground, c.matter.claimant, c.respondent ?? c.matter.respondents[0] ?? 'provider', false);
  const name = `rule:${rule.id}`;
  const about = c.about === 'case' ? 'case:' : c.about;
  const range = explore(claim, { mode: 'range', supposed: new Map(), routes: 'named' });
  const { tracer, trace } = tracing();
  const base = explore(claim, { mode: 'base', supposed: new Map(), routes: 'named' }, tracer);
  const fired = concluded(range.board, name, about);
  const { diagrams: d } = range.board;
  const steps = [...trace().heads].flatMap(([loss, list]) => list.filter((s) => s.rule.id === rule.id).map((s) => ({ loss, from: s.from, to: s.to })));
  return { expect: fired === d.yes ? 'yes' : fired === d.no ? 'no' : 'unknown', base: concluded(base.board, name, about) !== base.board.diagrams.no, exploration: base, steps };
};

/** Whether a case comes out as written. */
export const holds = (c: Case, rule: Rule, regime: Regime): boolean => {
  const run = runCase(c, rule, regime);
  return run.expect === c.expect && (c.base === null || run.base === c.base);
};

/** Every condition that differs from this one in a single leaf: left out, turned round, a value less, a degree more or less, another bearer of the burden, strict for not strict. */
export const mutants = (c: Condition): readonly { readonly what: string; readonly condition: Condition | null }[] => {
  const within = (list: readonly Condition[], wrap: (l: readonly Condition[]) => Condition): readonly { what: string; condition: Condition | null }[] =>
    list.flatMap((part, i) => mutants(part).map((m) => ({ what: m.what, condition: wrap(m.condition === null ? list.filter((_, j) => j !== i) : list.map((p, j) => (j === i ? (m.condition as Condition) : p))) })));
  if ('all' in c) return within(c.all, (all) => ({ all }));
  if ('any' in c) return within(c.any, (any) => ({ any }));
  if ('count' in c) return within(c.count, (count) => ('odd' in c ? { count, odd: true } : { count, atLeast: c.atLeast }));
  if ('not' in c) return mutants(c.not).map((m) => ({ what: m.what, condition: m.condition === null ? null : { not: m.condition } }));
  if ('some' in c) return mutants(c.where).map((m) => ({ what: m.what, condition: m.condition === null ? { some: c.some, where: { all: [] } } : { some: c.some, where: m.condition } }));
  if ('against' in c) return mutants(c.where).map((m) => ({ what: m.what, condition: m.condition === null ? { all: [] } : { against: c.against, where: m.condition } }));
  const name = JSON.stringify(c, (k, v: unknown) => (typeof v === 'object' && v !== null && 'wording' in v ? (v as unknown as { id: string }).id : typeof v === 'bigint' ? String(v) : k === 'compute' ? undefined : v)).slice(0, 120);
  const out: { what: string; condition: Condition | null }[] = [{ what: `without ${name}`, condition: null }, { what: `not ${name}`, condition: { not: c } }];
  if ('ask' in c || 'atLeast' in c || ('oneOf' in c && 'values' in c)) {
    if (typeof c.burden !== 'string') out.push({ what: `unshifted ${name}`, condition: { ...c, burden: c.burden.otherwise } });
  }
  if ('is' in c && c.oneOf.length > 1) c.oneOf.forEach((v) => out.push({ what: `${name} less ${v}`, condition: { ...c, oneOf: c.oneOf.filter((x) => x !== v) } }));
  if ('oneOf' in c && 'values' in c && c.values.length > 1) c.values.forEach((v) => out.push({ what: `${name} less ${v}`, condition: { ...c, values: c.values.filter((x) => x !== v) } }));
  if ('atLeast' in c && c.atLeast.answer.shape === 'degree') {
    const { values } = c.atLeast.answer;
    const at = values.indexOf(c.degree);
    for (const degree of [values[at - 1], values[at + 1]]) if (degree !== undefined && degree !== values[0]) out.push({ what: `${name} at ${degree}`, condition: { ...c, degree } });
  }
  if ('compare' in c) {
    const [l, sign, r] = c.compare;
    const other = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const;
    out.push({ what: `${name} ${other[sign]}`, condition: { compare: [l, other[sign], r] } });
  }
  return out;
};
