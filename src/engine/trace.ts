import { concludes } from '../model/concludes.js';
import type { Conclusion, StreamName } from '../model/conclusion.js';
import { holdsNoLaw } from '../model/finding.js';
import type { Addition, DeadlineFound, Finding, Reason, RemedyFound, Step, StepFound, StepReason, Trace } from '../model/finding.js';
import type { Line, Statement } from '../model/measure.js';
import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import type { Board } from './board.js';
import type { Scope } from './evaluate.js';
import type { Ledger } from './ledger.js';
import { amountOf } from './ledger.js';
import { reasonOf } from './reason.js';
import { isSpokenOf, nearest } from './concerning.js';

/** What an exploration tells while it runs on the base answers. */
export interface Tracer {
  readonly finding: (f: { rule: Rule; subject: Subject; fired: boolean; yielded: boolean; scope: Scope; board: Board; then?: readonly Conclusion[] }) => void;
  readonly step: (s: { loss: string; rule: Rule; subject: Subject; from: bigint; to: bigint; about: StepReason; lines: readonly Line[] }) => void;
  readonly total: (t: { ids: readonly string[]; rule: Rule; subject: Subject; from: bigint; to: bigint; about: StepReason; lines: readonly Line[]; before: Ledger; after: Ledger; unrounded: string | undefined }) => void;
  /** `agreed`: what the sum was before it was revised. */
  readonly added: (a: { rule: Rule; subject: Subject; amount: bigint; stream: StreamName; lines: readonly Line[]; statements: readonly Statement[]; agreed?: { readonly amount: bigint; readonly lines: readonly Line[] } }) => void;
  readonly limited: (l: { subject: Subject; amount: bigint; all: boolean }) => void;
  readonly remedy: (r: RemedyFound) => void;
  readonly deadline: (d: DeadlineFound) => void;
  readonly required: (s: StepFound) => void;
  readonly unfounded: (u: { loss: string; from: bigint; excused: boolean }) => void;
}

/** A finding whose working is made when somebody reads it: on the board as it stood after so many conclusions. On base answers a conclusion that holds once holds for good, so those are the first. */
class Found implements Finding {
  readonly rule: Rule;
  readonly subject: Subject;
  readonly fired: boolean;
  readonly yielded: boolean;
  readonly #scope: Scope;
  readonly #board: Board;
  readonly #conclusions: number;
  #then: readonly Conclusion[] | undefined;
  #because: Reason | undefined;

  constructor({ rule, subject, fired, then, yielded, scope, board }: Parameters<Tracer['finding']>[0]) {
    this.rule = rule;
    this.subject = subject;
    this.fired = fired;
    this.#then = then;
    this.yielded = yielded;
    this.#scope = scope;
    this.#board = board;
    this.#conclusions = board.conclusions.size();
  }

  get then(): readonly Conclusion[] {
    return (this.#then ??= [...this.rule.then, ...(this.rule.readings?.[0]?.then ?? [])]);
  }

  get because(): Reason {
    return (this.#because ??= reasonOf(this.rule.when, this.#scope, {
      ...this.#board, silent: new Map(), conclusions: this.#board.conclusions.first(this.#conclusions),
    }));
  }
}

/** A rule and what it was applied to. */
type Applied = Pick<Finding, 'rule' | 'subject'>;

/** A tracer and the trace it fills. Steps that move nothing are left out. `unpromised`: what liability for a promise rests on, where nobody promised anything. */
export const tracing = (unpromised?: Applied): { readonly tracer: Tracer; readonly trace: () => Trace } => {
  const findings: Finding[] = [];
  const heads = new Map<string, Step[]>();
  const adjustments: Step[] = [];
  const additions: Addition[] = [];
  const underLimits = new Map<string, { amount: bigint; all: boolean }>();
  const remedies: RemedyFound[] = [];
  const deadlines: DeadlineFound[] = [];
  const steps: StepFound[] = [];
  const push = (loss: string, step: Step): void => {
    if (step.from === step.to) return;
    const list = heads.get(loss);
    if (list === undefined) heads.set(loss, [step]);
    else list.push(step);
  };
  /* The first of their kind: what excuses, by the loss it excuses ('' for all), what could be a breach, and, once all are known, what was none and concerns the case, before all what the record speaks of. */
  const excuses = new Map<string, { readonly place: number; readonly found: Finding }>();
  let breach: Finding | undefined;
  let unbroken: Applied | undefined;
  const missed: Finding[] = [];
  const excusing = (loss: string): Finding | undefined => {
    const [all, own] = [excuses.get(''), excuses.get(loss)];
    return (all === undefined || (own !== undefined && own.place < all.place) ? own : all)?.found;
  };
  const near = (): Applied | undefined => {
    const found = nearest(missed);
    return found === undefined || isSpokenOf(found) ? found : (unpromised ?? found);
  };
  const founding = (excused: boolean, loss: string): Applied | undefined =>
    (excused ? excusing(loss) : (unbroken ??= findings.find((f) => f.fired && concludes(f.rule, 'bindsNobody')) ?? near() ?? findings.find(holdsNoLaw) ?? missed[0])) ?? breach ?? findings[0];
  const tracer: Tracer = {
    finding: (f) => {
      const found = new Found(f);
      const by = f.subject.kind === 'loss' ? f.subject.id : '';
      if (f.fired && !excuses.has(by) && found.then.some((c) => 'excuse' in c && c.excuse !== 'part')) excuses.set(by, { place: findings.length, found });
      if (concludes(f.rule, 'breach')) {
        breach ??= found;
        if (!f.fired) missed.push(found);
      }
      findings.push(found);
    },
    step: ({ loss, rule, subject, from, to, about, lines }) => push(loss, { rule, subject, from, to, because: about, lines }),
    total: ({ ids, rule, subject, from, to, about, lines, before, after, unrounded }) => {
      const exact = unrounded === undefined ? {} : { unrounded };
      if (from !== to) adjustments.push({ rule, subject, from, to, because: about, lines, ...exact });
      for (const id of ids) push(id, { rule, subject, from: amountOf(before, id), to: amountOf(after, id), because: ids.length === 1 ? about : 'allotted', lines: ids.length === 1 ? lines : [], ...(ids.length === 1 ? exact : {}) });
    },
    added: ({ agreed, ...a }) => {
      additions.push(agreed === undefined ? a : { ...a, ...agreed });
      if (agreed !== undefined && agreed.amount !== a.amount) adjustments.push({ rule: a.rule, subject: a.subject, from: agreed.amount, to: a.amount, because: 'revised', lines: a.lines });
    },
    limited: ({ subject, amount, all }) => { const before = underLimits.get(subject.id); underLimits.set(subject.id, before !== undefined && before.amount > amount ? before : { amount, all }); },
    remedy: (r) => remedies.push(r),
    deadline: (x) => deadlines.push(x),
    required: (x) => steps.push(x),
    unfounded: ({ loss, from, excused }) => {
      const finding = founding(excused, loss);
      if (finding !== undefined) push(loss, { rule: finding.rule, subject: finding.subject, from, to: 0n, because: excused ? 'excused' : 'no-breach', lines: [] });
    },
  };
  return { tracer, trace: () => ({ findings, heads, adjustments, additions, underLimits, remedies, deadlines, steps }) };
};
