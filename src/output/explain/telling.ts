import type { Conclusion } from '../../model/conclusion.js';
import type { Place } from '../../model/fact.js';
import type { Finding, Reason } from '../../model/finding.js';
import type { Rule } from '../../model/rule.js';
import type { Verdict } from '../../model/verdict.js';
import { formatDay } from '../../values/day.js';
import { grouped, spoken } from '../amounts.js';
import { citationOf } from '../citation.js';
import type { Palette } from '../formatter.js';
import { explainWords } from '../messages/explain/index.js';
import type { ExplainWords } from '../messages/explain/words.js';
import { wordIn } from '../messages/words.js';
import type { Words } from '../messages/words.js';
import { nameOf } from '../summary.js';
import { conclusionName } from '../../model/conclusion.js';
import { answerOf } from '../trace.js';
import type { AnswerLeaf } from '../trace.js';

/** A verdict, and how its reasons are told. */
export interface Telling {
  readonly verdict: Verdict;
  readonly words: Words;
  readonly palette: Palette;
}

/** The leaf of a working: something that was read. */
export type ReasonLeaf = Exclude<Reason, { readonly parts: readonly Reason[] }>;

/** The sentences of a telling's language. */
export const tongue = (t: Telling): ExplainWords => explainWords[t.words.language];

/** File and line of a statement. */
export const placeText = (place: Place | null): string => (place === null ? '' : place.line === null ? `${place.file} ${place.path}`.trim() : `${place.file}:${place.line}`);

/** A rule as it is cited, with its title and its id. */
export const ruleText = (t: Telling, rule: Rule): string => `${citationOf(rule, t.words.language)} · ${rule.title[t.words.language]} (${rule.id})`;

/** `clause:cap` as the documents name it: parties by name; empty for the incident as a whole. */
export const subjectText = (t: Telling, key: string, second?: string): string =>
  [key, ...(second === undefined ? [] : [second])].map((k) => { const id = k.slice(k.indexOf(':') + 1); return k.startsWith('party:') ? nameOf(t.verdict, id) : id; }).filter((name) => name !== '').join(' · ');

const bearerText = (t: Telling, bearer: string): string => (bearer === 'nobody' ? tongue(t).nobody : tongue(t).bearer(nameOf(t.verdict, bearer)));

/** A party by its name, from its id or from the part it plays in the claim. */
const partyText = (t: Telling, role: string): string => {
  const id = role === 'claimant' ? t.verdict.matter.claimant : role === 'respondent' ? t.verdict.respondent : role;
  const name = nameOf(t.verdict, id);
  return name === id ? wordIn(tongue(t).labelValues, id) : name;
};

/** An answer, or one that a rule needs, as a reader says it. */
const said = (t: Telling, answer: boolean | string): string =>
  answer === true || answer === 'yes' ? t.words.label.yes
  : answer === false || answer === 'no' ? t.words.label.no
  : answer === 'open' ? t.words.label.open
  : answer === 'unbounded' ? t.words.label.noUpperBound
  : /^-?[0-9]+(\.[0-9]+)?$/.test(answer) ? grouped(answer, t.words.language)
  : wordIn(t.words.answer, answer);

const fromText = (t: Telling, a: AnswerLeaf): string => {
  const w = tongue(t);
  switch (a.origin) {
    case 'determination': return w.determination(placeText(a.place));
    case 'statement': return w.statement(placeText(a.place));
    case 'supposed': return w.supposed;
    case 'default': return w.byDefault(placeText(a.place));
    case 'burden': return a.bearer === 'nobody' ? w.nobody : w.unproven(nameOf(t.verdict, a.bearer), placeText(a.place));
    case 'raised': return w.raised(placeText(a.place));
  }
};

/** Whose proof an answer waits for, and where it stands. */
export const proofText = (t: Telling, a: AnswerLeaf): string => tongue(t).provedBy(bearerText(t, a.bearer), placeText(a.place));

const answered = (t: Telling, a: AnswerLeaf, negated: boolean): string => {
  const { regime, matter } = t.verdict;
  const asked = regime.questions.find((q) => q.id === a.question);
  const about = subjectText(t, a.subject, a.second);
  const told = answerOf(a, regime, matter.digits);
  const text = told === 'unbounded' ? (asked?.boundless?.[t.words.language] ?? said(t, told)) : said(t, told);
  const line = tongue(t).answered(asked?.wording[t.words.language] ?? a.question, about, text, fromText(t, a));
  return a.holds || negated ? line : tongue(t).joined(line, tongue(t).needed(a.needed.map((n) => said(t, n))));
};

/** The word of a label's value: a kind of clause, a head of loss, a role, else as it is written. */
const labelled = (t: Telling, value: string): string =>
  wordIn({ ...t.words.incident, ...t.words.head, ...t.words.clauseKind, ...tongue(t).labelValues }, value);

const earlier = (t: Telling, what: string): string => {
  const w = tongue(t);
  if (what.startsWith('duty:')) return w.earlierDuty(what.slice('duty:'.length).split(',').map((i) => wordIn(t.words.intensity, i)));
  const rule = t.verdict.regime.rules.find((r) => r.id === what);
  return rule === undefined ? wordIn(w.earlier, what) : w.earlierRule(`${citationOf(rule, t.words.language)} (${rule.id})`);
};

const sum = (t: Telling, text: string): string => (/^-?[0-9]+$/.test(text) ? (spoken(BigInt(text), t.verdict.matter.digits, t.words.language) ?? t.words.label.noUpperBound) : t.words.label.noFigure);

/** A sum in hundredths of the minor unit: with the two places more that it needs. */
const exactSum = (t: Telling, hundredths: bigint): string =>
  hundredths % 100n === 0n ? sum(t, `${hundredths / 100n}`) : (spoken(hundredths, t.verdict.matter.digits + 2, t.words.language) ?? t.words.label.noUpperBound);

/** One side of a comparison: a sum, a day or a number. */
const measure = (t: Telling, text: string, unit: 'day' | 'number' | 'hundredth' | undefined): string =>
  unit === undefined || !/^-?[0-9]+$/.test(text) ? sum(t, text) : unit === 'hundredth' ? exactSum(t, BigInt(text)) : unit === 'number' ? text : formatDay(Number(text));

/** One leaf of a working as a sentence; below what must not be, a rule needs no other answer. */
export const leafText = (t: Telling, r: ReasonLeaf, negated = false): string => {
  const w = tongue(t);
  switch (r.kind) {
    case 'answer': return answered(t, r, negated);
    case 'label': return w.flags[r.label]?.(subjectText(t, r.subject), r.found.includes('yes')) ?? w.label(wordIn(w.labels, r.label), subjectText(t, r.subject), r.found.map((f) => labelled(t, f)), r.needed.map((n) => labelled(t, n)), r.holds);
    case 'concluded': return w.concluded(earlier(t, r.what), r.subject.includes(':') ? subjectText(t, r.subject) : '', r.holds);
    case 'pleaded': return w.pleaded(wordIn(w.pleas, r.plea), partyText(t, r.by), r.holds);
    case 'compared': return w.compared(measure(t, r.left, r.unit), r.sign, measure(t, r.right, r.unit), r.holds, r.unit === 'day' || r.unit === 'number');
    case 'missing': {
      const refusable = t.verdict.regime.questions.find((q) => q.id === r.about);
      return refusable === undefined ? w.missing(wordIn(w.beside, r.about)) : w.notRefused(refusable.wording[t.words.language]);
    }
  }
};

/** What follows from a rule, each conclusion as a short clause. */
export const conclusionText = (t: Telling, c: Conclusion): string => {
  const w = tongue(t);
  if ('clause' in c) return w.clause(c.clause === 'stands' ? t.words.clauseStatus.effective : c.clause === 'revoked' ? t.words.revoked : t.words.clauseStatus[c.clause]);
  if ('duty' in c) return w.duty(t.words.intensity[c.duty]);
  const name = conclusionName(c);
  return wordIn(w.conclusion, name.includes(':') ? name.slice(0, name.indexOf(':')) : name);
};

/** The first leaf because of which a working does not hold: for what must not be, the leaf that holds. */
export const firstFailed = (reason: Reason): ReasonLeaf | undefined => {
  if (!('parts' in reason)) return reason.holds ? undefined : reason;
  if (reason.holds) return undefined;
  if (reason.kind === 'not') return reason.parts.map(firstHeld).find((r) => r !== undefined);
  return reason.parts.map(firstFailed).find((r) => r !== undefined);
};

/** The first leaf that makes a working hold. */
const firstHeld = (reason: Reason): ReasonLeaf | undefined => {
  if (!('parts' in reason)) return reason.holds ? reason : undefined;
  return reason.kind === 'not' ? reason.parts.map(firstFailed).find((r) => r !== undefined) : reason.parts.map(firstHeld).find((r) => r !== undefined);
};

/** The leaf because of which a rule does not apply; where it holds, that it ought not to. */
export const failedText = (t: Telling, r: ReasonLeaf): string => (r.holds ? tongue(t).joined(leafText(t, r), tongue(t).contrary) : leafText(t, r));

/** What a finding is about, for the line that names its rule. */
export const aboutText = (t: Telling, f: Finding): string => subjectText(t, f.subject.key);
