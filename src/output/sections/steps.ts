import type { RemedyFound } from '../../model/finding.js';
import type { Reported } from '../../model/reported.js';
import { formatDay } from '../../values/day.js';
import { columns, heading, item } from '../blocks.js';
import type { Section } from '../blocks.js';
import { citationOf, subjectName } from '../citation.js';
import type { Side } from '../formatter.js';
import { stepWords } from '../messages/steps/index.js';
import { wordIn } from '../messages/words.js';
import { nameOf } from '../summary.js';
import type { Page } from './context.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 40, least: 36 }, { most: 30, least: 22 }, { most: 24 }];

/** A day from which something is owed is neither open nor missed. */
const BEGINS = /-from$/;

/** The party that stands on a side; a right holder is a claimant who is no party to the contract. */
const partyOf = (v: Reported, side: Side): string | undefined =>
  side !== 'right-holder' ? side : v.matter.claimant === 'customer' || v.matter.claimant === 'provider' ? undefined : v.matter.claimant;

/** The remedies of a side: the claimant's, or those of whoever claims in turn; of both where no side is asked for. */
const remediesOf = (v: Reported, party: string | null | undefined): readonly RemedyFound[] => [
  ...(party === null || party === v.matter.claimant ? v.remedies : []),
  ...v.counterclaims.flatMap((c) => (party === null || party === c.by ? c.remedies.filter((r) => party !== null || !v.remedies.some((own) => own.rule === r.rule && own.name === r.name && own.granted === r.granted && own.subject.key === r.subject.key)) : [])),
];

/** Days to keep and remedies, each with its rule; for one side also what is its to show, and by what. Days are open or missed only on a day of assessment. */
export const steps = (page: Page): Section => {
  const { verdict: v, words, palette, side } = page;
  const w = stepWords[words.language];
  const party = side === undefined ? null : partyOf(v, side);
  const named = (what: string, about: string): string => (about === '' ? what : `${what} (${about})`);
  const days = party !== null && party !== v.matter.claimant ? [] : v.deadlines.map((d): readonly Cell[] => {
    const today = BEGINS.test(d.name) ? null : v.matter.days.judgment;
    return [
      { text: named(wordIn(w.deadline, d.name), subjectName(d.subject)) }, { text: w.until(formatDay(d.day), today === null ? null : today > d.day ? 'missed' : 'open') }, { text: citationOf(d.rule, words.language), paint: palette.faint },
    ];
  });
  const remedies = remediesOf(v, party).map((r): readonly Cell[] => [
    { text: named(wordIn(w.remedy, r.name), subjectName(r.subject)) }, { text: r.granted ? w.granted : w.refused, paint: r.granted ? palette.good : palette.faint }, { text: citationOf(r.rule, words.language), paint: palette.faint },
  ]);
  const own = party === null ? [] : v.decisive.filter((q) => q.bearer === party);
  return [
    ...columns([{ head: [{ text: w.heading, paint: palette.strong }], rows: [...days, ...remedies] }], COLUMNS),
    ...(own.length === 0 || party === null || party === undefined ? [] : [
      ...heading(w.proves(nameOf(v, party)), palette.strong),
      ...own.map((q) => item(w.prove(q.question.wording[words.language], subjectName(q.subject, q.second), q.question.evidence[words.language]), 1)),
    ]),
  ];
};
