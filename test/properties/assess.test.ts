import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { questionKey } from '../../src/model/subject.js';
import type { AnswerGiven, Verdict } from '../../src/model/verdict.js';
import { made, plans } from '../support/synthetic.js';
import type { Made, Plan } from '../support/synthetic.js';

/** Laws that hold for every dispute (docs/decisions/0001; the design's list of properties), over made-up disputes. */

const verdict = (m: Made): Verdict => assess(m.matter, m.regime, { range: true, open: 'raised' });
const on = (check: (p: Plan) => void, runs = 150): void => { fc.assert(fc.property(plans(6), check), { numRuns: runs }); };
const shown = (v: Verdict): string =>
  JSON.stringify([v.award, v.range, v.decisive, v.heads, v.adjustments, v.outcome, v.findings], (k, x: unknown) => (typeof x === 'bigint' ? `${x}` : typeof x === 'object' && x !== null && 'wording' in x ? (x as unknown as { id: string }).id : x));

/** The award when somebody answers exactly this, all else resolved by burden and default. */
const suppose = (m: Made, answers: readonly AnswerGiven[]): bigint => {
  const claim = claimOf(m.matter, m.regime, 'contract', 'customer', 'provider', false);
  const supposed = new Map(answers.map((a) => [questionKey(a.question.id, a.subject.key, a.second?.key), a.value]));
  return awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
};

describe('a verdict', () => {
  it('lies between nothing and what is claimed, and its range around it', () => {
    on((p) => {
      const v = verdict(made(p));
      const claimed = p.losses.reduce((n, l) => n + BigInt(l.claimed), 0n);
      expect(v.award >= 0n && v.award <= claimed).toBe(true);
      expect((v.range?.low ?? -1n) >= 0n && (v.range?.low ?? 0n) <= v.award && v.award <= (v.range?.high ?? 0n) && (v.range?.high ?? 0n) <= claimed).toBe(true);
    });
  });

  it('reaches both ends of its range with the answers it names', () => {
    on((p) => {
      const m = made(p);
      const { range } = verdict(m);
      expect(suppose(m, range?.witness.low ?? [])).toBe(range?.low);
      expect(suppose(m, range?.witness.high ?? [])).toBe(range?.high);
    });
  });

  it('is the same bytes the second time', () => {
    on((p) => { expect(shown(verdict(made(p)))).toBe(shown(verdict(made(p)))); }, 60);
  });

  it('never falls when a cap rises', () => {
    on((p) => {
      const higher = { ...p, caps: p.caps.map((c, i) => (i === 0 ? c + 137 : c)) };
      expect(verdict(made(higher)).award >= verdict(made(p)).award).toBe(true);
      expect((verdict(made(higher)).range?.high ?? 0n) >= (verdict(made(p)).range?.high ?? 0n)).toBe(true);
    });
  });

  it('never falls when a cap is struck', () => {
    on((p) => {
      const m = made(p);
      const struck = { ...m.matter, subjects: { ...m.matter.subjects, clause: m.matter.subjects.clause.slice(1) } };
      expect(assess(struck, m.regime, { range: false, open: 'raised' }).award >= verdict(m).award).toBe(true);
    });
  });

  it('never rises with the share of the customer', () => {
    on((p) => { expect(verdict(made({ ...p, eighths: Math.max(0, p.eighths - 1) })).award <= verdict(made(p)).award).toBe(true); });
  });

  it('multiplies with its amounts, within one minor unit for the step that rounds', () => {
    on((p) => {
      const k = 7;
      const more = { ...p, caps: p.caps.map((c) => c * k), losses: p.losses.map((l) => ({ ...l, claimed: l.claimed * k, proven: l.proven * k })) };
      const [one, many] = [verdict(made(p)).award * BigInt(k), verdict(made(more)).award];
      const off = one > many ? one - many : many - one;
      expect(off <= BigInt(k)).toBe(true);
    });
  });

  it('has a point for a range when nothing is raised', () => {
    on((p) => {
      const settled = { ...p, degree: false, questions: p.questions.map((q) => (q === 'unknown' ? ('absent' as const) : q)), losses: p.losses.map((l) => ({ ...l, proof: 'proven' as const })) };
      const v = verdict(made(settled));
      expect([v.range?.low, v.range?.high, v.decisive.length]).toEqual([v.award, v.award, 0]);
    });
  });
});
