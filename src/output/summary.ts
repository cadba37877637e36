import { lawMissing } from '../model/reported.js';
import type { Reported } from '../model/reported.js';
import type { Subject } from '../model/subject.js';
import { isFigure, spoken } from './amounts.js';
import type { SummaryFacts, Words } from './messages/words.js';

/** The name of a party; its id when the documents give none. */
export const nameOf = (verdict: Reported, id: string): string => verdict.matter.parties.find((p) => p.id === id)?.name ?? id;

/** What a question or a finding is about, for a reader: parties by name, else the id; empty for the incident as a whole. */
export const aboutOf = (verdict: Reported, subject: Subject, second?: Subject): string =>
  [subject, ...(second === undefined ? [] : [second])].filter((s) => s.kind !== 'case').map((s) => (s.kind === 'party' ? nameOf(verdict, s.id) : s.id)).join(' \u00b7 ');

/** A warning as a sentence; a rule it is about by title and id. */
export const warningText = (verdict: Reported, { code, about, line }: Reported['warnings'][number], words: Words): string => {
  const rule = verdict.regime.rules.find((r) => r.id === about);
  const named = rule?.title ?? verdict.regime.parameters.find((p) => p.id === about)?.title;
  return words.warning[code](named === undefined ? about : words.ruleNamed(named[words.language], about), line);
};

/** An amount with its currency, for a reader; words where it has no figure. */
export const money = (verdict: Reported, sum: bigint | null, words: Words): string => {
  const text = spoken(sum, verdict.matter.digits, words.language);
  return text === undefined ? words.label.noUpperBound : `${text} ${verdict.matter.currency}`;
};

/** The clauses that cut what is awarded. */
const limiting = (verdict: Reported): readonly string[] =>
  [...new Set(verdict.adjustments.flatMap((s) => (s.because === 'limit' && s.subject?.kind === 'clause' ? [s.subject.id] : [])))];

/** Whether a clause limits all that is awarded: some limit comes to the award itself. */
const limitsAll = (verdict: Reported): boolean => verdict.adjustments.some((s) => s.because === 'limit' && s.to === verdict.award);

/** The streams of money that goes back. */
const BACK = ['restitution', 'priceRelief'] as const;

const onlyOf = ({ award, streams }: Reported): 'refund' | 'price' | null =>
  award <= 0n ? null : BACK.reduce((n, s) => n + streams[s].base, 0n) === award ? 'refund' : streams.price.base === award ? 'price' : null;

/** The outcome in a word; who is not liable may still owe a sum. */
export const outcomeOf = (verdict: Reported, words: Words): string => (lawMissing(verdict) !== undefined ? words.notDecided : verdict.outcome === 'not-liable' && verdict.award > 0n ? (onlyOf(verdict) === 'price' ? words.priceDue : words.sumDue) : words.outcome[verdict.outcome]);

/** Parts of a record that open a field of law of their own, not a sum. */
const FIELDS = /^(content|notices|personalData)\b/;

/** Another ground that comes to the same award and may lead elsewhere: which of the two is chosen, the base does not say. */
const elsewhereOf = (verdict: Reported, words: Words): SummaryFacts['elsewhere'] => {
  const { range } = verdict;
  const other = verdict.grounds.find((g) => !g.chosen && g.award === verdict.award && range !== null && g.range !== null && (g.range.low !== range.low || g.range.high !== range.high));
  return other === undefined || other.range === null ? null : { ground: words.footing[other.ground], low: money(verdict, other.range.low, words), high: money(verdict, other.range.high, words) };
};

/** What is open though no answer moves the award. */
const openOf = (verdict: Reported): SummaryFacts['open'] =>
  verdict.notDecisive.some((q) => q.turns === true) ? 'who' : verdict.decisive.length + verdict.notDecisive.length > 0 ? 'sum' : 'nothing';

/** One sentence that says who owes what, why it is cut, and how far the open questions may move it. */
export const summaryOf = (verdict: Reported, words: Words): string => {
  const missing = lawMissing(verdict);
  if (missing !== undefined) return missing.says[words.language];
  const { range } = verdict;
  const moves = range !== null && !(isFigure(range.low) && range.low === range.high);
  const open = verdict.outcome === 'not-liable' ? verdict.warnings.filter((w) => w.code === 'not-assessed' && FIELDS.test(w.about)).map((w) => w.about) : [];
  const said = words.summary({
    outcome: verdict.outcome,
    respondent: nameOf(verdict, verdict.respondent),
    award: money(verdict, verdict.award, words),
    positive: verdict.award > 0n,
    only: onlyOf(verdict),
    limitedBy: limiting(verdict),
    limits: limitsAll(verdict) ? 'all' : 'part',
    partOf: verdict.adjustments.some((s) => s.because === 'revised' && s.to < s.from) ? 'agreed' : 'proven',
    range: moves ? { low: money(verdict, range.low, words), high: money(verdict, range.high, words) } : null,
    open: openOf(verdict),
    elsewhere: elsewhereOf(verdict, words),
  });
  return open.length === 0 ? said : words.unassessed(said, open);
};

/** The notice every format for people carries once: no advice, and how many rules that moved a figure are marked. */
export const noticeOf = (verdicts: readonly Reported[], words: Words): string => {
  const marks = ['unverified-rule', 'contested-rule', 'convention'];
  return words.notice(verdicts.reduce((n, v) => n + v.warnings.filter((w) => marks.includes(w.code)).length, 0));
};
