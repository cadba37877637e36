import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { questionKey } from '../../src/model/subject.js';
import { sameValue, valueKey } from '../../src/model/fact.js';
import type { Value } from '../../src/model/fact.js';
import type { AnswerGiven, Verdict } from '../../src/model/verdict.js';
import { disputes, made as disputeOf, parity } from '../support/synthetic.js';
import type { Made, Raised } from '../support/synthetic.js';

type Completion = ReadonlyMap<string, Value>;

const completions = (raised: readonly Raised[]): readonly Completion[] =>
  raised.reduce<readonly Completion[]>((list, r) => list.flatMap((c) => r.values.map((v) => new Map([...c, [r.key, v]]))), [new Map()]);

/** Every question not among the changes resolved by its burden, again and again until nothing moves. */
const resolved = (made: Made, some: Completion): Completion => {
  const changes = made.along(some);
  let c: Completion = new Map(changes);
  for (let round = 0; round < 3; round++) {
    const before = c;
    c = new Map(made.raised.map((r) => [r.key, changes.get(r.key) ?? r.base(new Map([...made.raised.map((x) => [x.key, x.base(before)] as const), ...before]))]));
  }
  return c;
};

const differences = (made: Made, c: Completion): readonly Raised[] => made.raised.filter((r) => c.has(r.key) && !sameValue(c.get(r.key) as Value, r.base(c)));

const spread = (awards: readonly bigint[]): bigint => awards.reduce((m, a) => awards.reduce((n, b) => (a - b > n ? a - b : n), m), 0n);

const given = (list: readonly AnswerGiven[]): string => list.map((g) => `${questionKey(g.question.id, g.subject.key)}=${valueKey(g.value)}`).join(' & ');

const changesOf = (made: Made, c: Completion): readonly { readonly key: string; readonly index: number; readonly value: Value }[] =>
  [...differences(made, c)].sort((a, b) => (a.key < b.key ? -1 : 1)).map((r) => ({ key: r.key, value: c.get(r.key) as Value, index: r.values.findIndex((v) => sameValue(v, c.get(r.key) as Value)) }));

/** The first of several completions: fewest changes, then question ids, then answers in catalogue order. */
const firstOf = (made: Made, list: readonly Completion[]): string => {
  const keyed = list.map((c) => changesOf(made, c)).sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    for (let i = 0; i < a.length; i++) { const [x, y] = [(a[i] as { key: string }).key, (b[i] as { key: string }).key]; if (x !== y) return x < y ? -1 : 1; }
    for (let i = 0; i < a.length; i++) { const [x, y] = [(a[i] as { index: number }).index, (b[i] as { index: number }).index]; if (x !== y) return x - y; }
    return 0;
  });
  return (keyed[0] ?? []).map((x) => `${x.key}=${valueKey(x.value)}`).join(' & ');
};

const verdictOf = (made: Made): Verdict => assess(made.matter, made.regime, { range: true, open: 'raised' });

/** The questions of a list on whose answers something hangs, over all combinations of answers whatever goes together. */
const hangsOn = (raised: readonly Raised[], outcome: (c: Completion) => string): readonly Raised[] => {
  const outcomes = completions(raised).map(outcome);
  return raised.filter((r, place) => {
    const stride = raised.slice(place + 1).reduce((n, o) => n * o.values.length, 1);
    return outcomes.some((own, i) => Math.floor(i / stride) % r.values.length !== 0 && own !== outcomes[i - stride]);
  });
};

/** The questions on which the award hangs, and those on which the burden of one of these does. */
const thoseThatMatter = (made: Made): readonly Raised[] => {
  const matter = new Set(hangsOn(made.raised, (c) => String(made.award(c))));
  for (const r of matter) for (const other of hangsOn(made.raised, (c) => valueKey(r.base(c)))) matter.add(other);
  return made.raised.filter((r) => matter.has(r));
};

/** Whether answers to some of the questions stand together with some answers to the others. */
const standing = (made: Made, some: readonly Raised[]): ((c: Completion) => boolean) => {
  const show = (c: Completion): string => some.map((r) => valueKey(c.get(r.key) as Value)).join();
  const shown = new Set(completions(made.raised).filter(made.counts).map(show));
  return (c) => shown.has(show(c));
};

const check = (made: Made): void => {
  const verdict = verdictOf(made);
  const raised = thoseThatMatter(made);
  const stands = standing(made, raised);
  const all = completions(raised).filter(stands);
  const awards = new Map(all.map((c) => [c, made.award(c)]));
  const values = [...awards.values()];
  const low = values.reduce((a, b) => (b < a ? b : a));
  const high = values.reduce((a, b) => (b > a ? b : a));
  const base = resolved(made, new Map());
  expect(verdict.award).toBe(made.award(base));
  expect(verdict.range).toMatchObject({ low, high, exhaustive: true });
  expect(given(verdict.range?.witness.low ?? [])).toBe(firstOf(made, all.filter((c) => awards.get(c) === low)));
  expect(given(verdict.range?.witness.high ?? [])).toBe(firstOf(made, all.filter((c) => awards.get(c) === high)));

  const flips = (r: Raised, c: Completion): readonly bigint[] => r.values.map((v): Completion => new Map([...c, [r.key, v]])).filter(stands).map(made.award);
  const decisive = raised.filter((r) => all.some((c) => new Set(flips(r, c)).size > 1));
  expect(verdict.decisive.map((q) => questionKey(q.question.id, q.subject.key)).sort()).toEqual(decisive.map((r) => r.key).sort());
  for (const r of decisive) {
    const q = verdict.decisive.find((x) => questionKey(x.question.id, x.subject.key) === r.key);
    if (q === undefined) throw new Error(`${r.key} is missing`);
    const atBase = r.values.map((v) => made.award(resolved(made, new Map([[r.key, v]]))));
    for (const [i, v] of r.values.entries()) expect([r.key, q.answers.find((a) => a.values.some((x) => sameValue(x, v)))?.award]).toEqual([r.key, atBase[i]]);
    expect([r.key, q.effectAtBase]).toEqual([r.key, spread(atBase)]);
    expect([r.key, q.greatestEffect]).toEqual([r.key, all.map((c) => spread(flips(r, c))).reduce((a, b) => (b > a ? b : a), spread(atBase))]);
    const matters = all.filter((c) => sameValue(c.get(r.key) as Value, r.base(c)) && new Set(flips(r, c)).size > 1);
    const fewest = matters.reduce((n, c) => Math.min(n, differences(made, c).length), Infinity);
    const smallest = matters.filter((c) => differences(made, c).length === fewest);
    expect([r.key, given(q.onlyIf)]).toEqual([r.key, spread(atBase) === 0n ? firstOf(made, smallest) : '']);
    const shown = q.onlyIf.map((g) => [questionKey(g.question.id, g.subject.key), g.value] as const);
    for (const [i, v] of r.values.entries())
      expect([r.key, i, q.thenWith.find((a) => a.values.some((x) => sameValue(x, v)))?.award]).toEqual([r.key, i, spread(atBase) === 0n ? made.award(resolved(made, new Map([...shown, [r.key, v]]))) : undefined]);
    expect([r.key, q.orIf]).toEqual([r.key, spread(atBase) === 0n ? smallest.length - 1 : 0]);
  }
};

describe('base, range, witnesses and decisive questions', () => {
  it('equal brute force over all completions of made-up disputes', () => {
    fc.assert(fc.property(disputes(6), check), { numRuns: 200 });
  });

  it('equal brute force with up to twelve raised questions', () => {
    fc.assert(fc.property(disputes(9), check), { numRuns: 40 });
  });

  it('name no answer that nothing hangs on, though it goes with one that matters', () => {
    const [first, asserted] = [{ leaf: 0 }, 'asserted' as const];
    const never = { all: [first, { not: first }] };
    check(disputeOf({
      questions: ['unknown', 'true', 'unknown'], bearers: ['claimant', 'respondent', 'claimant'], degree: true, tied: true, shift: never,
      breaches: [{ any: [{ leaf: 1 }, first] }], excuse: never, strikes: [never, never], caps: [900, 800], deny: { all: [{ leaf: 2 }, { degree: 'slight' }] }, share: never, eighths: 8,
      losses: [{ claimed: 4, proof: asserted, proven: 0 }],
    }));
  });

  it.each([2, 3, 7, 12])('are exact when liability is the parity of %i open questions', (n) => {
    check(parity(n));
  });
});

describe('the order of lists in a matter', () => {
  it('never changes a verdict', () => {
    fc.assert(
      fc.property(disputes(6), (made) => {
        const turned = { ...made.matter, subjects: Object.fromEntries(Object.entries(made.matter.subjects).map(([k, l]) => [k, [...l].reverse()])) as unknown as Made['matter']['subjects'] };
        const show = (v: Verdict): unknown => [v.award, v.range?.low, v.range?.high, v.heads.map((h) => [h.subject.id, h.awarded]), v.decisive.map((q) => [q.question.id, q.subject.key, q.effectAtBase, q.greatestEffect, given(q.onlyIf)])];
        expect(show(verdictOf({ ...made, matter: turned }))).toEqual(show(verdictOf(made)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('every cent', () => {
  it('is explained: heads and totals telescope from claim to award', () => {
    fc.assert(
      fc.property(disputes(8), (made) => {
        const v = verdictOf(made);
        for (const head of v.heads) {
          let at = head.claimed;
          for (const step of head.steps) { expect(step.from).toBe(at); at = step.to; }
          expect(at).toBe(head.awarded);
        }
        expect(v.heads.reduce((n, h) => n + h.awarded, 0n)).toBe(v.award);
      }),
      { numRuns: 200 },
    );
  });
});
