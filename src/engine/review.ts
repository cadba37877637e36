import { concludes } from '../model/concludes.js';
import type { Place } from '../model/fact.js';
import type { Finding, Reason } from '../model/finding.js';
import type { Matter } from '../model/matter.js';
import type { Question } from '../model/question.js';
import type { Regime } from '../model/regime.js';
import type { Reviewed, ReviewFinding } from '../model/review.js';
import { labelsOf } from '../model/subject.js';
import { WEIGHTS } from '../model/rule.js';
import type { Rule } from '../model/rule.js';
import { assess } from './assess.js';
import { outside } from './concerning.js';
import { leaves } from './report.js';

type Leaf = Extract<Reason, { kind: 'answer' }>;

const strikes = (f: Finding): boolean => f.subject.kind === 'clause' && [...f.rule.then, ...f.then].some((c) => 'clause' in c && c.clause !== 'stands');

const ofItsKind = (reason: Reason): boolean => (reason.kind === 'label' ? reason.label === 'kind' && reason.holds : 'parts' in reason && reason.parts.some(ofItsKind));

/** Whether a rule reads its subject: it is for such a kind, or decides whether any clause stands. */
const reads = (f: Finding): boolean => !outside(f.because) && (ofItsKind(f.because) || concludes(f.rule, 'clause'));

/** What nobody stated: the burden or a default decided it. */
const supposed = (leaf: Leaf): boolean => leaf.origin === 'burden' || leaf.origin === 'default' || leaf.origin === 'raised';

/** Why a condition does not hold: its leaves that fail (none where only a plea is missing), or null where a label, an earlier conclusion or what the contract itself answers (`known`: such questions) fails, which no answer changes. */
const failing = (reason: Reason, known: ReadonlySet<string>): readonly Leaf[] | null => {
  if (reason.holds) return [];
  switch (reason.kind) {
    case 'answer': return known.has(reason.question) && supposed(reason) ? null : [reason];
    case 'pleaded': return []; // either side may plead it once there is a dispute
    case 'not': return leaves(reason).length > 0 && leaves(reason).every(supposed) ? leaves(reason) : null;
    case 'all':
    case 'count': {
      const parts = reason.parts.map((p) => failing(p, known));
      return parts.some((p) => p === null) ? null : parts.flatMap((p) => p ?? []);
    }
    case 'any': return reason.parts.map((p) => failing(p, known)).find((p) => p !== null) ?? null;
    case 'label':
    case 'concluded':
    case 'compared':
    case 'missing': return null;
  }
};

const asked = (list: readonly Leaf[], regime: Regime): readonly Question[] => [...new Set(list.map((l) => l.question))].flatMap((id) => regime.questions.find((q) => q.id === id) ?? []);

/** What one rule says of one clause, on an ordinary breach. */
const ordinary = (f: Finding, regime: Regime, known: ReadonlySet<string>): readonly ReviewFinding[] => {
  const { rule, subject } = f;
  if (f.yielded) return [];
  if (f.fired) {
    const unshown = leaves(f.because).filter((l) => l.holds && supposed(l));
    return [{ rule, subject, weight: unshown.length === 0 ? 'error' : 'warning', why: unshown.length === 0 ? 'fails' : 'unshown', questions: asked(unshown, regime) }];
  }
  const open = failing(f.because, known);
  if (rule.elements === undefined || open === null || !open.every(supposed)) return [];
  const questions = asked(open, regime);
  return [{ rule, subject, weight: questions.length === 0 ? 'warning' : 'note', why: 'attackable', questions }];
};

/**
 * Looks at a contract by itself: its clauses are run through the rules of its law on a breach with ordinary fault and on one with gross fault, and the remarks of a
 * review are read. `matters` holds the two.
 */
export const review = (matters: Readonly<Record<'ordinary' | 'gross', Matter>>, regime: Regime, reviews: readonly Rule[], start: Place): Reviewed => {
  const whole: Regime = { ...regime, rules: [...regime.rules, ...reviews] };
  const run = (matter: Matter): readonly Finding[] => assess(matter, whole, { range: false, open: 'raised', ground: 'contract' }).findings;
  const [first, grave] = [run(matters.ordinary), run(matters.gross)];
  const known = new Set(regime.questions.flatMap((q) => (q.follows?.(matters.ordinary) === true ? [q.id] : [])));
  const struck = first.filter(strikes).flatMap((f) => ordinary(f, regime, known));
  const gross = grave.filter((f) => strikes(f) && f.fired && !f.yielded && (f.rule.elements ?? []).includes('gross-fault') && !struck.some((s) => s.subject.key === f.subject.key && s.weight === 'error'))
    .map((f): ReviewFinding => ({ rule: f.rule, subject: f.subject, weight: labelsOf(f.subject, 'except').includes('gross-fault') ? 'note' : 'warning', why: 'gross', questions: [] }));
  const read = new Set(first.filter((f) => !reviews.includes(f.rule) && reads(f)).map((f) => f.subject.key));
  const remarks = first.flatMap((f): readonly ReviewFinding[] => (f.fired && f.rule.remark !== undefined && !(f.rule.whereUnread === true && read.has(f.subject.key)) ? [{ rule: f.rule, subject: f.subject, weight: f.rule.remark, why: 'remark', questions: [] }] : []));
  const order = [...matters.ordinary.subjects.clause, ...matters.ordinary.subjects.commitment].map((s) => s.key);
  const place = (f: ReviewFinding): number => (order.includes(f.subject.key) ? order.indexOf(f.subject.key) : order.length);
  const findings = [...struck, ...gross, ...remarks].sort((a, b) => (a.weight === b.weight ? place(a) - place(b) : WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight)));
  const touched = new Set(findings.map((f) => f.subject.key));
  return { matter: matters.ordinary, regime, findings, whole: start, sound: [...matters.ordinary.subjects.clause, ...matters.ordinary.subjects.commitment].filter((s) => !touched.has(s.key)) };
};
