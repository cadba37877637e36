import type { Text } from '../../model/text.js';
import type { Edition, ToldAnswer, ToldQuestion, ToldRule, ToldStatus, ToldStep } from '../../model/told.js';
import { grouped } from '../amounts.js';
import type { Palette } from '../formatter.js';
import { compareWords } from '../messages/compare/index.js';
import type { CompareWords } from '../messages/compare/words.js';
import { wordIn } from '../messages/words.js';
import type { Words } from '../messages/words.js';
import { item, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Differences, Pair, RuleChange } from './differences.js';

/** How verdicts are laid side by side for a reader. `wordings` are the questions, `citations` and `titles` the rules of every law by id, `laws` the laws: a saved verdict may speak another language. */
export interface CompareSetting {
  readonly words: Words;
  readonly palette: Palette;
  readonly wordings: ReadonlyMap<string, Text>;
  readonly citations: ReadonlyMap<string, Text>;
  readonly titles: ReadonlyMap<string, Text>;
  readonly laws: ReadonlyMap<string, Text>;
  readonly editions: ReadonlyMap<string, Edition>;
}

/** The sentences of a setting's language. */
export const sentences = (s: CompareSetting): CompareWords => compareWords[s.words.language];

/** `clause:cap` as a reader names it. */
const named = (subject: string): string => subject.split(' ').map((part) => part.slice(part.indexOf(':') + 1)).join(' · ');

const question = (s: CompareSetting, id: string, subject: string): string => {
  const wording = s.wordings.get(id)?.[s.words.language] ?? id;
  return subject === '' ? wording : sentences(s).about(wording, named(subject));
};

/** A plain decimal or null as a reader of the language writes it. */
export const figure = (s: CompareSetting, sum: string | null | undefined): string =>
  sum === null ? sentences(s).label.noUpperBound : sum === undefined || sum === '' ? sentences(s).label.absent : /^-?[0-9]+(\.[0-9]+)?$/.test(sum) ? grouped(sum, s.words.language) : sum;

const answer = (s: CompareSetting, text: string): string =>
  text === 'true' ? s.words.label.yes : text === 'false' ? s.words.label.no : /^-?[0-9]/.test(text) ? figure(s, text) : text === 'open' ? s.words.label.open : wordIn(s.words.answer, text);

/** A rule as it is cited in the reader's language; as it was saved where no law of this version has it. */
const cited = (s: CompareSetting, { rule, citation }: { readonly rule: string; readonly citation: string }): string => s.citations.get(rule)?.[s.words.language] ?? citation;

/** A rule as it is cited, with its id and what it was about. */
const ruleName = (s: CompareSetting, rule: Pick<ToldRule, 'rule' | 'citation' | 'subject'>): string =>
  `${cited(s, rule)} (${[rule.rule, ...(rule.subject === '' ? [] : [named(rule.subject)])].join(', ')})`;

const answerLine = (s: CompareSetting, { from, to }: Pair<ToldAnswer>): string => {
  const w = sentences(s);
  const one = to ?? from;
  if (one === undefined) return '';
  const asked = question(s, one.question, one.subject);
  if (from === undefined || to === undefined) return w.answerOnly(asked, answer(s, one.answer), one.place, to === undefined ? 'first' : 'second');
  if (from.answer === to.answer) return w.rests(asked, answer(s, to.answer), to.place);
  return w.answer(asked, answer(s, from.answer), answer(s, to.answer), [from.place, to.place].filter((p, i, all) => p !== '' && all.indexOf(p) === i).join(' → '));
};

const ruleLine = (s: CompareSetting, change: RuleChange): string => {
  const w = sentences(s);
  const rule = change.to ?? change.from;
  if (rule === undefined) return '';
  const causes = change.because.map(([key, pair]) => {
    const one = pair.to ?? pair.from;
    const asked = one === undefined ? key : question(s, one.question, one.subject);
    return w.turned(asked, pair.from === undefined ? null : answer(s, pair.from.answer), pair.to === undefined ? null : answer(s, pair.to.answer));
  });
  const now = change.to?.fired === true;
  const { version } = change;
  const other = version?.other ?? null;
  const because = version !== null ? [w.byVersion(s.words.chosenBy[version.chosenBy], version.from ?? null, version.to ?? null, other === null ? null : ruleName(s, other), now)] : causes.length === 0 ? [w.byEarlier] : causes;
  return now ? w.nowApplies(ruleName(s, rule), because) : w.noLongerApplies(ruleName(s, rule), because);
};

const statusText = (s: CompareSetting, status: ToldStatus | undefined): string => {
  if (status === undefined) return sentences(s).label.absent;
  if (status.kind === 'defence') return status.status === 'established' ? s.words.label.accepted : s.words.label.rejected;
  return wordIn(status.kind === 'clause' ? s.words.clauseStatus : s.words.commitment, status.status);
};

/** A clause or promise by its name in the record; an excuse that no clause gives by what its rule is about. */
const statusName = (s: CompareSetting, one: ToldStatus | undefined): string =>
  one === undefined ? '' : one.kind === 'defence' && !one.ofClause ? (s.titles.get(one.rule)?.[s.words.language] ?? one.id) : one.id;

const statusLine = (s: CompareSetting, { from, to }: Pair<ToldStatus>): string => {
  const w = sentences(s);
  const citations = [from, to].map((x) => (x === undefined ? '' : cited(s, x))).filter((c, i, all) => c !== '' && all.indexOf(c) === i);
  const line = w.fromTo(statusName(s, to ?? from), statusText(s, from), statusText(s, to));
  return citations.length === 0 ? line : w.byRule(line, citations.join(' → '));
};

const figureName = (s: CompareSetting, key: string): string =>
  key.startsWith('stream:') ? wordIn(s.words.stream, key.slice('stream:'.length)) : wordIn(sentences(s).label, key);

/** A stream that is the whole of the award says nothing that the award does not. */
const told = (figures: Differences['figures']): Differences['figures'] => {
  const award = figures.find(([key]) => key === 'award')?.[1];
  return figures.filter(([key, { from, to }]) => !(award !== undefined && (key.startsWith('stream:') || key === 'net') && from === award.from && to === award.to));
};

const questionLine = (s: CompareSetting, { to, from }: Pair<ToldQuestion>): string => {
  const one = to ?? from;
  const text = one === undefined ? '' : s.wordings.has(one.question) ? question(s, one.question, one.subject) : one.wording;
  return to === undefined ? sentences(s).noLongerDecides(text) : sentences(s).nowDecides(text);
};

/** A step of a head that a step on the total contains: told once, with the total. */
const mirrored = ({ from, to }: Pair<ToldStep>, all: Differences['steps']): boolean => {
  const one = to ?? from;
  return one !== undefined && one.head !== '' && (one.because === 'allotted' || all.some((o) => {
    const other = o.to ?? o.from;
    return other?.head === '' && other.rule === one.rule && o.from?.from === from?.from && o.from?.to === from?.to && o.to?.from === to?.from && o.to?.to === to?.to;
  }));
};

/** A rule in the place of another that no longer applies: told with that one. */
const toldBefore = ({ to, version }: RuleChange, all: readonly RuleChange[]): boolean =>
  to?.fired === true && (version?.other ?? null) !== null && all.some((r) => (r.version?.other ?? null) !== null && r.from?.rule === version?.other?.rule && r.from?.subject === to.subject);

/** What changed, from causes to effects: what the verdict stands on, answers, rules, statuses, steps, amounts, questions. */
export const differenceLines = (d: Differences, s: CompareSetting): Section => {
  const w = sentences(s);
  const money = (text: string | undefined): string => figure(s, text);
  const frame = (part: (typeof d.frame)[number][0], text: string | undefined): string => (text === undefined || text === '' ? w.label.absent : part === 'ground' ? wordIn(s.words.ground, text) : part === 'law' ? (s.laws.get(text)?.[s.words.language] ?? text) : text);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [w.label.frame, [...d.frame.map(([part, { from, to }]) => w.fromTo(w.frame[part], frame(part, from), frame(part, to))), ...(d.frame.some(([part]) => part === 'law') ? [w.lawsDiffer] : [])]],
    [w.label.answers, d.answers.map((a) => answerLine(s, a))],
    [w.label.rules, d.rules.filter((r) => !toldBefore(r, d.rules)).map((r) => ruleLine(s, r))],
    [w.label.statuses, d.statuses.map((x) => statusLine(s, x))],
    [w.label.steps, d.steps.filter((pair) => !mirrored(pair, d.steps)).map(({ from, to }) => {
      const one = to ?? from;
      const move = (x: typeof from): string | null => (x === undefined ? null : w.move(money(x.from), money(x.to)));
      return one === undefined ? '' : w.byRule(w.step(wordIn(s.words.step, one.because), one.head, move(from), move(to)), cited(s, one));
    })],
    [w.label.figures, [
      ...(d.outcome === null ? [] : [w.fromTo(w.label.outcome, wordIn(s.words.outcome, d.outcome.from ?? ''), wordIn(s.words.outcome, d.outcome.to ?? ''))]),
      ...told(d.figures).map(([key, { from, to }]) => w.fromTo(figureName(s, key), figure(s, from), figure(s, to))),
    ]],
    [w.label.questions, d.decisive.map((q) => questionLine(s, q))],
  ];
  return sections.filter(([, list]) => list.length > 0).flatMap(([title, list]) => [...paragraph(title, s.palette.strong), ...list.map((line) => item(line, 1))]);
};
