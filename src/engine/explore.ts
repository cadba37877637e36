import { UNBOUNDED } from '../model/amount.js';
import { CASE } from '../model/subject.js';
import { STAGES } from '../model/rule.js';
import type { Claim } from '../model/claim.js';
import type { Condition } from '../model/condition.js';
import type { Conclusion, DebtMode, Discretion, Heads, StreamName } from '../model/conclusion.js';
import type { StepReason } from '../model/finding.js';
import type { AmountMeasure, Line } from '../model/measure.js';
import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import { labelsOf } from '../model/subject.js';
import { scale } from '../values/money.js';
import { board, ask, conclude, concluded, judged, split } from './board.js';
import type { Board, Inquiry } from './board.js';
import { choosingDay, inForce } from './claim.js';
import { decide, evaluate } from './decide.js';
import type { Scope } from './decide.js';
import { TooWide, diagrams } from './diagram.js';
import type { Node } from './diagram.js';
import { amountOf, assigned, ledgerKey, streamOf, sumOf, withAmount, withTotal } from './ledger.js';
import type { Ledger } from './ledger.js';
import { readingQuestion } from './reading.js';
import type { Tracer } from './trace.js';

/** A set of completions of the raised questions with one exact ledger. */
export interface Leaf {
  readonly guard: Node;
  readonly ledger: Ledger;
}

/** A breach found: by which rule, about what, on which answers, and the part of the damage it makes the respondent answer for. */
export interface Breach {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly when: Node;
  readonly owes: 'whole' | { readonly expanded: AmountMeasure };
  readonly how: DebtMode;
}

/** Everything one exploration found. `admitted` is false when a rule of applicability keeps the claimant from this ground; nothing is computed then. */
export interface Exploration {
  readonly admitted: boolean;
  readonly board: Board;
  readonly leaves: readonly Leaf[];
  readonly breaches: readonly Breach[];
}

/** Nodes and leaves beyond which an exploration gives up and an outer range is given instead (docs/decisions/0001). */
export const BOUND = { nodes: 4_000_000, leaves: 1 << 17 } as const;

/** What a conclusion is applied with. */
interface Act {
  readonly rule: Rule;
  readonly self: Subject;
  readonly scope: Scope;
  readonly lines?: readonly Line[];
}

/** Whether a court's figure for a loss already contains a reduction. */
const containedIn = (loss: Subject, name: string | undefined, claim: Claim): boolean =>
  name !== undefined && [...claim.determinations].some(([key, stated]) => key.endsWith(`|${loss.key}`) && stated.state === 'is' && (stated.netOf ?? []).includes(name));

/** The sums agreed for a breach: entries of the damages that are no head of loss. */
const agreedOf = (ledger: Ledger): readonly string[] => ledger.filter((e) => e.stream === 'damages' && e.id.includes('|')).map((e) => e.id);

const merged = (leaves: readonly Leaf[], b: Board): readonly Leaf[] => {
  if (leaves.length < 2) return leaves;
  const byKey = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const key = ledgerKey(leaf.ledger);
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? leaf : { guard: b.diagrams.or(same.guard, leaf.guard), ledger: leaf.ledger });
  }
  return [...byKey.values()];
};

/** Runs every stage once. In the mode `range` the raised questions are variables and the leaves partition their completions; in `base` there is one leaf. */
export const explore = (claim: Claim, inquiry: Inquiry, tracer?: Tracer): Exploration => {
  const b = board(claim, inquiry, diagrams(BOUND.nodes));
  const { diagrams: d } = b;
  const { matter } = claim;
  const breaches: Breach[] = [];
  let leaves: readonly Leaf[] = [
    { guard: d.yes, ledger: matter.subjects.loss.map((s) => ({ id: s.id, stream: 'damages', amount: matter.losses.get(s.id)?.claimed ?? UNBOUNDED })) },
  ];

  const scopeOf = (self: Subject, rule: Rule, ledger: Ledger, bound?: Subject): Scope => ({
    self, ...(bound === undefined ? {} : { bound }), head: (loss) => amountOf(ledger, loss), stream: (name) => streamOf(ledger, name), day: choosingDay(rule.chosenBy, self, matter),
  });

  /** Applies an operation to the part of every leaf that lies under a guard. */
  const onLeaves = (when: Node, operate: (leaf: Leaf) => readonly Leaf[]): void => {
    if (when === d.no) return;
    const next: Leaf[] = [];
    for (const leaf of leaves) {
      const inside = d.and(leaf.guard, when);
      if (inside === d.no) next.push(leaf);
      else {
        next.push(...operate({ guard: inside, ledger: leaf.ledger }));
        const outside = d.and(leaf.guard, d.not(when));
        if (outside !== d.no) next.push({ ...leaf, guard: outside });
      }
    }
    leaves = merged(next, b);
    if (leaves.length > BOUND.leaves) throw new TooWide(`more than ${BOUND.leaves} leaves`);
  };

  /** The heads a conclusion touches, leaf by leaf. */
  const selected = (heads: Heads, act: Act, leaf: Leaf, contained?: string): readonly { readonly guard: Node; readonly ids: readonly string[] }[] => {
    const damages = matter.subjects.loss.filter((s) => leaf.ledger.some((e) => e.id === s.id && e.stream === 'damages') && !containedIn(s, contained, claim));
    if (heads === 'self') return [{ guard: leaf.guard, ids: damages.some((s) => s.id === act.self.id) ? [act.self.id] : [] }];
    let parts: { guard: Node; ids: readonly string[] }[] = [{ guard: leaf.guard, ids: [] }];
    for (const loss of damages) {
      if (heads === 'all') parts = parts.map((p) => ({ ...p, ids: [...p.ids, loss.id] }));
      else
        parts = parts.flatMap((p) => {
          const within = decide(heads.where, { ...act.scope, bound: loss }, p.guard, b);
          const yes = d.and(p.guard, within);
          const no = d.and(p.guard, d.not(within));
          return [...(yes === d.no ? [] : [{ guard: yes, ids: [...p.ids, loss.id] }]), ...(no === d.no ? [] : [{ guard: no, ids: p.ids }])];
        });
    }
    return parts;
  };

  const heads = (conclusion: { readonly heads: Heads; readonly contained?: string }, act: Act, when: Node, operate: (leaf: Leaf, ids: readonly string[], scope: Scope) => readonly Leaf[]): void =>
    onLeaves(when, (leaf) =>
      selected(conclusion.heads, act, leaf, conclusion.contained).flatMap(({ guard, ids }) => {
        const part = { ...leaf, guard };
        return ids.length === 0 ? [part] : operate(part, ids, scopeOf(act.self, act.rule, leaf.ledger));
      }));

  /** Sets one head to a measured amount, never above what it was. */
  const measuredHead = (leaf: Leaf, id: string, measure: AmountMeasure, scope: Scope, act: Act, to: (from: bigint, value: bigint) => bigint, about: StepReason): readonly Leaf[] => {
    const bound = matter.index.get(`loss:${id}`);
    return evaluate(measure, bound === undefined ? scope : { ...scope, bound }, leaf.guard, b).map(({ guard, measured }) => {
      if (measured.value === undefined) return { ...leaf, guard };
      const from = amountOf(leaf.ledger, id);
      const next = to(from, measured.value);
      tracer?.step({ loss: id, rule: act.rule, subject: act.self, from, to: next, about, lines: measured.working });
      return { guard, ledger: withAmount(leaf.ledger, id, next) };
    });
  };

  const perHead = (conclusion: { readonly heads: Heads; readonly contained?: string }, measure: AmountMeasure, act: Act, when: Node, to: (from: bigint, value: bigint) => bigint, about: StepReason): void =>
    heads(conclusion, act, when, (leaf, ids, scope) =>
      ids.reduce<readonly Leaf[]>((parts, id) => parts.flatMap((p) => measuredHead(p, id, measure, { ...scope, head: (loss) => amountOf(p.ledger, loss), stream: (name) => streamOf(p.ledger, name) }, act, to, about)), [leaf]));

  /** Brings the sum of the selected heads to a new total. */
  const total = (leaf: Leaf, ids: readonly string[], to: bigint, act: Act, about: StepReason, lines: readonly Line[], unrounded?: string): Leaf => {
    const from = sumOf(leaf.ledger, ids);
    const ledger = withTotal(leaf.ledger, ids, to);
    tracer?.total({ ids, rule: act.rule, subject: act.self, from, to, about, lines, before: leaf.ledger, after: ledger, unrounded });
    return { ...leaf, ledger };
  };

  const apply = (conclusion: Conclusion, act: Act, when: Node, owes: Breach['owes'], how: DebtMode): void => {
    if (when === d.no) return;
    const { rule, self } = act;
    if ('duty' in conclusion) conclude(b, `duty:${conclusion.duty}`, self.key, when);
    else if ('breach' in conclusion) {
      conclude(b, 'breach', self.key, when);
      breaches.push({ rule, subject: self, when, owes, how });
    } else if ('performed' in conclusion) conclude(b, 'performed', self.key, when);
    else if ('route' in conclusion) for (const ground of conclusion.route) conclude(b, `route:${ground}`, CASE, when);
    else if ('excuse' in conclusion) conclude(b, 'excused', CASE, when);
    else if ('clause' in conclusion) {
      conclude(b, `clause:${conclusion.clause}`, self.key, when);
      if (conclusion.clause !== 'stands') conclude(b, 'ineffective', self.key, when);
    } else if ('prove' in conclusion) perHead(conclusion, conclusion.prove, act, when, (from, value) => (value < from ? value : from), 'proven');
    else if ('deny' in conclusion)
      heads(conclusion, act, when, (leaf, ids) => [
        ids.reduce<Leaf>((l, id) => {
          tracer?.step({ loss: id, rule, subject: self, from: amountOf(l.ledger, id), to: 0n, about: 'denied', lines: [] });
          return { ...l, ledger: withAmount(l.ledger, id, 0n) };
        }, leaf),
      ]);
    else if ('deduct' in conclusion) perHead(conclusion, conclusion.deduct, act, when, (from, value) => (value > from ? 0n : from - value), 'deducted');
    else if ('scale' in conclusion)
      heads(conclusion, act, when, (leaf, ids, scope) =>
        evaluate(conclusion.scale, scope, leaf.guard, b).map(({ guard, measured }) => {
          if (measured.value === undefined) return { ...leaf, guard };
          const { value, unrounded } = scale(sumOf(leaf.ledger, ids), measured.value, matter.digits);
          return total({ ...leaf, guard }, ids, value, act, 'share', measured.working, unrounded);
        }));
    else if ('limit' in conclusion)
      heads(conclusion, act, when, (leaf, ids, scope) =>
        evaluate(conclusion.limit, scope, leaf.guard, b).flatMap(({ guard, measured }) => {
          const covered = conclusion.agreed === true ? [...ids, ...agreedOf(leaf.ledger)] : ids;
          const sum = sumOf(leaf.ledger, covered);
          const cut = (g: Node, to: bigint): Leaf => (to >= sum ? { ...leaf, guard: g } : total({ ...leaf, guard: g }, covered, to, act, 'limit', measured.working));
          if (measured.value !== undefined) return [cut(guard, measured.value)];
          if (conclusion.unknown === undefined) return [{ ...leaf, guard }];
          return split(b, ask(b, conclusion.unknown, self, undefined, 'respondent'), guard).map((part) => cut(part.guard, typeof part.value === 'bigint' ? part.value : sum));
        }));
    else if ('assign' in conclusion)
      heads(conclusion, act, when, (leaf, ids) => [ids.reduce<Leaf>((l, id) => ({ ...l, ledger: assigned(l.ledger, id, conclusion.assign) }), leaf)]);
    else if ('add' in conclusion) onLeaves(when, (leaf) => added(leaf, conclusion.add, conclusion.stream, conclusion.discretion, act));
    else if ('replace' in conclusion)
      onLeaves(when, (leaf) =>
        selected(conclusion.heads, act, leaf).flatMap(({ guard, ids }) =>
          added({ ...leaf, guard }, conclusion.replace, 'damages', conclusion.discretion, act).map((part) => (part.ledger === leaf.ledger ? part : total(part, ids, 0n, act, 'replaced', [])))));
    else if ('remedy' in conclusion) tracer?.remedy({ rule, subject: self, name: conclusion.remedy, granted: conclusion.granted });
    else if ('deadline' in conclusion) {
      const measured = evaluate(conclusion.day, act.scope, when, b)[0]?.measured;
      if (measured?.value !== undefined) tracer?.deadline({ rule, subject: self, name: conclusion.deadline, day: measured.value });
    }
  };

  /** The leaves after a sum was put into a stream: at the measure's point or at a court's figure, and at both ends of the band where a judge sets it. */
  function added(leaf: Leaf, measure: AmountMeasure, stream: StreamName, band: Discretion | undefined, act: Act): readonly Leaf[] {
    const put = (measureTaken: AmountMeasure, guard: Node): readonly Leaf[] =>
      evaluate(measureTaken, scopeOf(act.self, act.rule, leaf.ledger), guard, b).map(({ guard: g, measured }) => {
        if (measured.value === undefined) return { ...leaf, guard: g };
        tracer?.added({ rule: act.rule, subject: act.self, amount: measured.value, stream, lines: measured.working });
        return { guard: g, ledger: [...leaf.ledger, { id: `${act.rule.id}|${act.self.key}`, stream, amount: measured.value }] };
      });
    if (band === undefined) return put(measure, leaf.guard);
    const figure = judged(b, band.question, act.self);
    if (typeof figure === 'bigint') return put({ ...measure, asks: [], compute: () => ({ value: figure, working: [{ name: 'set-by-court', value: `${figure}` }] }) }, leaf.guard);
    return figure.flatMap(({ value, guard }) => { const inside = d.and(leaf.guard, guard); return inside === d.no ? [] : put(value === 'low' ? band.low : value === 'high' ? band.high : measure, inside); });
  }

  const conclusionsOf = (rule: Rule, fired: Node): readonly { readonly then: readonly Conclusion[]; readonly when: Node }[] => {
    if (rule.readings === undefined) return [{ then: rule.then, when: fired }];
    const asked = ask(b, readingQuestion(rule), { key: `rule:${rule.id}`, kind: 'rule', id: rule.id, labels: {}, facts: {}, links: {} }, undefined, 'nobody');
    return split(b, asked, fired).map(({ value, guard }) => ({ then: [...rule.then, ...(rule.readings?.find((r) => r.name === value)?.then ?? [])], when: guard }));
  };

  const run = (rule: Rule, self: Subject): void => {
    const act: Act = { rule, self, scope: scopeOf(self, rule, leaves[0]?.ledger ?? []) };
    const yields = (rule.yieldsTo ?? []).reduce((n, id) => d.or(n, concluded(b, `rule:${id}`, self.key)), d.no);
    const guard = d.not(yields);
    const held = comparesAmounts(rule.when, claim)
      ? leaves.reduce((n, leaf) => d.or(n, d.and(leaf.guard, decide(rule.when, scopeOf(self, rule, leaf.ledger), d.and(guard, leaf.guard), b))), d.no)
      : decide(rule.when, act.scope, guard, b);
    const fired = d.and(guard, held);
    conclude(b, `rule:${rule.id}`, self.key, fired);
    tracer?.finding({ rule, subject: self, fired: fired !== d.no, scope: act.scope, board: b, yielded: yields !== d.no });
    for (const { then, when } of conclusionsOf(rule, fired)) {
      const owed = then.flatMap((c) => ('owes' in c ? [c] : []))[0];
      for (const conclusion of then) apply(conclusion, act, when, owed?.owes ?? 'whole', owed?.how ?? 'alone');
    }
  };

  const linked = (breach: Breach, loss: Subject): boolean => {
    const names = breach.subject.kind === 'commitment' ? labelsOf(loss, 'causedBy') : breach.subject.kind === 'notice' ? labelsOf(loss, 'notices') : [];
    return names.length === 0 || names.includes(breach.subject.id);
  };

  /** Between defences and heads: which losses the respondent answers for at all. */
  const found = (): void => {
    const excused = concluded(b, 'excused', CASE);
    for (const loss of matter.subjects.loss) {
      const any = breaches.filter((x) => linked(x, loss)).reduce((n, x) => d.or(n, x.when), d.no);
      const founded = d.and(any, d.not(excused));
      conclude(b, 'founded', loss.key, founded);
      onLeaves(d.not(founded), (leaf) => {
        tracer?.unfounded({ loss: loss.id, from: amountOf(leaf.ledger, loss.id), excused: any !== d.no });
        return [{ ...leaf, ledger: withAmount(leaf.ledger, loss.id, 0n) }];
      });
    }
  };

  /** After proof: a loss for which only the expanded part is owed comes down to it (the greatest of several). */
  const expand = (): void => {
    for (const loss of matter.subjects.loss) {
      const whole = breaches.filter((x) => linked(x, loss) && x.owes === 'whole').reduce((n, x) => d.or(n, x.when), d.no);
      const parts = breaches.filter((x) => linked(x, loss) && x.owes !== 'whole');
      const reached = parts.reduce((n, x) => d.or(n, x.when), d.no);
      if (containedIn(loss, 'expanded-part', claim)) continue;
      onLeaves(d.and(d.and(concluded(b, 'founded', loss.key), reached), d.not(whole)), (leaf) => {
        if (!leaf.ledger.some((e) => e.id === loss.id && e.stream === 'damages')) return [leaf];
        let open: readonly { readonly guard: Node; readonly best: { readonly amount: bigint; readonly breach: Breach; readonly lines: readonly Line[] } | null }[] = [{ guard: leaf.guard, best: null }];
        for (const breach of parts) {
          const { owes } = breach;
          if (owes === 'whole') continue;
          open = open.flatMap(({ guard, best }) => {
            const inside = d.and(guard, breach.when);
            const outside = d.and(guard, d.not(breach.when));
            const rest = outside === d.no ? [] : [{ guard: outside, best }];
            if (inside === d.no) return rest;
            const scope = scopeOf(breach.subject, breach.rule, leaf.ledger, loss);
            return [...rest, ...evaluate(owes.expanded, scope, inside, b).map(({ guard: g, measured }) => {
              const amount = measured.value ?? 0n;
              return { guard: g, best: best === null || amount > best.amount ? { amount, breach, lines: measured.working } : best };
            })];
          });
        }
        return open.map(({ guard, best }) => {
          if (best === null) return { ...leaf, guard };
          const from = amountOf(leaf.ledger, loss.id);
          tracer?.step({ loss: loss.id, rule: best.breach.rule, subject: best.breach.subject, from, to: best.amount, about: 'expanded-part', lines: best.lines });
          return { guard, ledger: withAmount(leaf.ledger, loss.id, best.amount) };
        });
      });
    }
  };

  const routed = [...claim.rules.values()].flat().some((rule) => rule.then.some((c) => 'route' in c));
  for (const stage of STAGES) {
    if (stage === 'clauses' && routed && inquiry.routes === 'required' && concluded(b, `route:${claim.ground}`, CASE) === d.no)
      return { admitted: false, board: b, leaves: [{ guard: d.yes, ledger: [] }], breaches };
    if (stage === 'heads') found();
    const rules = claim.rules.get(stage) ?? [];
    const proves = (rule: Rule): boolean => rule.then.some((c) => 'prove' in c || 'assign' in c);
    const batches = stage === 'heads' ? [rules.filter(proves), rules.filter((r) => !proves(r))] : [rules];
    batches.forEach((batch, i) => {
      for (const rule of batch) for (const subject of subjectsOf(rule, claim)) if (inForce(rule, subject, matter)) run(rule, subject);
      if (stage === 'heads' && i === 0) expand();
    });
  }
  return { admitted: true, board: b, leaves, breaches };
};

/** The subjects a rule is run for. */
export const subjectsOf = (rule: Rule, claim: Claim): readonly Subject[] => claim.matter.subjects[rule.of];

/** Whether a condition compares amounts, so that it must be decided leaf by leaf. */
const comparesAmounts = (c: Condition, claim: Claim): boolean => {
  const known = claim.memo.compares.get(c);
  if (known !== undefined) return known;
  const found = 'compare' in c || ('all' in c ? c.all : 'any' in c ? c.any : 'count' in c ? c.count : 'not' in c ? [c.not] : 'some' in c ? [c.where] : []).some((x) => comparesAmounts(x, claim));
  claim.memo.compares.set(c, found);
  return found;
};
