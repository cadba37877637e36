import type { Finding, Reason, Step } from '../../model/finding.js';
import type { Line } from '../../model/measure.js';
import { STAGES } from '../../model/rule.js';
import { citationOf } from '../citation.js';
import { grouped, isFigure, spoken } from '../amounts.js';
import { wordIn } from '../messages/words.js';
import { branchLine, paragraph } from '../sections/grid.js';
import { mirrored } from '../sections/ledger.js';
import { money, nameOf } from '../summary.js';
import { measuringLines } from './measuring.js';
import { aboutText, conclusionText, failedText, firstFailed, leafText, ruleText, tongue } from './telling.js';
import type { Telling } from './telling.js';

const YES = '✓';
const NO = '✗';

/** A working as a tree of sentences: what joins its parts, then the parts one step further in. */
export const reasonLines = (t: Telling, reason: Reason, depth: number, negated = false): readonly string[] => {
  const w = tongue(t);
  const mark = reason.holds ? YES : NO;
  if (!('parts' in reason)) return branchLine(`${mark} ${leafText(t, reason, negated)}`, depth, reason.holds ? undefined : t.palette.faint);
  const [only] = reason.parts;
  if (only === undefined) return branchLine(`${mark} ${reason.kind === 'all' ? w.always : w.nothingToRead}`, depth);
  if (reason.parts.length === 1 && reason.kind !== 'not') return reasonLines(t, only, depth, negated);
  return [...branchLine(`${mark} ${w[reason.kind]}`, depth), ...reason.parts.flatMap((p) => reasonLines(t, p, depth + 1, reason.kind === 'not' ? !negated : negated))];
};

/** The working of a rule itself: that all of its parts are asked goes without saying. */
export const workingLines = (t: Telling, because: Reason, depth: number): readonly string[] =>
  'parts' in because && because.kind === 'all' && because.parts.length > 0 ? because.parts.flatMap((p) => reasonLines(t, p, depth)) : reasonLines(t, because, depth);

/** The rule behind which another stands back. */
const before = (t: Telling, f: Finding): string =>
  t.verdict.findings.filter((o) => o.fired && o.subject.key === f.subject.key && f.rule.yieldsTo?.includes(o.rule.id) === true).map((o) => citationOf(o.rule, t.words.language)).join(', ');

/** Whether a rule applies to a subject, in one line. */
export const findingLine = (t: Telling, f: Finding): string => {
  const [w, rule, about] = [tongue(t), ruleText(t, f.rule), aboutText(t, f)];
  return f.fired ? `${YES} ${w.applies(rule, about)}` : f.yielded ? `${NO} ${w.yields(rule, about, before(t, f))}` : `${NO} ${w.fails(rule, about)}`;
};

/** A rule that speaks of something else than the dispute: what it is about is of another kind, or what it builds on was not found before. */
const besides = (f: Finding): boolean => {
  const failed = f.fired || f.yielded ? undefined : firstFailed(f.because);
  return failed !== undefined && !failed.holds && (failed.kind === 'label' || failed.kind === 'concluded');
};

const besidesText = (t: Telling, f: Finding): string => {
  const about = aboutText(t, f);
  return `${citationOf(f.rule, t.words.language)} (${f.rule.id}${about === '' ? '' : `, ${about}`})`;
};

/** The rules of a stage: those that had a say, one by one; those that speak of something else, in one line. */
const stageLines = (t: Telling, findings: readonly Finding[]): readonly string[] => {
  const others = findings.filter(besides);
  return [...findings.filter((f) => !besides(f)).flatMap((f) => findingLines(t, f)), ...(others.length === 0 ? [] : branchLine(tongue(t).notConcerned(others.map((f) => besidesText(t, f))), 1, t.palette.faint))];
};

/** A rule with its reasons: all of them where it applies, the first that fails where it does not. */
const findingLines = (t: Telling, f: Finding): readonly string[] => {
  const failed = firstFailed(f.because);
  return [
    ...branchLine(findingLine(t, f), 1, f.fired ? t.palette.strong : t.palette.faint),
    ...(f.fired || f.yielded ? workingLines(t, f.because, 2) : failed === undefined ? [] : branchLine(failedText(t, failed), 2, t.palette.faint)),
    ...(f.fired ? branchLine(tongue(t).therefore(f.then.map((c) => conclusionText(t, c))), 2) : []),
  ];
};

const workings = (t: Telling, lines: readonly Line[], depth: number): readonly string[] =>
  lines.flatMap((l) => branchLine(tongue(t).line(wordIn(tongue(t).lines, l.name), /^-?[0-9]+\.[0-9]+$/.test(l.value) ? grouped(l.value, t.words.language) : l.value, l.from ?? null), depth, t.palette.faint));

const sum = (t: Telling, amount: bigint | null): string => spoken(amount, t.verdict.matter.digits, t.words.language) ?? t.words.label.noUpperBound;

const stepLines = (t: Telling, s: Step, depth: number): readonly string[] => {
  const citation = citationOf(s.rule, t.words.language);
  return [
    ...branchLine(tongue(t).move(t.words.step[s.because], sum(t, s.from), sum(t, s.to), s.subject?.kind === 'clause' ? t.words.clause(s.subject.id, citation) : citation), depth),
    ...(s.unrounded === undefined ? [] : branchLine(tongue(t).unrounded(s.unrounded), depth + 1, t.palette.faint)),
    ...workings(t, s.lines, depth + 1),
  ];
};

/** The arithmetic: each head from claim to what is left, the steps on totals, what was added, the award. */
export const arithmetic = (t: Telling): readonly string[] => {
  const { verdict: v, words } = t;
  const w = tongue(t);
  const head = (id: string): string => `${wordIn(words.head, v.matter.losses.get(id)?.head ?? 'other')} (${id})`;
  return [
    ...paragraph(w.steps, t.palette.strong),
    ...v.heads.map((h) => ({ ...h, steps: h.steps.filter((s) => !mirrored(v, s)) })).filter((h) => h.steps.length > 0).flatMap((h) => [
      ...branchLine(w.ofHead(head(h.subject.id), isFigure(h.claimed) ? sum(t, h.claimed) : words.label.noFigure), 1), ...h.steps.flatMap((s) => stepLines(t, s, 2)),
    ]),
    ...(v.adjustments.length === 0 ? [] : [...branchLine(w.onTotals, 1), ...v.adjustments.flatMap((s) => stepLines(t, s, 2))]),
    ...v.additions.flatMap((a) => [...branchLine(w.added(words.stream[a.stream], sum(t, a.amount), citationOf(a.rule, words.language)), 1), ...workings(t, a.lines, 2)]),
    ...branchLine(w.award(money(v, v.award, words)), 1, t.palette.strong),
  ];
};

/** The whole trace: the stages in the order of decision, in each the rules that were read, with their reasons; then the arithmetic. */
export const traceLines = (t: Telling): readonly (readonly string[])[] => {
  const { verdict: v, words } = t;
  const w = tongue(t);
  const stages = STAGES.map((stage) => ({ stage, findings: v.findings.filter((f) => f.rule.stage === stage) })).filter(({ findings }) => findings.length > 0);
  return [
    paragraph(w.title(nameOf(v, v.matter.claimant), nameOf(v, v.respondent), v.regime.name[words.language], words.footing[v.ground]), t.palette.strong),
    measuringLines(t),
    ...stages.map(({ stage, findings }) => [...paragraph(`${STAGES.indexOf(stage) + 1}  ${w.stage[stage]}`, t.palette.strong), ...stageLines(t, findings)]),
    arithmetic(t),
  ].filter((block) => block.length > 0);
};
