import type { AnswerGiven, DecisiveQuestion, Weighed } from '../../model/verdict.js';
import { evidenceOf } from '../evidence.js';
import { aboutOf, nameOf } from '../summary.js';
import { recordLine } from '../onRecord.js';
import { whereOf } from '../where.js';
import { amount, answer, numberOf } from './context.js';
import type { Page } from './context.js';
import { item, paragraph } from '../blocks.js';
import type { Block, Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 2, align: 'right' }, { most: 58, least: 52 }, { most: 16, least: 8 }, { most: 17, least: 12, align: 'right' }];

const naming = (page: Page, given: AnswerGiven): string => {
  const number = numberOf(page, (q) => q.question === given.question && q.subject.key === given.subject.key && q.second?.key === given.second?.key);
  return number > 0 ? page.words.question(number) : given.question.wording[page.words.language];
};

const texts = (page: Page, q: DecisiveQuestion): readonly string[] => {
  const { words, verdict } = page;
  const about = aboutOf(verdict, q.subject, q.second);
  const taken = answer(page, q.taken, q.question);
  return [
    `${q.question.wording[words.language]}${about === '' ? '' : ` (${about})`}`,
    q.bearer === 'nobody' ? words.nobodyMustShow(taken) : words.mustShow(nameOf(verdict, q.bearer), taken),
    ...(q.beside === undefined ? [] : [words.besideAward]),
    ...(q.onlyIf.length === 0 ? [] : [words.onlyIf(q.onlyIf.map((g) => ({ question: naming(page, g), answer: answer(page, g.value, g.question) })), q.orIf)]),
    ...(q.thenWith.length === 0 ? [] : [words.thenWith(q.thenWith.map((a) => ({ answer: words.anyOf(a.values.map((v) => answer(page, v, q.question))), award: amount(page, a.award) })))]),
    ...(page.detail === 'compact' ? [] : [words.settledBy(evidenceOf(verdict, q.question, q.subject)[words.language]), ...recordLine(verdict.matter, q.question, q.subject, words.language), words.goesTo(whereOf(q.question, q.subject, q.second), q.place?.line === null || q.place === null ? '' : `${q.place.file}:${q.place.line}`)]),
  ];
};

/** One line for each class of answers: the answers, and the award that goes with them. */
const row = (page: Page, q: DecisiveQuestion, number: number): readonly (readonly Cell[])[] => {
  const [first, ...rest] = (q.beside ?? q.answers).map((a) => [page.words.anyOf(a.values.map((v) => answer(page, v, q.question))), amount(page, a.award)] as const);
  const [wording = '', ...more] = texts(page, q);
  const lines = more.length > rest.length ? more.map((text, i) => [text, rest[i]] as const) : rest.map((r, i) => [more[i] ?? '', r] as const);
  return [
    [{ text: `${number}` }, { text: wording, paint: page.palette.strong }, { text: first?.[0] ?? '' }, { text: first?.[1] ?? '' }],
    ...lines.map(([text, r]): readonly Cell[] => [{ text: '' }, { text, paint: page.palette.faint }, { text: r?.[0] ?? '' }, { text: r?.[1] ?? '' }]),
  ];
};

/** The questions that decide, numbered in the order of the verdict. */
export const questions = (page: Page): Section => {
  const { verdict, words, palette } = page;
  if (verdict.decisive.length === 0) return [];
  const head: readonly Cell[] = [
    { text: words.heading.questions, paint: palette.strong }, { text: '' }, { text: words.label.answer, paint: palette.faint }, { text: words.label.award, paint: palette.faint },
  ];
  return [{ kind: 'columns', columns: COLUMNS, over: true, parts: [{ head, rows: verdict.decisive.flatMap((q, i) => row(page, q, i + 1)) }] }];
};

/** The open questions that change no sum, but whether the respondent is responsible. */
export const turning = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const deciding = verdict.notDecisive.filter((q) => q.turns === true);
  if (deciding.length === 0) return [];
  return [...paragraph(words.decidesWho(nameOf(verdict, verdict.respondent)), palette.faint), ...deciding.map((q): Block => { const about = aboutOf(verdict, q.subject); return item(`${q.question.wording[words.language]}${about === '' ? '' : ` (${about})`}`, 1, palette.faint); })];
};

/** The figures that a court sets within a band: no question decides them, and the range holds them. */
export const margins = (page: Page): Section =>
  page.verdict.margins.flatMap((m) => paragraph(page.words.leftToTheCourt(m.question.wording[page.words.language], amount(page, m.point), amount(page, m.low), amount(page, m.high))));

/** A question in one line: what it is about, the award with each answer, where that differs, and who must show it. */
export const weighedText = (page: Page, q: Weighed): string => {
  const { words, verdict } = page;
  const about = aboutOf(verdict, q.subject, q.second);
  const taken = answer(page, q.taken, q.question);
  const awards = new Set(q.answers.map((a) => a.award)).size < 2 ? [] : [q.answers.map((a) => `${words.anyOf(a.values.map((v) => answer(page, v, q.question)))} → ${amount(page, a.award)}`).join(words.comma)];
  return [`${q.question.wording[words.language]}${about === '' ? '' : ` (${about})`}`, ...awards, q.bearer === 'nobody' ? words.nobodyMustShow(taken) : words.mustShow(nameOf(verdict, q.bearer), taken)].join(' · ');
};

/** How many facts that nobody mentioned would change the award; in full, which, to what, and where they would stand. */
export const silent = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const moving = verdict.notRaised.filter((q) => q.answers.some((a) => a.award !== verdict.award));
  if (moving.length === 0) return [];
  const lines = page.detail !== 'full' ? [] : moving.map((q): Block => {
    const about = aboutOf(verdict, q.subject, q.second);
    const awards = q.answers.filter((a) => a.award !== verdict.award).map((a) => `${words.anyOf(a.values.map((v) => answer(page, v, q.question)))} → ${amount(page, a.award)}`);
    return item([`${q.question.wording[words.language]}${about === '' ? '' : ` (${about})`}`, awards.join(words.comma), words.goesTo(whereOf(q.question, q.subject, q.second), '')].join(' · '), 1, palette.faint);
  });
  return [...paragraph(words.silent(moving.length), palette.faint), ...lines];
};
