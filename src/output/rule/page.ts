import type { Rule } from '../../model/rule.js';
import { formatDay, yearMonthDay } from '../../values/day.js';
import type { Day } from '../../values/day.js';
import { formatDuration } from '../../values/duration.js';
import type { Duration } from '../../values/duration.js';
import { decimalText } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import type { Palette } from '../formatter.js';
import type { RuleHeading, RuleWords } from '../messages/rules/words.js';
import type { Words } from '../messages/words.js';
import { safe } from '../safe.js';
import { INDENT, PAGE } from '../sections/grid.js';
import { tabular } from '../sections/tabular.js';
import { width, wrap } from '../sections/width.js';
import type { Entry } from './catalogue.js';
import { linesOf } from './conditions.js';
import { effectLines } from './effects.js';
import { parametersOf, questionsAskedBy } from '../../model/asked.js';
import { burdenOf } from './speaker.js';
import type { Line, Speaker } from './speaker.js';

/** What pages of rules are written with. */
export interface RulePaper {
  readonly words: Words;
  readonly says: RuleWords;
  readonly palette: Palette;
}

const dayText = (d: Day | null, words: Words): string | null => {
  if (d === null) return null;
  const { year, month, day } = yearMonthDay(d);
  return words.day(year, month, day);
};

/** When a rule is in force, in words. */
export const forceText = ({ inForce }: Rule, words: Words, says: RuleWords): string => says.forceFrom(dayText(inForce.from, words), dayText(inForce.to, words));

const isRatio = (value: object): value is Ratio => 'num' in value && 'den' in value;
const isDuration = (value: object): value is Duration => 'businessDays' in value;

/** A value of a figure of the law: a decimal, a length of time, or the table it is. */
export const figureText = (value: unknown): string =>
  typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string' ? String(value)
  : typeof value === 'object' && value !== null && isRatio(value) ? decimalText(value)
  : typeof value === 'object' && value !== null && isDuration(value) ? formatDuration(value)
  : JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : typeof inner === 'object' && inner !== null && isRatio(inner) ? decimalText(inner) : inner));

/** The conditions of a rule as an outline in one language. */
export const conditionsOf = (rule: Rule, paper: Pick<RulePaper, 'words' | 'says'>): readonly Line[] => linesOf(rule.when, speakerOf(rule, paper));

/** What follows from a rule as an outline in one language. */
export const effectsOf = (then: Rule['then'], rule: Rule, paper: Pick<RulePaper, 'words' | 'says'>): readonly Line[] => then.flatMap((c) => effectLines(c, speakerOf(rule, paper)));

const speakerOf = (rule: Rule, { words, says }: Pick<RulePaper, 'words' | 'says'>): Speaker => ({ words, says, self: rule.of });

const outline = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ depth, text }) => {
    const margin = INDENT.repeat(depth + 2);
    return wrap(safe(text), PAGE - width(margin) - 2).map((line, i) => `${margin}${i === 0 ? '- ' : '  '}${line}`);
  });

/** The page of a rule: where it stands and since when, what it asks and of whom, what follows. */
export const rulePage = ({ rule, regimes }: Entry, all: readonly Entry[], paper: RulePaper): string => {
  const { words, says, palette } = paper;
  const { language } = words;
  const title = (name: RuleHeading): string => `${INDENT}${palette.strong(says.heading[name])}`;
  const section = (name: RuleHeading, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title(name), ...lines]);
  const others = all.filter((e) => e.rule.norm === rule.norm && e.rule.id !== rule.id);
  const facts: readonly (readonly [RuleHeading, string | readonly string[]])[] = [
    ['source', says.place(rule.source.instrument[language], rule.source.pinpoint)],
    ['inForce', forceText(rule, words, says)],
    ['chosenBy', words.chosenBy[rule.chosenBy]],
    ['versions', others.map((o) => `${o.rule.id}: ${forceText(o.rule, words, says)}`)],
    ['stage', says.stage[rule.stage]],
    ['grounds', rule.routes.map((g) => words.ground[g]).join(', ')],
    ['certainty', words.certainty[rule.certainty]],
    ['regimes', regimes.map((r) => r.name[language]).join(', ')],
    ['aliases', (rule.aliases ?? []).join(', ')],
    ['yieldsTo', (rule.yieldsTo ?? []).join(', ')],
  ];
  const questions = questionsAskedBy(rule).flatMap(({ question, burden }) => [
    { depth: 0, text: says.asks(question.id, question.wording[language], burdenOf(burden, speakerOf(rule, paper))) },
    { depth: 1, text: says.settledBy(question.evidence[language]) },
  ]);
  const readings = (rule.readings ?? []).flatMap((r, i) => [
    { depth: 0, text: says.reading(r.title[language], i === 0) }, ...effectsOf(r.then, rule, paper).map((l) => ({ ...l, depth: l.depth + 1 })),
  ]);
  const figures = parametersOf(rule).flatMap((p) => [
    { depth: 0, text: `${p.id}: ${p.source.short[language]}, ${says.knownUntil(dayText(p.knownUntil, words))}` },
    ...p.history.map((h) => ({ depth: 1, text: says.figureHistory(says.unit[p.unit], figureText(h.value), formatDay(h.from), h.to === null ? null : formatDay(h.to)) })),
  ]);
  return [
    ...wrap(`${rule.source.short[language]} \u00b7 ${rule.title[language]}`, PAGE).map(palette.strong),
    `${INDENT}${palette.faint(rule.id)}`,
    '',
    ...wrap(safe(rule.says[language]), PAGE - INDENT.length).map((line) => `${INDENT}${line}`),
    '',
    ...tabular(facts.filter(([, text]) => text.length > 0).map(([name, text]) => [{ text: says.heading[name] }, { text }]), [{ most: 24 }, { most: 70 }]),
    ...section('conditions', outline(conditionsOf(rule, paper))),
    ...section('effect', outline(effectsOf(rule.then, rule, paper))),
    ...section('readings', outline(readings)),
    ...section('questions', outline(questions)),
    ...section('figures', outline(figures)),
    '',
  ].join('\n');
};

/** The list of rules: id, where each stands, title, and since when. */
export const ruleList = (entries: readonly Entry[], { words, says, palette }: RulePaper): string =>
  [
    ...tabular(
      entries.map(({ rule }) => [
        { text: rule.id, paint: palette.strong }, { text: rule.title[words.language] }, { text: forceText(rule, words, says) },
      ]),
      [{ most: 38 }, { most: 36 }, { most: 20 }],
    ),
    '',
    ...wrap(says.count(entries.length), PAGE - INDENT.length).map((line) => `${INDENT}${line}`),
    '',
  ].join('\n');
