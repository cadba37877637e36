import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { verdictOf } from '../output/verdicts.js';
import { set } from '../support/cases.js';
import type { Json } from '../support/cases.js';
import type { Verdict } from '../../src/model/verdict.js';

/** An agreed sum is compared with a loss from which something comes off: the more comes off, the less is owed, to nothing; so the ends of an open range are exact. */

interface Dispute { readonly contract: { readonly [key: string]: Json }; readonly incident: { readonly [key: string]: Json } }
const written = (name: string): Dispute => parse(readFileSync(join(__dirname, '..', 'decided', `${name}.yaml`), 'utf8')) as Dispute;
const [shrinking, reletting] = [written('cn-agreed-sum-of-a-shrinking-loss'), written('cn-agreed-sum-and-a-new-customer')];

const verdict = (d: Dispute, path: string, value: Json): Verdict => {
  const incident = structuredClone(d.incident) as Json;
  set(incident, path, value);
  return verdictOf(stringify(d.contract), stringify(incident));
};

/** What takes from the loss, by the path of its field: how much of a hundred. */
const TAKEN: readonly { readonly path: string; readonly of: (percent: number) => Json }[] = [
  { path: 'customer.contributedShare', of: (percent) => percent / 100 },
  { path: 'losses[0].avoidable', of: (percent) => percent * 800 },
  { path: 'losses[0].savings', of: (percent) => percent * 800 },
];

describe('a loss from which something comes off, beside an agreed sum', () => {
  it.each(TAKEN)('$path: more never raises what is owed', ({ path, of }) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((percent) => verdict(shrinking, path, of(percent))) as [Verdict, Verdict];
      expect(more.award <= less.award && (more.range?.low ?? 0n) <= (less.range?.low ?? 0n)).toBe(true);
    }), { numRuns: 25, examples: [[99, 100], [0, 100]] });
  });

  it.each(TAKEN)('$path: what any answer gives lies in the range of the open question', ({ path, of }) => {
    const open = verdict(shrinking, path, 'unknown').range;
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
      const { range } = verdict(shrinking, path, of(percent));
      expect((open?.low ?? 1n) <= (range?.low ?? 0n) && (range?.high ?? 1n) <= (open?.high ?? 0n)).toBe(true);
    }), { numRuns: 25, examples: [[100], [99]] });
  });

  it('a shorter time to find another customer never raises what is owed, and lies in the range of the open question', () => {
    const determined = (days: number): Verdict => verdict(reletting, 'determinations[2]', { question: 'reletting-period', answer: `P${days}D`, by: 'court' });
    const open = verdict(reletting, 'asOf', reletting.incident['asOf'] as Json).range;
    fc.assert(fc.property(fc.integer({ min: 1, max: 731 }), fc.integer({ min: 0, max: 731 }), (a, b) => {
      const [longer, shorter] = [determined(Math.max(a, b)), determined(Math.min(a, b))];
      expect(shorter.award <= longer.award).toBe(true);
      expect((open?.low ?? 1n) <= (longer.range?.low ?? 0n) && (longer.range?.high ?? 1n) <= (open?.high ?? 0n)).toBe(true);
    }), { numRuns: 25, examples: [[1, 0], [731, 1]] });
  });
});
