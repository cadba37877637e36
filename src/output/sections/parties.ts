import type { Verdict } from '../../model/verdict.js';
import { citationOf } from '../citation.js';
import { nameOf } from '../summary.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import { columns, heading, item, paragraph, rows } from '../blocks.js';
import type { Block, Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';
import { weighedText } from './questions.js';

const COLUMNS: readonly Column[] = [
  { most: 17, least: 14 }, { most: 13 }, { most: 14, align: 'right' }, { most: 13, align: 'right' }, { most: 14, align: 'right' }, { most: 17 },
];

/** Debtors whom the rules do not relate: what each owes by himself, and that nothing is said of how they answer together. */
const apart = (page: Page): Section => {
  const { verdict, words, palette } = page;
  return [
    ...columns(
      [{ head: [words.heading.parties, words.label.external].map((text, i): Cell => ({ text, paint: i === 0 ? palette.strong : palette.faint })), rows: verdict.parties.map((p): readonly Cell[] => [{ text: p.name }, { text: amount(page, p.external) }]) }],
      [{ most: 40, least: 14 }, { most: 14, align: 'right' }],
    ),
    ...paragraph(words.debtorsApart, palette.faint),
  ];
};

/** Who owes what outside and bears what inside, when there is more than one debtor. */
export const parties = (page: Page): Section => {
  const { verdict, words, palette } = page;
  if (verdict.parties.length < 2) return [];
  const { label } = words;
  if (verdict.parties.some((p) => p.how === 'not-assessed')) return apart(page);
  const head = [words.heading.parties, label.mode, label.external, label.alone, label.internal, label.recourse];
  const rules = [...new Set(verdict.parties.flatMap((p) => p.rules.map((r) => citationOf(r, words.language))))];
  return [
    ...columns(
      [{ head: head.map((text, i): Cell => ({ text, paint: i === 0 ? palette.strong : palette.faint })), rows: [
        ...verdict.parties.map((p): readonly Cell[] => [
          { text: p.name }, { text: [words.debt[p.how], ...(p.part === 'whole' ? [] : [words.part[p.part]])] }, { text: amount(page, p.external) }, { text: amount(page, p.alone) },
          { text: [amount(page, p.internalShare), ...((p.alone ?? 0n) > 0n && (p.commonShare ?? 0n) > 0n ? [words.ofCommon(amount(page, p.commonShare))] : [])] }, { text: p.recourse.map((r) => words.turnsTo(amount(page, r.amount), nameOf(verdict, r.against))) },
        ]),
        [{ text: label.claimantTotal }, { text: '' }, { text: amount(page, verdict.claimantTotal) }],
      ] }],
      COLUMNS,
    ),
    ...(rules.length === 0 ? [] : paragraph(rules.join(' · '), palette.faint)),
  ];
};

/** The offers beside the range. */
export const offers = (page: Page): Section => {
  const { verdict, words } = page;
  return verdict.offers.flatMap((o) =>
    paragraph(words.offer(nameOf(verdict, o.by), `${amount(page, o.amount)} ${verdict.matter.currency}`, o.stands === null ? null : words.stands[o.stands])));
};

/** The questions that decide on a ground that was not chosen, of those that do not decide on the one that was: they are told with that one. */
const decidingElsewhere = (page: Page, g: Verdict['grounds'][number]): Section => {
  const { verdict, words, palette } = page;
  const own = g.decisive.filter((q) => !verdict.decisive.some((other) => other.question === q.question && other.subject.key === q.subject.key && other.second?.key === q.second?.key));
  if (own.length === 0) return [];
  return [...paragraph(words.decidesOnGround(words.footing[g.ground]), palette.faint), ...own.map((q): Block => item(weighedText(page, q), 1, palette.faint))];
};

/** The grounds side by side, when the law lets the claimant choose, and what each would change against the one that was chosen. */
export const grounds = (page: Page): Section => {
  const { verdict, words, palette } = page;
  if (verdict.grounds.length < 2) return [];
  const chosen = verdict.grounds.find((g) => g.chosen);
  const shown = (range: Verdict['range']): string => (range === null ? '' : `${amount(page, range.low)} … ${amount(page, range.high)}`);
  const costs = verdict.grounds.filter((g) => g !== chosen).map((g) => {
    const by = g.award - (chosen ?? verdict).award;
    const [own, other] = [shown(g.range), shown((chosen ?? verdict).range)];
    return by === 0n ? words.onGroundSame(words.footing[g.ground], own === other ? null : { own, chosen: other }) : words.onGround(words.footing[g.ground], `${amount(page, by > 0n ? by : -by)} ${verdict.matter.currency}`, by > 0n);
  });
  return [
    ...heading(words.heading.grounds, palette.strong),
    ...rows(
      verdict.grounds.map((g): readonly Cell[] => [
        { text: words.ground[g.ground] }, { text: amount(page, g.award) },
        { text: g.range === null ? '' : words.range(amount(page, g.range.low), amount(page, g.range.high)) },
        { text: g.chosen ? words.label.chosen : '', paint: palette.good }, { text: g.rules.map((r) => citationOf(r, words.language)).join(words.comma), paint: palette.faint },
      ]),
      [{ most: 16, least: 16 }, { most: 14, align: 'right' }, { most: 34 }, { most: 8 }, { most: 18 }],
    ),
    ...costs.flatMap((line) => paragraph(line, palette.faint)),
    ...verdict.grounds.flatMap((g) => decidingElsewhere(page, g)),
  ];
};
