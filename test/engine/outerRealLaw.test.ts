import { stringify } from 'yaml';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { enclosing } from '../../src/engine/looking.js';
import { outerOutlook } from '../../src/engine/outlook.js';
import type { Value } from '../../src/model/fact.js';
import { questionKey } from '../../src/model/subject.js';
import type { QuestionKey } from '../../src/model/subject.js';
import type { Claim } from '../../src/model/claim.js';
import type { Range, Verdict } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';
import { diceOf } from '../support/schemaWalk.js';

/** Outer ranges under the law as it is: disputes with more asserted losses than can be looked at one by one, under limits that overlap, each of which may fall. */

type Law = 'FR' | 'CN';
const HEADS = ['data-restoration', 'lost-profit', 'replacement-service', 'cost-to-fix', 'mitigation-cost', 'goodwill'] as const;

/** Losses that nobody has proven, with sums of which no two sets come to the same. */
const dispute = (law: Law, losses: number): Verdict => verdictOf(
  stringify({
    schema: 'liability/contract@1', id: 'c', governingLaw: law, concludedOn: '2022-03-01', ...(law === 'FR' ? { currency: 'EUR', timeZone: 'Europe/Paris' } : { currency: 'CNY', timeZone: 'Asia/Shanghai' }),
    parties: { provider: { kind: 'business', nature: 'legal' }, customer: { kind: 'business', nature: 'legal' } },
    formation: { standardTerms: true, negotiated: false, accepted: true },
    services: [{ id: 'vault', type: 'cloud-compute', fee: { amount: 100, per: 'month' } }],
    commitments: [{ id: 'keep', kind: 'durability', services: ['vault'], intensity: 'result', essential: true }],
    clauses: [
      { id: 'wide', kind: 'cap', limit: { amount: 4000 }, per: 'event', covers: 'damages', protects: 'provider' },
      { id: 'narrow', kind: 'cap', limit: { amount: 900 }, per: 'event', covers: { heads: ['data-restoration', 'cost-to-fix'] }, protects: 'provider' },
      { id: 'profit', kind: 'head-exclusion', heads: ['lost-profit', 'goodwill'], protects: 'provider' },
    ],
  }),
  stringify({
    schema: 'liability/incident@1', id: 'i', contract: 'c', kind: 'data-loss', occurredAt: '2023-05-02', asOf: '2024-06-01', claimant: 'customer',
    performance: [{ commitment: 'keep', performed: 'none' }], causes: [{ kind: 'fire', origin: 'provider', forceMajeure: {} }], customer: { contributedShare: { low: 0.1, likely: 0.2, high: 0.4 } },
    losses: Array.from({ length: losses }, (_, n) => ({ id: `l${String(n).padStart(2, '0')}`, head: HEADS[n % HEADS.length], amount: 200 + 2 ** (n % 14) + 3 * n, evidence: 'asserted', direct: n % 5 === 0 ? 'unknown' : true, foreseeable: true })),
    pleas: [{ plea: 'clause-unfair', by: 'customer' }, { plea: 'clause-not-incorporated', by: 'customer' }],
  }),
);

const claimIn = (v: Verdict): Claim => claimOf(v.matter, v.regime, v.ground, v.matter.claimant, v.respondent, false);
const bounded = (range: Range | null): readonly [bigint, bigint] => {
  if (range === null || range.low === null || range.high === null) throw new Error('these disputes have a bounded range');
  return [range.low, range.high];
};

/** The answers each open question of a claim may take: what a range over everything asks. */
const open = (claim: Claim): readonly { readonly key: QuestionKey; readonly values: readonly Value[] }[] =>
  enclosing(claim, 'named', 8).board.variables.filter((v) => !v.band).map((v) => ({ key: questionKey(v.question.id, v.subject.key, v.second?.key), values: v.values }));

describe.each<Law>(['FR', 'CN'])('under the law of %s, beyond the bound', (law) => {
  it('the range contains every one of five thousand sampled completions, and says that it is outer', () => {
    const v = dispute(law, 20);
    expect([v.range?.exhaustive, v.warnings.map((w) => w.code).includes('not-exhaustive')]).toEqual([false, true]);
    const [low, high] = bounded(v.range);
    const claim = claimIn(v);
    const questions = open(claim);
    expect(questions.length).toBeGreaterThanOrEqual(26);
    const dice = diceOf(11);
    const seen = new Set<bigint>();
    for (let n = 0; n < 5000; n++) {
      const leaning = dice();
      const supposed = new Map(questions.map(({ key, values }) => [key, (dice() < leaning ? values[0] : values[Math.floor(dice() * values.length)]) as Value]));
      const award = awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
      if (award < low || award > high) throw new Error(`${award} lies outside ${low} … ${high} with ${JSON.stringify([...supposed], (_, x: unknown) => (typeof x === 'bigint' ? `${x}` : x))}`);
      seen.add(award);
    }
    expect(seen.size).toBeGreaterThan(500);
  });

  it.each([4, 64])('where both can be had it is at most twice as wide as the exact one, joined to %i leaves', (joined) => {
    for (const losses of [3, 6, 8]) {
      const v = dispute(law, losses);
      expect(v.range?.exhaustive).toBe(true);
      const [exact, outer] = [bounded(v.range), bounded(outerOutlook(enclosing(claimIn(v), 'named', joined), () => 0n).range)];
      expect([outer[0] <= exact[0], outer[1] >= exact[1], outer[1] - outer[0] <= 2n * (exact[1] - exact[0])]).toEqual([true, true, true]);
    }
  });
});
