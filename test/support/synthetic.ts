import fc from 'fast-check';
import type { Condition } from '../../src/model/condition.js';
import type { Value } from '../../src/model/fact.js';
import type { AmountMeasure, ShareMeasure } from '../../src/model/measure.js';
import type { Matter } from '../../src/model/matter.js';
import type { Question } from '../../src/model/question.js';
import type { Regime } from '../../src/model/regime.js';
import type { Rule } from '../../src/model/rule.js';
import type { Subject } from '../../src/model/subject.js';
import { SOURCE, is, matterOf, open, rule, subject, text, yesNo } from './matters.js';

/**
 * Made-up law over made-up disputes, and a second reading of it that shares no code with the engine: plain recursion over one completion.
 * Together they are the oracle for ranges, witnesses, decisive questions and their effects.
 */

/** A raised question of a made-up dispute with the answers it may take and the one that is taken unproven (which may hang on another answer). */
export interface Raised {
  readonly key: string;
  readonly values: readonly Value[];
  readonly base: (completion: ReadonlyMap<string, Value>) => Value;
}

export interface Made {
  readonly matter: Matter;
  readonly regime: Regime;
  readonly raised: readonly Raised[];
  /** The award on a completion, computed without the engine. */
  readonly award: (completion: ReadonlyMap<string, Value>) => bigint;
  /** Whether a completion stands together with itself. */
  readonly counts: (completion: ReadonlyMap<string, Value>) => boolean;
  /** Changed answers with those that go with them. */
  readonly along: (changes: ReadonlyMap<string, Value>) => ReadonlyMap<string, Value>;
}

const DEGREES = ['none', 'slight', 'ordinary', 'gross', 'intentional'] as const;

/** A condition as a recipe, from which both the engine's object and the oracle's function are made. */
type Recipe =
  | { readonly leaf: number }
  | { readonly degree: string }
  | { readonly all: readonly Recipe[] }
  | { readonly any: readonly Recipe[] }
  | { readonly not: Recipe }
  | { readonly odd: readonly Recipe[] }
  | { readonly two: readonly Recipe[] };

/** A made-up dispute and its law, as a recipe. */
export interface Plan {
  readonly questions: readonly ('unknown' | 'true' | 'false' | 'absent')[];
  readonly bearers: readonly ('claimant' | 'respondent')[];
  readonly degree: boolean;
  /** Whether there is no degree without a yes to the first question. */
  readonly tied: boolean;
  readonly shift: Recipe;
  readonly breaches: readonly Recipe[];
  readonly excuse: Recipe;
  readonly strikes: readonly Recipe[];
  readonly caps: readonly number[];
  readonly deny: Recipe;
  readonly share: Recipe;
  readonly eighths: number;
  readonly losses: readonly { readonly claimed: number; readonly proof: 'asserted' | 'proven'; readonly proven: number }[];
}

const recipe = (questions: number, depth: number): fc.Arbitrary<Recipe> => {
  const leaf: fc.Arbitrary<Recipe> = fc.oneof({ weight: 4, arbitrary: fc.nat(questions - 1).map((n) => ({ leaf: n })) }, { weight: 1, arbitrary: fc.constantFrom('slight', 'gross').map((degree) => ({ degree })) });
  if (depth === 0) return leaf;
  const parts = fc.array(recipe(questions, depth - 1), { minLength: 2, maxLength: 3 });
  return fc.oneof(leaf, parts.map((all) => ({ all })), parts.map((any) => ({ any })), recipe(questions, depth - 1).map((not) => ({ not })), parts.map((odd) => ({ odd })), parts.map((two) => ({ two })));
};

/** Recipes with at most so many yes/no questions. */
export const plans = (most: number): fc.Arbitrary<Plan> =>
  fc.integer({ min: 3, max: most }).chain((n) =>
    fc.record({
      questions: fc.array(fc.constantFrom<Plan['questions'][number][]>('unknown', 'unknown', 'unknown', 'true', 'false', 'absent'), { minLength: n, maxLength: n }),
      bearers: fc.array(fc.constantFrom<('claimant' | 'respondent')[]>('claimant', 'respondent'), { minLength: n, maxLength: n }),
      degree: fc.boolean(), tied: fc.boolean(),
      shift: recipe(n, 1), breaches: fc.array(recipe(n, 2), { minLength: 1, maxLength: 2 }), excuse: recipe(n, 2),
      strikes: fc.array(recipe(n, 2), { minLength: 2, maxLength: 2 }), caps: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 2 }),
      deny: recipe(n, 1), share: recipe(n, 1), eighths: fc.integer({ min: 0, max: 8 }),
      losses: fc.array(fc.record({ claimed: fc.integer({ min: 1, max: 1000 }), proof: fc.constantFrom<('asserted' | 'proven')[]>('asserted', 'proven'), proven: fc.integer({ min: 0, max: 1000 }) }), { minLength: 1, maxLength: 3 }),
    }));

/** The last question may have its burden shifted by a rule; every other one has a fixed bearer. */
export const made = (p: Plan): Made => {
  const tied = p.tied && p.degree && p.questions[0] === 'unknown';
  const goes = { subjects: 'case', always: true } as const;
  const questions: readonly Question[] = p.questions.map((_, i) => ({ ...yesNo(`q${i}`, 'case'), ...(tied && i === 0 ? { implies: [{ answer: false, question: 'degree', value: 'none', ...goes }] } : {}) }));
  const last = questions.length - 1;
  const degree: Question = {
    ...yesNo('degree', 'case'), answer: { shape: 'degree', values: DEGREES }, ...(tied ? { implies: DEGREES.slice(1).map((answer) => ({ answer, question: 'q0', value: true, ...goes })) } : {}),
  };
  const amount: Question = {
    ...yesNo('amount', 'loss'), answer: { shape: 'amount' },
  };
  const condition = (r: Recipe): Condition =>
    'leaf' in r ? { ask: questions[r.leaf] as Question, burden: r.leaf === last ? { shiftedBy: 'shift', otherwise: p.bearers[last] as 'claimant' } : (p.bearers[r.leaf] as 'claimant'), about: 'case' }
    : 'degree' in r ? { atLeast: degree, degree: r.degree, burden: 'claimant', about: 'case' }
    : 'all' in r ? { all: r.all.map(condition) }
    : 'any' in r ? { any: r.any.map(condition) }
    : 'not' in r ? { not: condition(r.not) }
    : 'odd' in r ? { count: r.odd.map(condition), odd: true }
    : { count: r.two.map(condition), atLeast: 2 };
  const usesLast = (r: Recipe): boolean => 'leaf' in r ? r.leaf === last : 'degree' in r ? false : 'not' in r ? usesLast(r.not) : ('all' in r ? r.all : 'any' in r ? r.any : 'odd' in r ? r.odd : r.two).some(usesLast);
  const withoutLast = (r: Recipe): Recipe => (usesLast(r) ? { leaf: 0 } : r);
  const shift = withoutLast(p.shift);
  const proven: AmountMeasure = { id: 'proven', source: SOURCE, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount) as bigint, working: [] }) };
  const cap: AmountMeasure = { id: 'cap', source: SOURCE, asks: [], compute: (x) => ({ value: BigInt(p.caps[Number(x.self.id.slice(1))] as number), working: [] }) };
  const share: ShareMeasure = { id: 'share', source: SOURCE, asks: [], compute: () => ({ value: { num: BigInt(p.eighths), den: 8n }, working: [] }) };
  const owed: Condition = { concluded: 'founded' };
  const rules: readonly Rule[] = [
    rule({ id: 'strike0', of: 'clause', stage: 'clauses', when: { all: [{ is: 'id', oneOf: ['k0'] }, condition(p.strikes[0] as Recipe)] }, then: [{ clause: 'void' }] }),
    rule({ id: 'strike1', of: 'clause', stage: 'clauses', when: { all: [{ is: 'id', oneOf: ['k1'] }, condition(p.strikes[1] as Recipe)] }, then: [{ clause: 'unwritten' }] }),
    rule({ id: 'shift', of: 'case', stage: 'applicability', when: condition(shift), then: [{ burden: `q${last}`, on: p.bearers[last] === 'claimant' ? 'respondent' : 'claimant' }] }),
    ...p.breaches.map((r, i) => rule({ id: `breach${i}`, of: 'commitment', stage: 'breach', when: condition(r), then: [{ breach: true }] })),
    rule({ id: 'excuse', of: 'case', stage: 'defences', when: condition(p.excuse), then: [{ excuse: 'whole', as: 'force-majeure' }] }),
    rule({ id: 'prove', of: 'loss', stage: 'heads', when: owed, then: [{ prove: proven, heads: 'self' }] }),
    rule({ id: 'deny', of: 'loss', stage: 'heads', when: { all: [{ is: 'id', oneOf: ['l0'] }, condition(p.deny)] }, then: [{ deny: true, heads: 'self' }] }),
    rule({ id: 'share', of: 'case', stage: 'sharing', when: condition(p.share), then: [{ scale: share, heads: 'all' }] }),
    rule({ id: 'cap', of: 'clause', stage: 'caps', when: { not: { concluded: 'ineffective' } }, then: [{ limit: cap, heads: 'all' }] }),
  ];
  const facts = Object.fromEntries(p.questions.flatMap((state, i) => (state === 'absent' ? [] : [[`q${i}`, state === 'unknown' ? open() : is(state === 'true')]])));
  const own: Subject = subject('case', '', { ...facts, ...(p.degree ? { degree: open() } : {}) });
  const losses = p.losses.map((l, i) => subject('loss', `l${i}`, { amount: l.proof === 'proven' ? is(BigInt(l.proven)) : open([BigInt(l.claimed), 0n]) }, { id: `l${i}` }));
  const matter = matterOf(
    [own, subject('commitment', 'c0', {}, { owedBy: 'provider' }), subject('clause', 'k0', {}, { id: 'k0' }), subject('clause', 'k1', {}, { id: 'k1' }), ...losses],
    Object.fromEntries(p.losses.map((l, i) => [`l${i}`, { claimed: BigInt(l.claimed) }])),
  );
  const regime: Regime = { id: 'none', name: text('made up'), rules, questions: [...questions, degree, amount], parameters: [], checkedOn: 0 };

  const answer = (i: number, c: ReadonlyMap<string, Value>): boolean => {
    const state = p.questions[i];
    if (state === 'true' || state === 'false') return state === 'true';
    return (state === 'unknown' ? c.get(`q${i}|case:`) : baseOf(i, c)) === true;
  };
  const baseOf = (i: number, c: ReadonlyMap<string, Value>): boolean => {
    const bearer = p.bearers[i];
    const shifted = i === last && holds(shift, c);
    return (bearer === 'respondent') !== shifted;
  };
  const holds = (r: Recipe, c: ReadonlyMap<string, Value>): boolean =>
    'leaf' in r ? answer(r.leaf, c)
    : 'degree' in r ? DEGREES.indexOf((p.degree ? c.get('degree|case:') : 'none') as 'none') >= DEGREES.indexOf(r.degree as 'none')
    : 'all' in r ? r.all.every((x) => holds(x, c))
    : 'any' in r ? r.any.some((x) => holds(x, c))
    : 'not' in r ? !holds(r.not, c)
    : 'odd' in r ? r.odd.filter((x) => holds(x, c)).length % 2 === 1
    : r.two.filter((x) => holds(x, c)).length >= 2;
  const award = (c: ReadonlyMap<string, Value>): bigint => {
    if (!p.breaches.some((r) => holds(r, c)) || holds(p.excuse, c)) return 0n;
    let sum = p.losses.reduce((n, l, i) => {
      const shown = l.proof === 'proven' ? BigInt(l.proven) : (c.get(`amount|loss:l${i}`) as bigint);
      const kept = shown < BigInt(l.claimed) ? shown : BigInt(l.claimed);
      return i === 0 && holds(p.deny, c) ? n : n + kept;
    }, 0n);
    if (holds(p.share, c)) sum = (2n * sum * BigInt(p.eighths) + 8n) / 16n;
    p.strikes.forEach((r, k) => { const limit = BigInt(p.caps[k] as number); if (!holds(r, c) && sum > limit) sum = limit; });
    return sum;
  };
  const raised: readonly Raised[] = [
    ...p.questions.flatMap((state, i): readonly Raised[] => (state === 'unknown' ? [{ key: `q${i}|case:`, values: [true, false], base: (c) => baseOf(i, c) }] : [])),
    ...(p.degree ? [{ key: 'degree|case:', values: DEGREES, base: () => 'none' }] : []),
    ...p.losses.flatMap((l, i): readonly Raised[] => (l.proof === 'asserted' ? [{ key: `amount|loss:l${i}`, values: [BigInt(l.claimed), 0n], base: () => 0n }] : [])),
  ];
  const none = (c: ReadonlyMap<string, Value>): boolean => c.get('degree|case:') === 'none';
  const counts = (c: ReadonlyMap<string, Value>): boolean => !tied || c.get('q0|case:') === true || none(c);
  const along = (changes: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> => {
    if (!tied) return changes;
    const [first, grave] = [changes.get('q0|case:'), changes.get('degree|case:')];
    return new Map([...(first === false ? [['degree|case:', 'none'] as const] : []), ...(grave !== undefined && grave !== 'none' ? [['q0|case:', true] as const] : []), ...changes]);
  };
  return { matter, regime, raised, award, counts, along };
};

/** Made-up disputes with at most so many yes/no questions. */
export const disputes = (most: number): fc.Arbitrary<Made> => plans(most).map(made);

/** A dispute whose liability is the parity of its open questions: no single answer ever settles it. */
export const parity = (n: number): Made =>
  made({
    questions: Array.from({ length: n }, () => 'unknown' as const), bearers: Array.from({ length: n }, () => 'claimant' as const), degree: false, tied: false,
    shift: { all: [{ leaf: 0 }, { not: { leaf: 0 } }] }, breaches: [{ odd: Array.from({ length: n }, (_, leaf) => ({ leaf })) }], excuse: { all: [{ leaf: 0 }, { not: { leaf: 0 } }] },
    strikes: [{ leaf: 0 }, { not: { leaf: 0 } }], caps: [900, 800], deny: { all: [{ leaf: 0 }, { not: { leaf: 0 } }] }, share: { all: [{ leaf: 0 }, { not: { leaf: 0 } }] }, eighths: 8,
    losses: [{ claimed: 1000, proof: 'proven', proven: 1000 }],
  });
