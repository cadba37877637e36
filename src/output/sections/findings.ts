import { labelsOf } from '../../model/subject.js';
import type { ClauseResult, CommitmentResult, DefenceResult } from '../../model/verdict.js';
import type { Intensity } from '../../model/condition.js';
import { citationOf } from '../citation.js';
import { grouped } from '../amounts.js';
import { percentText } from '../json/measured.js';
import { measuredWords } from '../messages/measured/index.js';
import { compare, decimalText } from '../../values/ratio.js';
import { wordIn } from '../messages/words.js';
import { answerOf, failedIn } from '../trace.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import { columns } from '../blocks.js';
import type { Part, Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 20, least: 16 }, { most: 30, least: 30 }, { most: 20, least: 20 }, { most: 22 }];

const heading = (page: Page, text: string, rest: readonly string[] = []): readonly Cell[] =>
  [text, ...rest].map((t, i) => ({ text: t, paint: i === 0 ? page.palette.strong : page.palette.faint }));

const isIntensity = (page: Page, word: string): word is Intensity => Object.hasOwn(page.words.intensity, word);

/** The worst figure of a promise that is measured; empty where it is not. */
const figureOf = (page: Page, id: string): string => {
  const known = page.verdict.measurements.flatMap((m) => (m.id === id && m.figures !== null ? [{ m, uptime: m.figures.uptime }] : []));
  const [first, ...rest] = known;
  if (first === undefined) return '';
  const worst = rest.reduce((a, b) => (compare(b.uptime, a.uptime) < 0 ? b : a), first);
  return measuredWords[page.words.language].figure(grouped(percentText(worst.uptime), page.words.language), worst.m.target === null ? null : grouped(decimalText(worst.m.target), page.words.language));
};

const promise = (page: Page, c: CommitmentResult): readonly Cell[] => {
  const { words, palette } = page;
  const paint = { met: palette.good, breached: palette.bad, unknown: palette.warn, 'not-binding': palette.faint }[c.result];
  return [
    { text: c.subject.id }, { text: c.intensity !== null && isIntensity(page, c.intensity) ? words.intensity[c.intensity] : figureOf(page, c.subject.id) },
    { text: words.commitment[c.result], paint }, { text: c.rule === null ? '' : citationOf(c.rule, words.language) },
  ];
};

const excuse = (page: Page, { established, finding }: DefenceResult): readonly Cell[] => {
  const { words, palette, verdict } = page;
  const failed = established ? undefined : failedIn(finding.because);
  const question = verdict.regime.questions.find((q) => q.id === failed?.question);
  const said = failed === undefined ? undefined : answerOf(failed, verdict.regime, verdict.matter.digits);
  const struck = verdict.clauses.find((c) => c.subject.key === finding.subject.key && c.rule !== null);
  const why =
    established ? ''
    : question !== undefined && said !== undefined
      ? words.excuseFails(question.wording[words.language], typeof said === 'boolean' ? (said ? words.label.yes : words.label.no) : wordIn(words.answer, said))
    : struck === undefined ? '' : words.clauseStatus[struck.status];
  const name = finding.subject.kind === 'clause' ? finding.subject.id : finding.rule.title[words.language];
  return [
    { text: name }, { text: why }, { text: established ? words.label.accepted : words.label.rejected, paint: established ? palette.good : palette.bad },
    { text: citationOf(finding.rule, words.language) },
  ];
};

/** The numbers of the decisive questions that may change a clause: those about it. */
const questionsAbout = (page: Page, c: ClauseResult): readonly number[] =>
  page.verdict.decisive.flatMap((q, i) => (q.subject.key === c.subject.key || q.second?.key === c.subject.key ? [i + 1] : []));

const clause = (page: Page, c: ClauseResult): readonly Cell[] => {
  const { words, palette, verdict } = page;
  const limit = verdict.adjustments.find((s) => s.because === 'limit' && s.subject?.key === c.subject.key);
  const kind = wordIn(words.clauseKind, labelsOf(c.subject, 'kind')[0] ?? 'other');
  const numbers = questionsAbout(page, c);
  const status = c.rule?.then.some((t) => 'clause' in t && t.clause === 'revoked') === true ? words.revoked : words.clauseStatus[c.status];
  return [
    { text: c.subject.id }, { text: limit === undefined ? kind : `${kind} ${amount(page, limit.to)}` },
    { text: numbers.length > 0 ? words.seeQuestion(status, numbers) : c.open ? words.openElsewhere(status) : status, ...(c.open ? { paint: palette.warn } : {}) },
    { text: c.rule === null ? '' : citationOf(c.rule, words.language) },
  ];
};

/** Promises, excuses and clauses, one under the other. */
export const results = (page: Page): Section => {
  const { verdict, words } = page;
  const part = (rows: readonly (readonly Cell[])[], head: readonly Cell[]): Part => ({ head, rows });
  return columns(
    [
      part(verdict.commitments.map((c) => promise(page, c)), heading(page, words.heading.promises, [words.label.measured, words.label.result])),
      part(verdict.defences.map((d) => excuse(page, d)), heading(page, words.heading.excuses)),
      part(verdict.clauses.map((c) => clause(page, c)), heading(page, words.heading.clauses)),
    ],
    COLUMNS,
  );
};
