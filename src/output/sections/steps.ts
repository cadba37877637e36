import type { RemedyFound, StepFound } from '../../model/finding.js';
import type { Reported } from '../../model/reported.js';
import { formatDay } from '../../values/day.js';
import { columns, heading, item, paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import { citationOf, citationsOf, subjectName } from '../citation.js';
import { evidenceOf } from '../evidence.js';
import type { Side } from '../formatter.js';
import { stepStateOf } from '../json/dates.js';
import { measuredWords } from '../messages/measured/index.js';
import { stepWords } from '../messages/steps/index.js';
import { wordIn } from '../messages/words.js';
import { nameOf } from '../summary.js';
import { amount } from './context.js';
import type { Page } from './context.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 40, least: 36 }, { most: 30, least: 22 }, { most: 24 }];

/** A day from which something is owed is neither open nor missed. */
const BEGINS = /-from$/;

/** The party that stands on a side; the right holder is whom the record calls so, else a claimant who is no party to the contract. */
const partyOf = (v: Reported, side: Side): string | undefined =>
  side !== 'right-holder' ? side : v.matter.parties.find((p) => p.rightHolder)?.id ?? (v.matter.claimant === 'customer' || v.matter.claimant === 'provider' ? undefined : v.matter.claimant);

/** The remedies of a side: the claimant's, or those of whoever claims in turn; of both where no side is asked for. */
const remediesOf = (v: Reported, party: string | null | undefined): readonly RemedyFound[] => [
  ...(party === null || party === v.matter.claimant ? v.remedies : []),
  ...v.counterclaims.flatMap((c) => (party === null || party === c.by ? c.remedies.filter((r) => party !== null || !v.remedies.some((own) => own.rule === r.rule && own.name === r.name && own.granted === r.granted && own.subject.key === r.subject.key)) : [])),
];

/** Several rules that require one thing of one party by one day: told once. */
const alike = (a: StepFound, b: StepFound): boolean => a.name === b.name && a.by === b.by && a.day === b.day && a.done === b.done && a.subject.key === b.subject.key;

/** Credits that wait to be claimed, with the last day. */
const creditRows = (page: Page): readonly (readonly Cell[])[] => {
  const w = stepWords[page.words.language];
  const m = measuredWords[page.words.language];
  return page.verdict.measurements.flatMap((x) => x.credits.filter((c) => c.claim.closes !== null && ['open', 'too-early', 'missed', 'unknown'].includes(c.claim.state)).map((c): readonly Cell[] => [
    { text: w.credit(x.resource === null ? x.id : `${x.id} (${x.resource})`) },
    { text: m.claim[c.claim.state](c.claim.opens === null ? null : formatDay(c.claim.opens), c.claim.closes === null ? null : formatDay(c.claim.closes)) },
    { text: w.terms, paint: page.palette.faint },
  ]));
};

/** What the rules require of either side, days to keep and remedies, each with its rule; for one side also what is its to show, and by what. Days are open or missed only on a day of assessment. */
export const steps = (page: Page): Section => {
  const { verdict: v, words, palette, side } = page;
  const w = stepWords[words.language];
  const party = side === undefined ? null : partyOf(v, side);
  const named = (what: string, about: string): string => (about === '' ? what : `${what} (${about})`);
  const concerns = (by: string): boolean => party === null || party === by;
  const cited = (rule: RemedyFound['rule']): Cell => ({ text: citationOf(rule, words.language), paint: palette.faint });
  const told = v.steps.filter((s) => concerns(s.by));
  const required = told.filter((s, i) => told.findIndex((x) => alike(x, s)) === i).map((s): readonly Cell[] => {
    const state = stepStateOf(s, v.matter.days.judgment);
    const day = s.done !== null ? w.done(formatDay(s.done), state === 'late') : s.day === null ? '' : w.until(formatDay(s.day), state === 'open' || state === 'missed' || state === 'over' ? state : null);
    return [{ text: w.of(nameOf(v, s.by), named(w.step[s.name], subjectName(s.subject))) }, { text: day }, { text: citationsOf(told.filter((x) => alike(x, s)).map((x) => x.rule), words.language), paint: palette.faint }];
  });
  // a day by which something was done is told with what was done
  const days = v.deadlines.filter((d) => concerns(d.by) && !v.steps.some((s) => s.rule === d.rule && s.day === d.day && s.done !== null)).map((d): readonly Cell[] => {
    const today = BEGINS.test(d.name) ? null : v.matter.days.judgment;
    return [{ text: named(wordIn(w.deadline, d.name), subjectName(d.subject)) }, { text: w.until(formatDay(d.day), today === null ? null : today > d.day ? 'missed' : 'open') }, cited(d.rule)];
  });
  const remedies = remediesOf(v, party).map((r): readonly Cell[] => [
    { text: named(wordIn(w.remedy, r.name), subjectName(r.subject)) }, { text: !r.granted ? w.refused : r.suspended === undefined ? w.granted : w.suspended(amount(page, r.suspended)), paint: r.granted ? palette.good : palette.faint }, cited(r.rule),
  ]);
  const own = party === null ? [] : v.decisive.filter((q) => q.bearer === party);
  const rows = [...required, ...days, ...(concerns('customer') ? creditRows(page) : []), ...remedies];
  const known = party !== undefined && v.matter.parties.some((p) => p.id === party);
  if (party !== null && rows.length === 0 && own.length === 0)
    return [...heading(w.heading, palette.strong), ...paragraph(w.nothing(party !== undefined && known ? nameOf(v, party) : null))];
  return [
    ...columns([{ head: [{ text: w.heading, paint: palette.strong }], rows }], COLUMNS),
    ...(own.length === 0 || party === null || party === undefined ? [] : [
      ...heading(w.proves(nameOf(v, party)), palette.strong),
      ...own.map((q) => item(w.prove(q.question.wording[words.language], subjectName(q.subject, q.second), evidenceOf(v, q.question, q.subject)[words.language]), 1)),
    ]),
  ];
};
