import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { assess } from '../../src/engine/assess.js';
import { fromPlain } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import { regimes } from '../../src/law/index.js';
import type { Matter } from '../../src/model/matter.js';
import type { Verdict } from '../../src/model/verdict.js';
import { set } from './cases.js';
import type { Json } from './cases.js';
import { variantsOf } from './variants.js';
import { offsetAt } from './zones.js';

/** The disputes of the examples with facts changed at random, under the law of each. */

const EXAMPLES = ['bati-courtage', 'malfunctioning-shop', 'hosts-duties', 'qianyan', 'album-host', 'album-member', 'takedown-ignored', 'lost-personal-data', 'false-complaint', 'album-free'] as const;
const HEADS = ['data-restoration', 'lost-profit', 'cost-to-fix', 'goodwill', 'customer-churn', 'mitigation-cost', 'moral', 'wasted-expenditure', 'other'] as const;

type Change = readonly [document: 'contract' | 'incident', path: string, value: Json];
/** An example, and what is changed in it. */
export interface Plan { readonly example: (typeof EXAMPLES)[number]; readonly changes: readonly Change[]; readonly shape: number | null }

const yesNo = fc.constantFrom<Json[]>(true, false, 'unknown');
const sum = fc.integer({ min: 1, max: 90_000 });
const amount: fc.Arbitrary<Json> = fc.oneof(sum, fc.constant('unknown'), sum.map((n) => ({ low: 0, likely: Math.floor(n / 2), high: n })), sum.map((n) => ({ low: 1, high: n })));
const share: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(0, 0.3, 0.5, 1, 'unknown', { low: 0.1, likely: 0.2, high: 0.5 }, { low: 0, high: 0.7 });
const degree = fc.constantFrom<Json[]>('none', 'slight', 'ordinary', 'gross', 'intentional', 'unknown');
const at = <T extends Json>(document: Change[0], path: string, value: fc.Arbitrary<T>): fc.Arbitrary<Change> => value.map((v) => [document, path, v] as const);

const change: fc.Arbitrary<Change> = fc.oneof(
  at('incident', 'losses[0].direct', yesNo), at('incident', 'losses[0].foreseeable', yesNo), at('incident', 'losses[0].avoidable', amount), at('incident', 'losses[0].savings', amount),
  at('incident', 'losses[0].certainty', fc.constantFrom('certain', 'chance', 'hypothetical', 'unknown')),
  at('incident', 'losses[9]', fc.record({ id: fc.constant('more'), head: fc.constantFrom(...HEADS), amount: sum, evidence: fc.constantFrom('asserted', 'none', 'documented'), direct: yesNo, foreseeable: yesNo })),
  at('incident', 'losses[8]', fc.record({ id: fc.constant('other'), head: fc.constantFrom(...HEADS), amount: fc.constant(90_000), proven: amount, direct: yesNo })),
  at('incident', 'customer.contributedShare', share), at('incident', 'fault.provider', degree), at('incident', 'pleas', fc.constantFrom('clause-unfair', 'contributory-fault', 'force-majeure', 'clause-not-incorporated', 'penalty-reduction').map((plea) => [{ plea, by: 'customer' }])),
  at('incident', 'causes[0].forceMajeure', fc.record({ outsideControl: yesNo, unforeseeable: yesNo, unavoidable: yesNo, preventsPerformance: yesNo })),
  at('contract', 'formation.accepted', yesNo), at('contract', 'formation.standardTerms', yesNo), at('contract', 'clauses[0].drawnToAttention', yesNo), at('contract', 'clauses[0].explained', yesNo),
  at('contract', 'clauses[9]', fc.record({ id: fc.constant('limit'), kind: fc.constant('cap'), limit: sum.map((n) => ({ amount: n })), per: fc.constant('event'), covers: fc.constantFrom<Json[]>('all', 'damages', { heads: ['lost-profit', 'wasted-expenditure', 'other'] }), protects: fc.constant('provider'), except: fc.constantFrom<Json[]>([], ['gross-fault', 'intent']) })),
  at('contract', 'clauses[8]', fc.record({ id: fc.constant('excluded'), kind: fc.constant('head-exclusion'), classes: fc.constantFrom<Json[]>(['indirect']), heads: fc.constantFrom(...HEADS).map((h) => [h]) })),
);

/** Examples with one to six facts changed; half of them with a field of any kind taken out, opened, doubled or given as a range as well. */
export const plans: fc.Arbitrary<Plan> = fc.record({ example: fc.constantFrom(...EXAMPLES), changes: fc.array(change, { minLength: 1, maxLength: 6 }), shape: fc.option(fc.nat(1_000_000), { freq: 1 }) });

/** The two documents of a dispute, as plain data. */
export interface Documents { readonly contract: { [key: string]: Json }; readonly incident: { [key: string]: Json } }

const read = (example: string, file: string): { [key: string]: Json } => parse(readFileSync(join(process.cwd(), 'examples', example, file), 'utf8')) as { [key: string]: Json };

/** The documents of a plan. */
export const documents = ({ example, changes, shape }: Plan): Documents => {
  const incident = read(example, 'incident.yaml');
  const made = { contract: read(example, 'contract.yaml'), incident: shape === null ? incident : (variantsOf(shape).shaped(incident) as typeof incident) };
  for (const [document, path, value] of changes) set(made[document], path, structuredClone(value));
  const dense = (list: Json | undefined): Json => (Array.isArray(list) ? list.filter((x) => x !== undefined) : (list ?? null));
  for (const [document, list] of [['contract', 'clauses'], ['incident', 'losses'], ['incident', 'causes']] as const) if (made[document][list] !== undefined) made[document][list] = dense(made[document][list]);
  return made;
};

/** The matter of documents; undefined where they contradict themselves. */
export const matterOf = ({ contract, incident }: Documents, found: readonly object[] = []): Matter | undefined => {
  const over = fromPlain({ determinations: found }, 'found.yaml', 'with');
  if (!over.ok) throw new Error(JSON.stringify(over.errors));
  const [c, i] = [fromPlain(contract, 'contract.yaml', 'contract'), fromPlain(incident, 'incident.yaml', 'incident')];
  if (!c.ok || !i.ok) return undefined;
  const matter = toMatter(c.value, i.value, found.length === 0 ? [] : [over.value], { asOf: null, offsetAt });
  return matter.ok ? matter.value : undefined;
};

/** Decides a dispute with its range. */
export const decided = (d: Documents, matter: Matter): Verdict => assess(matter, regimes[d.contract['governingLaw'] as 'FR' | 'CN'], { range: true, open: 'raised' });

/** Checks something of many disputes; a failure prints seed and path. */
export const on = (check: (v: Verdict, d: Documents, matter: Matter) => void, runs: number): void => {
  fc.assert(fc.property(plans, (plan) => {
    const d = documents(plan);
    const matter = matterOf(d);
    fc.pre(matter !== undefined);
    check(decided(d, matter), d, matter);
  }), { numRuns: runs });
};
