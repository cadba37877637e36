import fc from 'fast-check';
import { stringify } from 'yaml';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { questionKey } from '../../src/model/subject.js';
import type { Verdict } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';

/**
 * Ranges under the law as it is, against every completion: one dispute under each law with more than sixteen raised yes/no questions, and what a lawyer
 * would work out by hand for it. The hand's figure is compared with single runs in which everything is supposed, and the exact range with all its figures.
 * Whether the agreed sum stands raises the award or lowers it according to two other answers, so that no question can be looked at by itself.
 */

/** Whether a completion answers a question yes. */
type Says = (completion: number) => boolean;

const dispute = (law: 'FR' | 'CN'): Verdict => verdictOf(
  stringify({
    schema: 'liability/contract@1', id: 'c', governingLaw: law, concludedOn: '2022-03-01', ...(law === 'FR' ? { currency: 'EUR', timeZone: 'Europe/Paris' } : { currency: 'CNY', timeZone: 'Asia/Shanghai' }),
    parties: { provider: { kind: 'business', nature: 'legal' }, customer: { kind: 'business', nature: 'legal' } },
    formation: { standardTerms: true, negotiated: false, ...(law === 'CN' ? { accepted: true } : {}) },
    services: [{ id: 'vault', type: 'cloud-compute', fee: { amount: 100, per: 'month' } }],
    commitments: [{ id: 'keep', kind: 'durability', services: ['vault'], intensity: 'result', essential: true }, { id: 'mend', kind: 'repair-time', services: ['vault'], intensity: 'result', essential: true }],
    clauses: [
      { id: 'limit', kind: 'cap', limit: { amount: 700 }, per: 'event', covers: { heads: ['data-restoration', 'replacement-service'] }, protects: 'provider' },
      { id: 'profit', kind: 'head-exclusion', heads: ['lost-profit'], protects: 'provider' },
      { id: 'sum', kind: 'penalty', owedBy: 'provider', trigger: 'mend', amount: 450, per: 'breach' },
    ],
  }),
  stringify({
    schema: 'liability/incident@1', id: 'i', contract: 'c', kind: 'data-loss', occurredAt: '2023-05-02', asOf: '2024-06-01', claimant: 'customer',
    performance: [{ commitment: 'keep', performed: 'none' }, { commitment: 'mend', performed: 'unknown' }],
    causes: [{ kind: 'fire', origin: 'provider', forceMajeure: {} }],
    notices: [{ id: 'demand', kind: 'default-notice', by: 'customer', receivedAt: '2023-05-05T10:00:00Z' }],
    losses: [
      { id: 'files', head: 'data-restoration', amount: 1000, proven: 1000, causedBy: ['keep'], direct: 'unknown', foreseeable: 'unknown' },
      { id: 'sales', head: 'lost-profit', amount: 800, proven: 800, causedBy: ['keep'], direct: 'unknown', foreseeable: 'unknown' },
      { id: 'delay', head: 'replacement-service', amount: 900, proven: 900, causedBy: ['mend'], direct: 'unknown', foreseeable: 'unknown' },
    ],
    pleas: [{ plea: 'clause-unfair', by: 'customer' }, { plea: 'clause-not-incorporated', by: 'customer' }, { plea: 'clause-not-incorporated', by: 'customer', clause: 'sum' }],
  }),
);

const ELEMENTS = ['force-majeure-outside-control', 'force-majeure-unforeseeable', 'force-majeure-unavoidable', 'force-majeure-prevents-performance'];

/**
 * What a lawyer works out: nothing where the event was force majeure; else what is direct and foreseeable, the agreed sum for its breach, the exclusion, the
 * limit, which names two heads and so does not reach the agreed sum.
 */
const byHand = (law: 'FR' | 'CN', asks: (question: string, subject?: string) => Says): ((completion: number) => number) => {
  const all = (list: readonly Says[]): Says => (c) => list.every((says) => says(c));
  const none = (list: readonly Says[]): Says => (c) => !list.some((says) => says(c));
  const both = (one: Says, two: Says): Says => (c) => one(c) && two(c);
  const accepted = (clause: string): Says => all((law === 'FR' ? ['clause-accepted'] : ['clause-drawn-to-attention', 'clause-explained']).map((q) => asks(q, `clause:${clause}`)));
  const stands = (clause: string): Says => both(accepted(clause), none((law === 'FR' ? ['clause-significant-imbalance', 'clause-empties-essential-obligation'] : ['clause-unreasonable']).map((q) => asks(q, `clause:${clause}`))));
  const founded = (loss: string): Says => all(['loss-direct', 'loss-foreseeable'].map((q) => asks(q, `loss:${loss}`)));
  const [excused, late, agreed, limit, excluded] = [all(ELEMENTS.map((q) => asks(q))), asks('commitment-breached', 'commitment:mend'), accepted('sum'), stands('limit'), stands('profit')];
  const [files, sales, delay] = [founded('files'), founded('sales'), founded('delay')];
  return (c) => {
    if (excused(c)) return 0;
    const sum = late(c) && agreed(c) ? 45_000 : 0;
    const under = (files(c) ? 100_000 : 0) + (sum === 0 && late(c) && delay(c) ? 90_000 : 0);
    return (limit(c) ? Math.min(under, 70_000) : under) + sum + (sales(c) && !excluded(c) ? 80_000 : 0);
  };
};

describe.each(['FR', 'CN'] as const)('under the law of %s', (law) => {
  const v = dispute(law);
  const open = [...v.decisive, ...v.notDecisive].map((q) => ({ q, key: questionKey(q.question.id, q.subject.key) }));
  const places = new Map(open.map(({ key }, i) => [key, i]));
  const asks = (question: string, subject = 'case:'): Says => {
    const bit = 1 << (places.get(questionKey(question, subject)) ?? NaN);
    return (completion) => (completion & bit) !== 0;
  };
  const hand = byHand(law, asks);
  const figures = Int32Array.from({ length: 2 ** open.length }, (_, completion) => hand(completion));
  const base = v.decisive.reduce((n, q) => (q.taken === true ? n | (1 << (places.get(questionKey(q.question.id, q.subject.key)) as number)) : n), 0);

  it('asks at least sixteen questions, all of them answered by yes or no', () => {
    expect(open.length).toBeGreaterThanOrEqual(16);
    expect(open.filter(({ q }) => q.question.answer.shape !== 'yesNo')).toEqual([]);
  });

  it('a single run in which everything is supposed comes to what the hand works out', () => {
    const claim = claimOf(v.matter, v.regime, v.ground, v.matter.claimant, v.respondent, false);
    const plain = (completion: number): bigint => {
      const supposed = new Map(open.map(({ key }, i) => [key, ((completion >> i) & 1) === 1]));
      return awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY);
    };
    const near = open.flatMap((_, i) => open.slice(i).map((__, j) => base ^ (1 << i) ^ (1 << (i + j))));
    for (const completion of [base, ...near, ...fc.sample(fc.nat(figures.length - 1), { numRuns: 400, seed: 7 })]) expect([completion, Number(plain(completion))]).toEqual([completion, figures[completion]]);
  });

  it('the range is the least and the greatest figure of all completions, exactly', () => {
    const [low, high] = [figures.reduce((l, f) => Math.min(l, f), Infinity), figures.reduce((h, f) => Math.max(h, f), 0)];
    expect([Number(v.range?.low), Number(v.award), Number(v.range?.high), v.range?.exhaustive]).toEqual([low, figures[base], high, true]);
  });

  it('each question decides as far as it does in all completions, and moves the base by what it does there', () => {
    open.forEach(({ q, key }, i) => {
      const bit = 1 << i;
      const greatest = figures.reduce((m, f, completion) => Math.max(m, Math.abs(f - (figures[completion ^ bit] as number))), 0);
      const decisive = v.decisive.find((d) => questionKey(d.question.id, d.subject.key) === key);
      expect([key, Number(decisive?.greatestEffect ?? 0n), Number(decisive?.effectAtBase ?? 0n)]).toEqual([key, greatest, Math.abs((figures[base] as number) - (figures[base ^ bit] as number))]);
      expect(v.decisive.includes(q as never)).toBe(greatest > 0);
    });
  });

  it('one question raises the award or lowers it according to others', () => {
    const bit = 1 << (places.get(law === 'FR' ? 'clause-accepted|clause:sum' : 'clause-explained|clause:sum') as number);
    const moves = figures.map((f, completion) => Math.sign((figures[completion | bit] as number) - f));
    expect([moves.includes(1), moves.includes(-1)]).toEqual([true, true]);
  });
});
