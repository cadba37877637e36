import { UNBOUNDED } from '../model/amount.js';
import { concludes, openingOf } from '../model/concludes.js';
import { CASE } from '../model/subject.js';
import { readingQuestion } from '../model/reading.js';
import { STAGES } from '../model/rule.js';
import type { Act, Claim } from '../model/claim.js';
import type { Condition } from '../model/condition.js';
import type { Conclusion } from '../model/conclusion.js';
import type { Role } from '../model/role.js';
import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import { applyMoney, spill } from './award.js';
import { BARRED, ask, barredIn, board, conclude, concluded, givenBy, split } from './board.js';
import type { Board, Inquiry } from './board.js';
import { scopeOf } from './books.js';
import type { Books, Breach } from './books.js';
import { actsOf } from './claim.js';
import { decide } from './decide.js';
import { evaluate } from './evaluate.js';
import { diagrams } from './diagram.js';
import type { Node } from './diagram.js';
import { expand, found } from './foundation.js';
import { BOUND } from './leaves.js';
import { EMPTY, ledgerOf } from './ledger.js';
import type { Leaf } from './leaves.js';
import { ofEach } from './once.js';
import type { Tracer } from './trace.js';

/** Everything one exploration found. `admitted` is false when a rule of applicability keeps the claimant from this ground; nothing is computed then. */
export interface Exploration {
  readonly admitted: boolean;
  readonly board: Board;
  readonly leaves: readonly Leaf[];
  readonly breaches: readonly Breach[];
  /** Sets of entries that were moved as one, where leaves were joined. */
  readonly moved: readonly (readonly string[])[];
}

/** Whether a condition compares amounts, so that it must be decided leaf by leaf. */
const comparesAmounts = ofEach((c: Condition): boolean => {
  const parts = 'all' in c ? c.all : 'any' in c ? c.any : 'count' in c ? c.count : 'not' in c ? [c.not] : 'some' in c || 'against' in c ? [c.where] : [];
  return 'compare' in c || parts.some((part) => comparesAmounts(part));
});

const partyOf = (x: Books, role: Role): string => (role === 'nobody' ? x.claim.claimant : x.claim.cast[role]);

/** Writes one conclusion of a rule down, under the answers on which the rule fired. */
const apply = (x: Books, conclusion: Conclusion, act: Act, when: Node, owed: Pick<Breach, 'owes' | 'how' | 'discretion'>): void => {
  const { board: b } = x;
  const { rule, self } = act;
  if (when === b.diagrams.no || 'note' in conclusion || 'burden' in conclusion || 'owes' in conclusion || 'contribution' in conclusion) return;
  if ('duty' in conclusion) conclude(b, `duty:${conclusion.duty}`, self.key, when);
  else if ('breach' in conclusion) {
    conclude(b, 'breach', self.key, when);
    x.breaches.push({ rule, subject: self, when, ...owed });
  } else if ('performed' in conclusion) conclude(b, 'performed', self.key, when);
  else if ('bindsNobody' in conclusion) conclude(b, 'binds-nobody', CASE, when);
  else if ('route' in conclusion) for (const ground of conclusion.route) conclude(b, `route:${ground}`, CASE, when);
  else if ('excuse' in conclusion) {
    conclude(b, conclusion.excuse === 'part' ? 'excused-in-part' : 'excused', self.kind === 'loss' ? self.key : CASE, when);
    if (conclusion.excuse === 'claim') conclude(b, BARRED, CASE, when);
  }
  else if ('bars' in conclusion) for (const stream of conclusion.bars) conclude(b, barredIn(stream), givenBy(self), when);
  else if ('setOff' in conclusion) conclude(b, 'set-off', CASE, when);
  else if ('clause' in conclusion) {
    conclude(b, `clause:${conclusion.clause}`, self.key, when);
    if (conclusion.clause !== 'stands') conclude(b, 'ineffective', self.key, when);
  } else if ('remedy' in conclusion) {
    const sum = conclusion.suspends === undefined || x.tracer === undefined ? undefined : evaluate(conclusion.suspends, scopeOf(x, act, x.leaves[0]?.ledger ?? EMPTY), when, b)[0]?.measured.value;
    x.tracer?.remedy({ rule, subject: self, name: conclusion.remedy, granted: conclusion.granted, ...(sum === undefined ? {} : { suspended: sum }) });
  }
  else if ('deadline' in conclusion) {
    const day = evaluate(conclusion.day, scopeOf(x, act, x.leaves[0]?.ledger ?? EMPTY), when, b)[0]?.measured.value;
    if (day !== undefined) x.tracer?.deadline({ rule, subject: self, name: conclusion.deadline, day, by: partyOf(x, conclusion.on ?? 'claimant') });
  } else if ('step' in conclusion) {
    const day = conclusion.by === undefined || x.tracer === undefined ? undefined : evaluate(conclusion.by, scopeOf(x, act, x.leaves[0]?.ledger ?? EMPTY), when, b)[0]?.measured.value;
    const done = conclusion.done === undefined ? undefined : x.claim.matter.work?.[conclusion.done]?.day;
    x.tracer?.required({ rule, subject: self, name: conclusion.step, by: partyOf(x, conclusion.on), day: day ?? null, done: done ?? null });
  } else applyMoney(x, conclusion, act, when);
};

/** What a rule concludes on which answers: its own conclusions, and those of the reading the court takes. */
const conclusionsOf = (x: Books, rule: Rule, fired: Node): readonly { readonly then: readonly Conclusion[]; readonly when: Node }[] => {
  const { readings } = rule;
  if (readings === undefined) return [{ then: rule.then, when: fired }];
  const subject: Subject = { key: `rule:${rule.id}`, kind: 'rule', id: rule.id, labels: {}, facts: {}, links: {} };
  return split(x.board, ask(x.board, readingQuestion(rule), subject, undefined, 'nobody'), fired)
    .map(({ value, guard }) => ({ then: [...rule.then, ...(readings.find((r) => r.name === value)?.then ?? [])], when: guard }));
};

/** Runs one rule for one subject: decides its condition, writes its conclusions down, tells the tracer. */
const run = (x: Books, act: Act): void => {
  const { board: b } = x;
  const { diagrams: d } = b;
  const { rule, self } = act;
  const yields = (rule.yieldsTo ?? []).reduce((n, id) => d.or(n, concluded(b, `rule:${id}`, self.key)), d.no);
  const guard = d.not(yields);
  const scope = scopeOf(x, act, x.leaves[0]?.ledger ?? EMPTY);
  const { looks } = b.beyond;
  const held = openingOf(rule).some((c) => decide(c, scope, guard, b) === d.no) ? d.no
    : comparesAmounts(rule.when) ? x.leaves.reduce((n, leaf) => d.or(n, d.and(leaf.guard, decide(rule.when, scopeOf(x, act, leaf.ledger, undefined, leaf.high), d.and(guard, leaf.guard), b))), d.no)
    : decide(rule.when, scope, guard, b);
  const fired = d.and(guard, held);
  conclude(b, `rule:${rule.id}`, self.key, fired);
  if (fired === d.no) {
    if (yields === d.no && b.beyond.looks === looks) b.claim.memo.failing.add(act);
    x.tracer?.finding({ rule, subject: self, fired: false, scope, board: b, yielded: yields !== d.no });
    return;
  }
  const taken = conclusionsOf(x, rule, fired);
  x.tracer?.finding({ rule, subject: self, fired: true, scope, board: b, yielded: yields !== d.no, then: taken[0]?.then ?? rule.then });
  for (const { then: follows, when } of taken) {
    const owed = follows.flatMap((c) => ('owes' in c ? [c] : []))[0];
    for (const conclusion of follows) apply(x, conclusion, act, when, { owes: owed?.owes ?? 'whole', how: owed?.how ?? 'alone', ...(owed?.discretion === undefined ? {} : { discretion: owed.discretion }) });
  }
};

/** Whether a rule says which grounds a claim may have. */
const hasRoutes = ofEach((rules: Claim['rules']): boolean => [...rules.values()].flat().some((rule) => concludes(rule, 'route')));

/** Rules of the stage of heads that run before the others: they prove a head or move it to another stream. */
const settlesHeads = ({ rule }: Act): boolean => concludes(rule, 'prove', 'assign');

/** Rules of the stage of heads that run after proof: they put on a head what is owed beyond what was proven. */
const raisesHeads = ({ rule }: Act): boolean => concludes(rule, 'raise');

/** Rules of the stage of heads that run after those: what is of a kind that is never made good falls for that reason, and not because it was no part of what is owed. */
const deniesKinds = ({ rule }: Act): boolean => concludes(rule, 'byKind');

/** The stages up to the excuses, on the board of the other claim: nothing is computed there. */
const breaches = (b: Board): void => {
  const x: Books = { claim: b.claim, inquiry: b.inquiry, board: b, tracer: undefined, breaches: [], leaves: [{ guard: b.diagrams.yes, ledger: EMPTY }], moved: new Map(), surplus: [] };
  for (const stage of STAGES.slice(0, STAGES.indexOf('heads'))) for (const act of actsOf(b.claim, b.claim.rules.get(stage) ?? [])) run(x, act);
};

/** Runs every stage once. In the mode `range` the raised questions are variables and the leaves partition their completions; in `base` there is one leaf. */
export const explore = (claim: Claim, inquiry: Inquiry, tracer?: Tracer): Exploration => {
  const { matter } = claim;
  const b = board(claim, inquiry, diagrams(BOUND.nodes), breaches);
  const { diagrams: d } = b;
  const claimed = matter.subjects.loss.map((s) => ({ id: s.id, stream: 'damages' as const, amount: matter.losses.get(s.id)?.claimed ?? UNBOUNDED }));
  const x: Books = { claim, inquiry, board: b, tracer, breaches: [], leaves: [{ guard: d.yes, ledger: ledgerOf(claimed) }], moved: new Map(), surplus: [] };
  const runAll = (acts: readonly Act[]): void => {
    for (const act of acts) if (tracer !== undefined || !claim.memo.failing.has(act)) run(x, act);
  };
  for (const stage of STAGES) {
    const acts = actsOf(claim, claim.rules.get(stage) ?? []);
    if (stage === 'clauses' && inquiry.routes === 'required' && hasRoutes(claim.rules) && concluded(b, `route:${claim.ground}`, CASE) === d.no)
      return { admitted: false, board: b, leaves: [{ guard: d.yes, ledger: EMPTY }], breaches: [], moved: [] };
    if (stage !== 'heads') runAll(acts);
    else {
      found(x);
      const later = acts.filter((act) => !settlesHeads(act) && !raisesHeads(act));
      runAll(acts.filter(settlesHeads));
      runAll(acts.filter(raisesHeads));
      runAll(later.filter(deniesKinds));
      expand(x);
      runAll(later.filter((act) => !deniesKinds(act)));
      spill(x);
    }
  }
  return { admitted: true, board: { ...b, silent: new Map(b.silent) }, leaves: x.leaves, breaches: x.breaches, moved: [...x.moved.values()] };
};
