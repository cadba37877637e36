import type { StreamName } from '../../model/conclusion.js';
import type { Addition, Step } from '../../model/finding.js';
import type { Rule } from '../../model/rule.js';
import { rulesInto } from '../../model/rulesInto.js';
import type { Reported } from '../../model/reported.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { Counterclaim, HeadResult } from '../../model/verdict.js';
import { sum } from '../../values/money.js';
import { grouped, isFigure } from '../amounts.js';
import { citationOf } from '../citation.js';
import { stepWords } from '../messages/steps/index.js';
import { wordIn } from '../messages/words.js';
import { nameOf } from '../summary.js';
import { amount, change } from './context.js';
import type { Page } from './context.js';
import { columns, paragraph, rows as rowsOf } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 40, least: 36 }, { most: 22, least: 18, align: 'right' }, { most: 32 }];

/** The streams that count in the award beside the damages; interest, costs and set-off stand apart. */
const IN_AWARD: readonly StreamName[] = ['credits', 'priceRelief', 'restitution', 'punitive', 'price'];
const APART: readonly StreamName[] = ['interest', 'costs', 'setOff'];

/** One line between the claim and the award. */
export interface LedgerLine {
  readonly kind: 'step' | 'added' | 'beside' | 'stream';
  readonly by: bigint;
  readonly step?: Step;
  readonly head?: HeadResult;
  readonly stream?: StreamName;
  readonly added?: Addition;
}

/** A step of a head that a step on a total contains: told once, with the total. */
export const mirrored = (v: Reported, s: Step): boolean =>
  s.because === 'allotted' || v.adjustments.some((a) => a.rule === s.rule && a.subject?.key === s.subject?.key && a.from === s.from && a.to === s.to);

/** The steps on totals for some reason. A limit is told after the agreed sums that stand under it; a sum that the parties agreed not to give back, after what would go back without their clause. */
const onTotals = (v: Reported, told: (step: Step) => boolean): readonly LedgerLine[] => v.adjustments.filter(told).map((step) => ({ kind: 'step', by: step.to - step.from, step }));

/** What a stream comes to before a limit or a clause cuts it; the cut is a step of its own. */
const uncut = (v: Reported, stream: StreamName): bigint => {
  const gross = sum([...v.additions.filter((a) => a.stream === stream).map((a) => a.amount), ...v.heads.filter((h) => h.stream === stream).map((h) => h.awarded)]);
  return gross > v.streams[stream].base ? gross : v.streams[stream].base;
};

/**
 * The lines that lead from the sum claimed to the award: what was asked beside damages, which is decided by itself; the steps of each head, then the steps on totals,
 * and what other streams add.
 * They add up exactly.
 */
export const ledgerLines = (v: Reported): readonly LedgerLine[] => [
  ...(v.matter.sums.relief.claimed === null || v.matter.sums.relief.claimed === 0n ? [] : [{ kind: 'beside' as const, by: -v.matter.sums.relief.claimed }]),
  ...v.heads.filter((h) => h.stream === 'damages').flatMap((head) => head.steps.filter((s) => !mirrored(v, s)).map((step): LedgerLine => ({ kind: 'step', by: step.to - step.from, step, head }))),
  ...onTotals(v, (s) => !['kept', 'revised', 'limit'].includes(s.because)),
  ...v.additions.filter((a) => a.stream === 'damages').map((a): LedgerLine => ({ kind: 'added', by: a.amount, added: a })),
  ...onTotals(v, (s) => s.because === 'revised'),
  ...onTotals(v, (s) => s.because === 'limit'),
  ...IN_AWARD.map((stream): LedgerLine => ({ kind: 'stream', by: uncut(v, stream), stream })).filter((line) => line.by !== 0n),
  ...onTotals(v, (s) => s.because === 'kept'),
];

const headName = (page: Page, head: HeadResult): string => {
  const kind = wordIn(page.words.head, page.verdict.matter.losses.get(head.subject.id)?.head ?? 'other');
  return `${kind} (${head.subject.id})`;
};

/** Whether a sum that a clause fixes was revised by a rule afterwards: then the sum itself is the parties', and only its revision the rule's. */
const revisedLater = (page: Page, rule: Rule, subject: Subject): boolean =>
  page.verdict.adjustments.some((s) => s.because === 'revised' && s.rule === rule && s.subject?.key === subject.key);

const citedWith = (page: Page, rule: Rule, subject: Subject | null, agreed: boolean): string => {
  const citation = citationOf(rule, page.words.language);
  return subject?.kind !== 'clause' ? citation : page.words.clause(subject.id, agreed && revisedLater(page, rule, subject) ? stepWords[page.words.language].terms : citation);
};

const cited = (page: Page, step: Step): string => citedWith(page, step.rule, step.subject, step.because === 'replaced');

const citedAll = (page: Page, rules: readonly Rule[]): string => [...new Set(rules.map((rule) => citationOf(rule, page.words.language)))].join(page.words.semicolon);

/** Where the figure of a line comes from. */
const citedOf = (page: Page, line: LedgerLine): string =>
  line.step !== undefined ? cited(page, line.step)
  : line.added !== undefined ? citedWith(page, line.added.rule, line.added.subject, true)
  : citedAll(page, line.stream === undefined ? [] : rulesInto(line.stream, page.verdict));

/** What is added: a sum that a clause fixes by the kind of the clause. */
const addedAs = (page: Page, added: Addition | undefined): string => {
  const [kind] = added?.subject.kind === 'clause' ? labelsOf(added.subject, 'kind') : [];
  return kind === undefined ? page.words.label.added : wordIn(page.words.clauseKind, kind);
};

/** A share is told with the rule by which it is taken, and its figure where the rule worked with one alone. */
const shareOf = (page: Page, { rule, lines }: Step): string => {
  const [figure] = lines.length === 1 ? lines : [];
  return `${rule.title[page.words.language]}${figure === undefined ? '' : ` (${grouped(figure.value, page.words.language)})`}`;
};

const row = (page: Page, line: LedgerLine, several: boolean): readonly Cell[] => {
  const { words, verdict } = page;
  const head = line.head ?? verdict.heads.find((h) => h.subject.key === line.step?.subject?.key);
  const name =
    line.kind === 'beside' ? words.label.beside
    : line.step === undefined ? (line.stream === undefined ? addedAs(page, line.added) : words.stream[line.stream])
    : line.step.because === 'share' ? words.ofHead(words.step.share, shareOf(page, line.step))
    : head !== undefined && several ? words.ofHead(words.step[line.step.because], headName(page, head))
    : words.step[line.step.because];
  return [{ text: name }, { text: change(page, line.by) }, { text: citedOf(page, line), paint: page.palette.faint }];
};

/** From claim to award: what was claimed, where that is a sum, each step with its citation, the award. */
export const ledger = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const several = verdict.heads.filter((h) => h.stream === 'damages').length > 1;
  const claimed = isFigure(verdict.claimed) ? amount(page, verdict.claimed) : words.label.noFigure;
  return columns(
    [{
      head: [{ text: words.heading.ledger, paint: palette.strong }, { text: verdict.matter.currency, paint: palette.faint }],
      rows: [
        ...(verdict.claimed === 0n ? [] : [[{ text: words.label.claimed }, { text: claimed }]]),
        ...ledgerLines(verdict).map((line) => row(page, line, several)),
        [{ text: words.label.award, paint: palette.strong }, { text: amount(page, verdict.award), paint: palette.strong }],
      ],
    }],
    COLUMNS,
  );
};

/** What the other side's claim is made of, each sum with its rule. */
const counterRows = (page: Page, c: Counterclaim): readonly (readonly Cell[])[] => {
  const line = (text: string, figure: bigint, rules: readonly Rule[]): readonly Cell[] => [{ text }, { text: amount(page, figure) }, { text: citedAll(page, rules), paint: page.palette.faint }];
  return [
    ...c.heads.filter((head) => head.awarded !== 0n).map((head) => line(headName(page, head), head.awarded, head.steps.map((s) => s.rule))),
    ...c.additions.map((a) => line(page.words.stream[a.stream], a.amount, [a.rule])),
  ];
};

/** What stands beside the award: interest, costs and set-off, what was received, what is left to be paid. */
export const apart = (page: Page): Section => {
  const { verdict, words, palette } = page;
  const streams = APART.filter((s) => verdict.streams[s].base !== 0n || verdict.streams[s].high !== 0n);
  const { amount: net, from, to } = verdict.netPayable;
  const differs = net !== verdict.award || from !== verdict.respondent;
  const rows: readonly (readonly Cell[])[] = [
    ...streams.map((s): readonly Cell[] => {
      const { base, low, high } = verdict.streams[s];
      const range = low === high ? [] : [words.range(amount(page, low), amount(page, high))];
      return [{ text: words.stream[s] }, { text: amount(page, base) }, { text: [citedAll(page, rulesInto(s, verdict)), ...range].filter((text) => text !== ''), paint: palette.faint }];
    }),
    ...(verdict.received === 0n ? [] : [[{ text: words.label.received }, { text: amount(page, verdict.received) }]]),
  ];
  const turned = verdict.counterclaims.filter((c) => c.owed.base > 0n || c.owed.high !== 0n);
  const shared = verdict.payees.filter((p) => p.apart !== true);
  if (rows.length === 0 && !differs && turned.length === 0 && verdict.payees.length < 2) return [];
  const owed = ({ owed: { base, low, high } }: (typeof turned)[number]): string =>
    `${amount(page, base)} ${verdict.matter.currency}${low === high ? '' : `${words.comma}${words.range(amount(page, low), amount(page, high))}`}`;
  return [
    ...columns([{ head: [{ text: words.heading.streams, paint: palette.strong }], rows }], COLUMNS),
    ...turned.flatMap((c) => [
      ...paragraph(words.counterclaim(owed(c), nameOf(verdict, c.against), nameOf(verdict, c.by), c.setOff)),
      ...rowsOf(counterRows(page, c), COLUMNS),
    ]),
    ...(shared.length < 2 ? [] : shared.flatMap((p) => paragraph(words.gets(nameOf(verdict, p.id), `${amount(page, p.award)} ${verdict.matter.currency}`)))),
    ...verdict.payees.filter((p) => p.apart === true).flatMap((p) => paragraph(words.getsApart(nameOf(verdict, p.id), p.id, `${amount(page, p.award)} ${verdict.matter.currency}`))),
    ...(differs ? paragraph(words.net(`${amount(page, net)} ${verdict.matter.currency}`, nameOf(verdict, from), nameOf(verdict, to))) : []),
  ];
};
