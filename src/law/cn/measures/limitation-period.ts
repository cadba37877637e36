import type { Matter, Payment } from '../../../model/matter.js';
import { labelsOf } from '../../../model/subject.js';
import { addMonths } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { threeYearsSince } from '../general-provisions/source.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { putOff } from './last-day.js';

/** Months of the period before it was three years. */
const EARLIER = 24;

/** Months of the ordinary period on the day of judgment: two years where that came before the law made them three. */
export const periodMonths = ({ days }: Matter): number => {
  const day = days.decided ?? days.judgment;
  if (day !== null && day < threeYearsSince) return EARLIER;
  const { history } = limitationMonths;
  const entry = history.find((e) => day === null || (e.from <= day && (e.to === null || day <= e.to))) ?? history[0];
  return Number(entry?.value.num);
};

/** The last day of all: twenty years after the injury. */
export const longStop = (injury: Day): Day => putOff(addMonths(injury, Number(longStopMonths.history[0]?.value.num)));

/** The last day of one period, as counted: two years where they had run out before the law made them three. */
const counted = (start: Day, months: number): Day => (addMonths(start, EARLIER) < threeYearsSince ? addMonths(start, EARLIER) : addMonths(start, months));

/** The last day of one period, put off where nobody works on it. */
const lastOf = (start: Day, months: number): Day => putOff(counted(start, months));

/** What may begin a period anew: the first and the last day on which it may have happened, and from when the period runs then: from its end, where it lasted (a suit, a mediation). */
export interface Act {
  readonly at: Day;
  readonly latest: Day;
  readonly anew: Day;
  /** Money paid on the debt. */
  readonly payment?: Payment;
}

/** A period that runs from a day, and how many interruptions of an unknown day are left that may begin it anew. */
export interface Running {
  readonly from: Day;
  readonly spare: number;
}

/** The last day of a period, each interruption of an unknown day taken on the best day it could have come: the last of the period before. */
export const endOf = ({ from, spare }: Running, months: number): Day => (spare > 0 ? endOf({ from: lastOf(from, months), spare: spare - 1 }, months) : lastOf(from, months));

/** The period with as many unknown interruptions taken as it needs to reach a day. */
const reaching = (period: Running, day: Day, months: number): Running =>
  day > lastOf(period.from, months) && period.spare > 0 ? reaching({ from: lastOf(period.from, months), spare: period.spare - 1 }, day, months) : period;

/** The period after an act: anew where it came in time. Of a stretch of days the last one counts, or at best the first. */
export const after = (period: Running, { at, latest, anew }: Act, months: number, atBest: boolean): Running => {
  const day = atBest ? at : latest;
  const reached = reaching(period, day, months);
  return anew >= reached.from && day <= lastOf(reached.from, months) ? { ...reached, from: anew } : period;
};

/** Notices by which a side asks for what it is owed. */
const DEMANDS: readonly string[] = ['default-notice', 'claim', 'price-reduction'];

/** The days on which the claimant asked for what it is owed: its notices on the day they arrived, its claim, its set-off. */
const demanded = ({ subjects, notices, days, sums: { limitation }, pleas, claimant, answering }: Matter): readonly Day[] => [
  ...subjects.notice.flatMap((n) => (labelsOf(n, 'by').includes(claimant) && labelsOf(n, 'kind').some((kind) => DEMANDS.includes(kind)) ? (notices.get(n.id)?.arrival?.day ?? []) : [])),
  ...(answering === true || days.claim === null || days.claim === limitation.filedOn ? [] : [days.claim]),
  ...pleas.flatMap((p) => (p.plea === 'set-off' && p.by === claimant && p.on !== undefined ? p.on : [])),
];

/** The days on which the other side told the claimant that it owes what is claimed. */
const acknowledged = ({ subjects, notices, respondents }: Matter): readonly Day[] =>
  subjects.notice.flatMap((n) => (labelsOf(n, 'kind').includes('acknowledgement') && labelsOf(n, 'by').some((by) => respondents.includes(by)) && labelsOf(n, 'arrived').includes('yes') ? (notices.get(n.id)?.arrival?.day ?? []) : []));

/** What interrupted the period: what stands on record of the claim that is brought, the payments of the other side, its acknowledgements, and the claimant's demands; the earliest first. */
export const interruptions = (matter: Matter): readonly Act[] => {
  const { sums: { limitation }, payments, claimant, answering } = matter;
  const recorded = answering === true ? [] : limitation.interruptions.map(({ at, latest, until }): Act => ({ at, latest: latest ?? at, anew: until === undefined || until < at ? at : until }));
  const paid = payments.flatMap((payment): readonly Act[] => (payment.by !== claimant && payment.kind === 'payment' && payment.at !== undefined ? [{ at: payment.at, latest: payment.at, anew: payment.at, payment }] : []));
  return [...recorded, ...paid, ...[...demanded(matter), ...acknowledged(matter)].map((at): Act => ({ at, latest: at, anew: at }))].sort((a, b) => a.at - b.at);
};

/** How many interruptions of an unknown day are thought of: those on record; one where nobody says how often. */
export const undatedInterruptions = ({ answering, sums: { limitation } }: Matter): number => (answering === true ? 0 : Math.max(1, limitation.undated?.length ?? 0));
