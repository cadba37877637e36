import { concludes } from '../model/concludes.js';
import type { Claim } from '../model/claim.js';
import type { Step, Trace } from '../model/finding.js';
import { LOSS_CLASSES } from '../model/lossClass.js';
import type { LossClass } from '../model/lossClass.js';
import type { Rule } from '../model/rule.js';
import { rulesInto } from '../model/rulesInto.js';
import { PARTS } from '../model/subtotal.js';
import type { Part, Subtotal, ZeroReason } from '../model/subtotal.js';
import { labelsOf } from '../model/subject.js';
import type { HeadResult, Sum } from '../model/verdict.js';
import { inForce } from './claim.js';
import { streamOf } from './ledger.js';
import type { Ledger } from './ledger.js';
import { pleads, speaksOfIt, unasked } from './report.js';

type Zero = Subtotal['zero'][number];

const isClass = (part: Part): part is LossClass => (LOSS_CLASSES as readonly Part[]).includes(part);

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Rules in force by which the law knows no damages of a class at all. */
const barring = ({ regime, ground, matter }: Claim, of: LossClass): readonly Rule[] => {
  const [whole] = matter.subjects.case;
  return whole === undefined ? [] : regime.rules.filter((r) => r.bars === of && r.routes.includes(ground) && inForce(r, whole, matter));
};

/** Why a step on the whole brought one head to nothing: the reason of the whole. */
const reasonOf = (step: Step, { adjustments }: Trace): ZeroReason =>
  step.because !== 'allotted' ? step.because : (adjustments.find((a) => a.rule === step.rule && a.subject?.key === step.subject?.key)?.because ?? 'allotted');

/** Why one head comes to nothing in the damages: the step that took its last cent, or the rule that moved it to another stream. */
const nothingOf = (head: HeadResult, trace: Trace): Zero => {
  if (head.stream !== 'damages')
    return { why: 'apart', rules: trace.findings.filter((f) => f.fired && f.then.some((c) => 'assign' in c && c.assign === head.stream && (c.heads !== 'self' || f.subject.key === head.subject.key))).map((f) => f.rule) };
  const last = head.steps.filter((s) => s.to === 0n && s.from > 0n).at(-1);
  return last === undefined ? { why: head.claimed === null ? 'proven' : 'not-claimed', rules: [] } : { why: reasonOf(last, trace), rules: [last.rule] };
};

const joined = (list: readonly Zero[]): readonly Zero[] =>
  once(list.map((z) => z.why)).map((why) => ({ why, rules: once(list.filter((z) => z.why === why).flatMap((z) => z.rules)) }));

const zeroOf = (part: LossClass, heads: readonly HeadResult[], claim: Claim, trace: Trace): readonly Zero[] => {
  if (heads.length > 0) return joined(heads.map((h) => nothingOf(h, trace)));
  const sought = part !== 'punitive' ? [] : trace.findings.filter((f) => !f.fired && !f.yielded && concludes(f.rule, 'add') && f.rule.then.some((c) => 'add' in c && c.stream === part) && !unasked(f.because)).map((f) => f.rule);
  if (sought.length > 0) return [{ why: 'proven', rules: once(sought) }];
  const bars = barring(claim, part);
  return [bars.length > 0 ? { why: 'barred', rules: bars } : { why: 'not-claimed', rules: [] }];
};

/** What rules added to the damages by themselves, before a limit on all. */
const addedTo = ({ additions }: Trace): bigint =>
  additions.reduce((n, a) => (a.stream === 'damages' && a.rule.then.some((c) => 'add' in c && c.stream === 'damages') ? n + a.amount : n), 0n);

/** What is asked beside losses, in figures where it has one: sums agreed, money back, and a provider's price; undefined where it is not asked. */
const askedFor = (part: Part, { matter: { claimant, sums } }: Claim): Sum | undefined => {
  const { penalty, restitution } = sums.relief;
  if (part === 'agreed') return penalty === null ? undefined : penalty.amount;
  if (part === 'restitution') return restitution === null ? undefined : restitution.claimed;
  return part !== 'price' || claimant !== 'provider' || sums.unpaid.length === 0 ? undefined : sums.unpaid.reduce((n, fee) => n + fee.amount, 0n);
};

/** Rules that would give what is asked: agreed sums by the clause named, or by any; the rest by the stream. */
const giving = (part: Part, { matter }: Claim, { findings }: Trace): Trace['findings'] => {
  const clause = matter.sums.relief.penalty?.clause ?? null;
  return findings.filter((f) => (part === 'agreed'
    ? f.subject.kind === 'clause' && (clause === null ? labelsOf(f.subject, 'kind').includes('penalty') : f.subject.id === clause) && concludes(f.rule, 'replace')
    : f.rule.then.some((c) => 'add' in c && c.stream === part)));
};

/** Why nothing is owed of what is asked beside losses. */
const refusedOf = (part: Part, claim: Claim, trace: Trace): readonly Zero[] => {
  const rules = giving(part, claim, trace);
  const clauses = new Set(part === 'agreed' ? rules.map((f) => f.subject.key) : []);
  const struck = trace.findings.filter((f) => f.fired && clauses.has(f.subject.key) && f.then.some((c) => 'clause' in c && c.clause !== 'stands'));
  if (struck.length > 0) return [{ why: 'clause-fell', rules: once(struck.map((f) => f.rule)) }];
  const fired = rules.filter((f) => f.fired);
  if (fired.length > 0) return [{ why: 'comes-to-nothing', rules: once(fired.map((f) => f.rule)) }];
  const unmet = rules.filter((f) => !f.yielded && (part === 'agreed' ? f.rule.certainty !== 'convention' && !pleads(f.because) : speaksOfIt(f.because)));
  return unmet.length > 0 ? [{ why: 'unmet', rules: once(unmet.map((f) => f.rule)) }] : [{ why: 'no-rule', rules: [] }];
};

const total = (heads: readonly HeadResult[]): Sum => heads.reduce<Sum>((n, h) => (n === null || h.claimed === null ? null : n + h.claimed), 0n);

/** Rules that found a breach from which a head comes: of the promises it names, and of whatever else than a promise. */
const brokenFor = (heads: readonly HeadResult[], { findings }: Trace): readonly Rule[] => {
  const behind = new Set(heads.flatMap(({ subject: { links } }) => [...(links['promises'] ?? []), ...(links['warnings'] ?? [])]));
  return findings.filter((f) => f.fired && concludes(f.rule, 'breach') && (f.subject.kind !== 'commitment' || behind.has(f.subject.key))).map((f) => f.rule);
};

/** Rules by which a class is owed: those that found the breach, then those that say how far its losses are made good. */
const owedFor = (heads: readonly HeadResult[], trace: Trace): readonly Rule[] => [
  ...brokenFor(heads, trace),
  ...trace.findings.filter((f) => f.fired && f.rule.extent === true && heads.some((h) => h.subject.key === f.subject.key)).map((f) => f.rule),
];

/** What the award is made of, each part once: the classes of loss, also where nothing is owed in them, then what else there is. */
export const subtotalsOf = (claim: Claim, ledger: Ledger, trace: Trace, heads: readonly HeadResult[]): readonly Subtotal[] => {
  const classOf = (h: HeadResult): string => claim.matter.losses.get(h.subject.id)?.class ?? 'direct';
  const inDamages = (list: readonly HeadResult[]): bigint => list.reduce((n, h) => (h.stream === 'damages' ? n + h.awarded : n), 0n);
  const besideHeads = streamOf(ledger, 'damages') - inDamages(heads);
  const further = besideHeads < addedTo(trace) ? besideHeads : addedTo(trace);
  const amountIn = (part: Part, own: readonly HeadResult[]): bigint =>
    part === 'punitive' ? inDamages(own) + streamOf(ledger, part)
    : isClass(part) ? inDamages(own)
    : part === 'agreed' ? besideHeads - further
    : part === 'further' ? further
    : streamOf(ledger, part);
  const owedBy = (part: Part, own: readonly HeadResult[]): readonly Rule[] => once(
    part === 'punitive' ? [...rulesInto(part, trace), ...brokenFor(own, trace)]
    : isClass(part) ? owedFor(own.filter((h) => h.stream === 'damages' && h.awarded > 0n), trace)
    : part === 'agreed' ? trace.findings.filter((f) => f.fired && concludes(f.rule, 'replace')).map((f) => f.rule)
    : rulesInto(part === 'further' ? 'damages' : part, trace));
  return PARTS.flatMap((part): readonly Subtotal[] => {
    const own = heads.filter((h) => classOf(h) === part);
    const awarded = amountIn(part, own);
    const rules = awarded === 0n ? [] : owedBy(part, own);
    if (!isClass(part)) {
      const claimed = askedFor(part, claim);
      return awarded === 0n && (claimed === undefined || claimed === 0n) ? [] : [{ part, claimed: claimed ?? null, awarded, owedBy: rules, zero: awarded === 0n ? refusedOf(part, claim, trace) : [] }];
    }
    return [{ part, claimed: total(own.filter((h) => h.stream === 'damages')), awarded, owedBy: rules, zero: awarded === 0n ? zeroOf(part, own, claim, trace) : [] }];
  });
};
