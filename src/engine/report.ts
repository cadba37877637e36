import { concludes, mayConclude } from '../model/concludes.js';
import { CASE } from '../model/subject.js';
import type { Claim } from '../model/claim.js';
import type { Finding, RemedyFound, Trace } from '../model/finding.js';
import type { ClauseResult, ClauseStatus, CommitmentResult, DecisiveQuestion, DefenceResult, HeadResult, IdleQuestion } from '../model/verdict.js';
import { concluded } from './board.js';
import { mislabelled } from './concerning.js';
import type { Exploration } from './explore.js';
import { amountOf, entryOf } from './ledger.js';
import type { Ledger } from './ledger.js';

const about = (trace: Trace, key: string): readonly Finding[] => trace.findings.filter((f) => f.subject.key === key);

const FAULT: readonly string[] = ['fault', 'fault-degree'];

/** What a breach takes beside what was not done: fault; of a term that ended early, that whoever ended it had the right to. */
const TAKEN_BESIDE: readonly string[] = [...FAULT, 'breach-serious'];

const NO_FAULT: readonly string[] = ['no', 'none'];

/** Nobody showed that the promise was broken (a fault denied outright shows that it was kept); or it was, and who must show what else a breach takes did not. */
const unshown = (answers: ReturnType<typeof leaves>): boolean => {
  const undecided = ({ origin }: (typeof answers)[number]): boolean => origin === 'burden' || origin === 'default';
  const told = answers.filter((a) => a.question === 'commitment-breached');
  if (answers.some((a) => FAULT.includes(a.question) && !undecided(a) && NO_FAULT.includes(a.answer))) return false;
  return told.some(undecided) || (told.some((a) => a.answer === 'yes') && answers.some((a) => TAKEN_BESIDE.includes(a.question) && undecided(a)));
};

/** The rule by which no promise of the contract binds, where it is so on the base answers. */
const bindingNobody = (base: Exploration, trace: Trace): Finding['rule'] | undefined =>
  concluded(base.board, 'binds-nobody', CASE) === base.board.diagrams.no ? undefined : trace.findings.find((f) => f.fired && concludes(f.rule, 'bindsNobody'))?.rule;

/** Each promise of the respondent: its intensity, whether it was kept, and the rule that says so. */
export const commitmentsOf = (claim: Claim, base: Exploration, trace: Trace): readonly CommitmentResult[] => {
  const none = bindingNobody(base, trace);
  return claim.matter.subjects.commitment.map((subject) => {
    const is = (name: string): boolean => concluded(base.board, name, subject.key) !== base.board.diagrams.no;
    const intensity = ['strict', 'result', 'means-reversed', 'means'].find((i) => is(`duty:${i}`)) ?? null;
    if (none !== undefined) return { subject, intensity, result: 'not-binding', rule: none };
    const found = about(trace, subject.key);
    const rule = found.find((f) => f.fired && concludes(f.rule, 'breach', 'performed'))?.rule ?? found.find((f) => concludes(f.rule, 'breach'))?.rule ?? null;
    const looked = found.some((f) => concludes(f.rule, 'breach', 'performed'));
    const open = found.some((f) => concludes(f.rule, 'breach') && unshown(leaves(f.because)));
    return { subject, intensity, result: is('breach') ? 'breached' : (open || !looked) && !is('performed') ? 'unknown' : 'met', rule };
  });
};

/** The answers that a reason rests on. */
export const leaves = (reason: Finding['because']): readonly Extract<Finding['because'], { kind: 'answer' }>[] =>
  reason.kind === 'answer' ? [reason] : 'parts' in reason ? reason.parts.flatMap(leaves) : [];

const excusesInPart = (f: Finding): boolean => mayConclude(f.rule, 'excuse') && f.then.some((c) => 'excuse' in c && c.excuse === 'part');

/** A rule whose condition failed only on a comparison. */
const byExtent = (reason: Finding['because']): boolean => reason.kind === 'all' && reason.parts.every((p) => p.holds || p.kind === 'compared');

/** Whether a finding tells of an excuse: one that holds in part stands for the whole one that only its extent denies. */
const excuses = (f: Finding, trace: Trace): boolean =>
  excusesInPart(f) ? f.fired : mayConclude(f.rule, 'excuse') && f.then.some((c) => 'excuse' in c) && (f.fired || !byExtent(f.because) || !trace.findings.some((other) => other.fired && other.subject === f.subject && excusesInPart(other)));

/** Each excuse a rule considered and something in the record put forward. */
export const defencesOf = (trace: Trace): readonly DefenceResult[] =>
  trace.findings
    .filter((f) => excuses(f, trace) && !mislabelled(f.because) && !putForwardByNobody(f.because) && (f.fired || (f.subject.kind !== 'loss' && leaves(f.because).some((a) => (a.place !== null && a.place.file !== '') || a.origin === 'determination'))))
    .map((finding) => ({ id: finding.subject.kind === 'clause' ? finding.subject.id : finding.rule.norm, established: finding.fired, finding }));

/** A plea, or one among other ways to raise the same. */
export const pleads = (reason: Finding['because']): boolean => reason.kind === 'pleaded' || ('parts' in reason && reason.parts.some(pleads));

/**
 * An excuse that nobody put forward: its first failing fact follows from other parts of the contract (a price: no free service), or is what it starts from and
 * was raised by nobody, or it had to be pleaded or told to the other side and was not. What else its rule looked at says nothing of it.
 */
const putForwardByNobody = (reason: Finding['because']): boolean => {
  const at = reason.kind === 'all' ? reason.parts.findIndex((p) => !p.holds) : -1;
  const failed = reason.kind === 'all' ? reason.parts[at] : undefined;
  if (failed === undefined || reason.kind !== 'all') return false;
  if (failed.kind !== 'answer') return pleads(failed) && leaves(failed).length === 0;
  return failed.origin === 'statement' ? failed.place?.file === '' : failed.place === null && (failed.origin === 'default' || failed.origin === 'burden') && reason.parts.slice(0, at).every((p) => leaves(p).length === 0);
};

const ineffectiveAs = (rule: Finding['rule']): ClauseStatus | undefined => {
  const effect = rule.then.flatMap((c) => ('clause' in c ? [c.clause] : []))[0];
  return effect === undefined || effect === 'stands' ? undefined : effect === 'revoked' ? 'not-incorporated' : effect;
};

/** Each clause on the base answers: what became of it, by which rule, and which rules tested it. A question that changes no sum leaves a clause that moved one as it is. */
export const clausesOf = (claim: Claim, base: Exploration, trace: Trace, decisive: readonly DecisiveQuestion[], idle: readonly IdleQuestion[]): readonly ClauseResult[] =>
  claim.matter.subjects.clause.map((subject) => {
    const found = about(trace, subject.key);
    const tested = found.filter((f) => concludes(f.rule, 'clause') && !mislabelled(f.because));
    const struck = tested.find((f) => f.fired && ineffectiveAs(f.rule) !== undefined);
    const moved = [...trace.adjustments, ...[...trace.heads.values()].flat()].some((s) => s.subject?.key === subject.key && s.from !== s.to) || trace.additions.some((a) => a.subject.key === subject.key && a.amount > 0n) ||
      found.some((f) => f.fired && f.then.some((c) => 'excuse' in c || 'remedy' in c));
    const applied = found.find((f) => f.fired && concludes(f.rule, 'limit', 'excuse', 'deny', 'add', 'exclude', 'remedy'))?.rule ?? null;
    const raised = moved ? decisive : [...decisive, ...idle];
    const settled = struck !== undefined && !leaves(struck.because).some((a) => raised.some((q) => q.question.id === a.question && q.subject.key === a.subject));
    const open = !settled && (raised.some((q) => q.subject.key === subject.key) || (struck === undefined && decisive.some((q) => tested.some((f) => leaves(f.because).some((a) => a.question === q.question.id && a.subject === q.subject.key)))));
    const status: ClauseStatus = claim.matter.contract.stranger && !moved ? 'not-opposable' : struck !== undefined ? (ineffectiveAs(struck.rule) ?? 'void') : moved ? 'effective' : 'not-triggered';
    const rule = struck?.rule ?? found.find((f) => f.fired && f.rule.then.some((c) => 'clause' in c && c.clause === 'stands'))?.rule ?? applied;
    return { subject, status, open, rule, tested };
  });

/** Each head with its steps from claim to award. */
export const headsOf = (claim: Claim, ledger: Ledger, trace: Trace): readonly HeadResult[] =>
  claim.matter.subjects.loss.map((subject) => ({
    subject, stream: entryOf(ledger, subject.id)?.stream ?? 'damages', claimed: claim.matter.losses.get(subject.id)?.claimed ?? null,
    awarded: amountOf(ledger, subject.id), steps: trace.heads.get(subject.id) ?? [],
  }));

/** Remedies granted, and those a side asked for whose rule did not apply for want of something other than being asked: refused. One name, one line. */
export const remediesOf = (trace: Trace): readonly RemedyFound[] => {
  const named = (list: readonly RemedyFound[], r: RemedyFound): boolean => list.some((x) => x.name === r.name && x.subject === r.subject);
  const refused = trace.findings.filter((f) => !f.fired && !f.yielded && concludes(f.rule, 'remedy') && f.rule.then.some((c) => 'remedy' in c && c.granted) && !unasked(f.because) && (putForward(f.because) || !supposedOnly(f.because))).flatMap((f) =>
    f.rule.then.flatMap((c): readonly RemedyFound[] => ('remedy' in c && c.granted ? [{ rule: f.rule, subject: f.subject, name: c.remedy, granted: false }] : [])));
  return refused.reduce<readonly RemedyFound[]>((list, r) => (named(list, r) ? list : [...list, r]), trace.remedies);
};

/** Whether a plea or something asked for puts a rule on the table. */
const putForward = (reason: Finding['because']): boolean =>
  'parts' in reason ? reason.parts.some(putForward) : (reason.kind === 'pleaded' || (reason.kind === 'label' && reason.label === 'asked')) && reason.holds;

const asksOrOwes = (reason: Finding['because']): boolean =>
  'parts' in reason ? reason.parts.some(asksOrOwes) : reason.kind === 'label' && (reason.label === 'asked' || reason.label === 'owing') && reason.holds;

/** Whether a rule needs money of a kind that is not on record. */
const wantsOther = (reason: Finding['because']): boolean =>
  reason.kind === 'all' ? reason.parts.some(wantsOther) : reason.kind === 'label' && reason.label === 'owing' && !reason.holds;

/** Whether a rule is about what is asked for or owed on record. */
export const speaksOfIt = (reason: Finding['because']): boolean => asksOrOwes(reason) && !wantsOther(reason);

/** Whether nothing on record speaks of what a rule failed for: all its answers were supposed. */
const supposedOnly = (reason: Finding['because']): boolean => leaves(reason).every((a) => a.place === null && (a.origin === 'burden' || a.origin === 'default'));

/** Whether a rule did not apply because nobody asked: its labels or its pleas are not met, or a rule it follows from did not apply. */
export const unasked = (reason: Finding['because']): boolean => {
  switch (reason.kind) {
    case 'label':
    case 'pleaded': return !reason.holds;
    case 'all': return reason.parts.some(unasked);
    case 'any': return !reason.holds && reason.parts.every(unasked);
    case 'concluded': return !reason.holds && reason.what.includes('.');
    case 'answer':
    case 'compared':
    case 'count':
    case 'missing':
    case 'not': return false;
  }
};
