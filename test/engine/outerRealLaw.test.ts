import { stringify } from 'yaml';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { enclosing } from '../../src/engine/looking.js';
import { outerOutlook, outlookOf } from '../../src/engine/outlook.js';
import type { Value } from '../../src/model/fact.js';
import { questionKey } from '../../src/model/subject.js';
import type { Claim } from '../../src/model/claim.js';
import type { Matter } from '../../src/model/matter.js';
import type { Range } from '../../src/model/verdict.js';
import { regimes } from '../../src/law/index.js';
import { matterFrom } from '../output/verdicts.js';
import { diceOf } from '../support/schemaWalk.js';

/** Outer ranges under the law as it is: disputes with more asserted losses than can be looked at one by one, under limits that overlap, each of which may fall. */

type Law = 'FR' | 'CN';
const HEADS = ['data-restoration', 'lost-profit', 'replacement-service', 'cost-to-fix', 'mitigation-cost', 'goodwill'] as const;

/** Losses that nobody has proven, with sums of which no two sets come to the same. */
const dispute = (law: Law, losses: number): Claim => claimIn(law, matterFrom(
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
));

const claimIn = (law: Law, matter: Matter): Claim => claimOf(matter, regimes[law], 'contract', 'customer', 'provider', false);
const outerOf = (claim: Claim, joined?: number): Range => outerOutlook(enclosing(claim, 'named', joined), () => 0n).range;
const exactOf = (claim: Claim): Range => outlookOf(explore(claim, { mode: 'range', supposed: new Map(), routes: 'named' })).range;
const bounded = (range: Range): readonly [bigint, bigint] => {
  if (range.low === null || range.high === null) throw new Error('these disputes have a bounded range');
  return [range.low, range.high];
};

describe.each<Law>(['FR', 'CN'])('under the law of %s, beyond the bound', (law) => {
  it('the range contains every one of a thousand sampled completions, and says that it is outer', () => {
    const claim = dispute(law, 14);
    const x = enclosing(claim, 'named', 32);
    const { range } = outerOutlook(x, () => 0n);
    expect(range.exhaustive).toBe(false);
    const [low, high] = bounded(range);
    const questions = x.board.variables.filter((v) => !v.band).map((v) => ({ key: questionKey(v.question.id, v.subject.key, v.second?.key), values: v.values }));
    expect(questions.length).toBeGreaterThan(24);
    const dice = diceOf(11);
    const seen = new Set<bigint>();
    for (let n = 0; n < 1000; n++) {
      const leaning = dice();
      const supposed = new Map(questions.map(({ key, values }) => [key, (dice() < leaning ? values[0] : values[Math.floor(dice() * values.length)]) as Value]));
      const award = awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
      if (award < low || award > high) throw new Error(`${award} lies outside ${low} … ${high} with ${JSON.stringify([...supposed], (_, x: unknown) => (typeof x === 'bigint' ? `${x}` : x))}`);
      seen.add(award);
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  it.each([4, 64])('where both can be had it is at most twice as wide as the exact one, joined to %i leaves', (joined) => {
    for (const losses of [2, 5]) {
      const claim = dispute(law, losses);
      const [exact, outer] = [bounded(exactOf(claim)), bounded(outerOf(claim, joined))];
      expect([outer[0] <= exact[0], outer[1] >= exact[1], outer[1] - outer[0] <= 2n * (exact[1] - exact[0])]).toEqual([true, true, true]);
    }
  });
});
