import type { Matter } from '../../../model/matter.js';
import type { Measure, Reading } from '../../../model/measure.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import type { Subject } from '../../../model/subject.js';
import { formatDay } from '../../../values/day.js';
import type { Day } from '../../../values/day.js';
import { sum } from '../../../values/money.js';
import { partOfOnePrice } from '../../questions/instalments.js';
import { civilCode } from '../civil-code/source.js';
import { generalPrinciples } from '../general-principles/source.js';
import { threeYearsSince } from '../general-provisions/source.js';
import { limitationMonths, longStopMonths } from '../parameters.js';
import { COSTS, daySued, feePeriods } from './fee-limitation.js';
import { after, endOf, interruptions, longStop, periodMonths, undatedInterruptions } from './limitation-period.js';
import type { Act, Running } from './limitation-period.js';

/** The figures of the law that a period is made of. */
const PERIODS = [limitationMonths, longStopMonths] as const;

/** The period in which a claim is brought: from when it runs, and its last day. */
interface ClaimPeriod {
  readonly from: Day;
  readonly last: Day;
}

/** The period of a claim; nothing where nobody knows since when it runs. */
type Known = ClaimPeriod | undefined;

const later = (a: ClaimPeriod, b: ClaimPeriod): ClaimPeriod => (b.last > a.last ? b : a);

/** Interruptions of what is no fee: a payment is one as far as it did not go to the fees that were due. */
const besideFees = (matter: Matter): readonly Act[] => {
  const acts = interruptions(matter);
  if (matter.claimant !== 'provider' || matter.sums.unpaid.length === 0) return acts;
  const fees = feePeriods(matter, false, false);
  return acts.filter(({ payment }) => payment === undefined || payment.amount > sum(fees.map((fee) => fee.paid.get(payment) ?? 0n)));
};

/** The period from a day of knowledge, anew from each interruption in time, and never beyond twenty years of the injury. */
const since = (matter: Matter, known: Day | null, atBest: boolean, injury = matter.days.event): Known => {
  if (known === null) return undefined;
  const months = periodMonths(matter);
  const begun: Running = { from: known, spare: atBest ? undatedInterruptions(matter) : 0 };
  const period = besideFees(matter).reduce((p, act) => after(p, act, months, atBest), begun);
  const end = endOf(period, months);
  return { from: period.from, last: injury === null ? end : Math.min(end, longStop(injury)) };
};

/** What the record says of knowledge of the whole claim; of a claim that answers it speaks only where nobody but the side that answers claims a loss. */
const knownOfAll = ({ answering, claimant, losses, sums: { limitation } }: Matter): Day | null =>
  answering !== true || (losses.size > 0 && [...losses.values()].every((loss) => loss.by === claimant)) ? limitation.knownOn : null;

/** The later of two days, of which one may be unknown. */
const lateness = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** The day on which a claim came into being that the end of the contract gives; null where the record tells no end. */
const ended = ({ sums: { relief } }: Matter): Day | null => relief.termination?.on ?? null;

/** Since when a loss was known: by its own day, else by that of the whole claim. */
const lossKnown = (matter: Matter, id: string): Day | null => { const own = matter.losses.get(id)?.knownOn; return own === undefined ? knownOfAll(matter) : own; };

/** The losses of the claim; what it costs to claim has no period of its own. */
const ownLosses = ({ claimant, losses }: Matter): readonly string[] => [...losses].flatMap(([id, loss]) => (loss.by === claimant && !COSTS.includes(loss.head) ? [id] : []));

const ofLoss = (matter: Matter, id: string, atBest: boolean): Known => since(matter, lossKnown(matter, id), atBest);

/** Money that goes back: no sooner than the contract ended. */
const ofRefund = (matter: Matter, atBest: boolean): Known => since(matter, lateness(ended(matter), knownOfAll(matter)), atBest, lateness(ended(matter), matter.days.event));

const refundClaimed = ({ claimant, sums: { relief, prepaid, deposits } }: Matter): boolean => claimant !== 'provider' && (relief.restitution !== null || relief.termination !== null || prepaid.length > 0 || deposits.length > 0);

/** A sum agreed for the early end, or for money back, is owed no sooner than that end. */
const ofSum = (matter: Matter, clause: Subject, atBest: boolean): Known =>
  labelsOf(clause, 'trigger').includes('early-termination') || labelsOf(clause, 'kind').includes('refund') ? ofRefund(matter, atBest) : since(matter, knownOfAll(matter), atBest);

/** The sums agreed for a breach of the other side that have a day of their own; one for late payment follows the fee. */
const sumsClaimed = ({ claimant, subjects, sums: { relief } }: Matter): readonly Subject[] => subjects.clause.filter((clause) => {
  const [by, on] = [labelsOf(clause, 'owedBy'), labelsOf(clause, 'trigger')];
  return by.length > 0 && !by.includes(claimant) && !on.includes('late-payment') && (relief.termination !== null || !on.includes('early-termination'));
});

/** Credits, a lower price, a multiple: known with the claim. */
const ofRest = (matter: Matter, atBest: boolean): Known => since(matter, knownOfAll(matter), atBest);

const restClaimed = ({ claimant, subjects, pleas, sums: { relief } }: Matter): boolean => claimant !== 'provider' && (subjects.credit.length > 0 || relief.priceReduction !== null || pleas.some((p) => p.plea === 'punitive' && p.by === claimant));

/** The period of each fee, of each loss and of whatever else is claimed; a sum of which nobody knows since when goes with the others. */
const allPeriods = (matter: Matter, atBest: boolean): readonly Known[] => {
  const fees = matter.claimant === 'provider' ? feePeriods(matter, false, atBest).map(({ from, last }): Known => (from === null || last === null ? undefined : { from, last })) : [];
  const own = [...fees, ...ownLosses(matter).map((id) => ofLoss(matter, id, atBest)), ...(refundClaimed(matter) ? [ofRefund(matter, atBest)] : []), ...(restClaimed(matter) ? [ofRest(matter, atBest)] : [])];
  const agreed = sumsClaimed(matter).flatMap((clause) => ofSum(matter, clause, atBest) ?? []);
  return own.length + agreed.length === 0 ? [ofRest(matter, atBest)] : [...own, ...agreed];
};

const known = (periods: readonly Known[]): readonly ClaimPeriod[] => periods.flatMap((period) => period ?? []);

/** The period that ends last of all that is claimed; nothing where nobody knows since when one of them runs. */
const ofAll = (matter: Matter, atBest: boolean): Known => {
  const periods = allPeriods(matter, atBest);
  return known(periods).length < periods.length ? undefined : known(periods).reduce(later);
};

/** The last day of what is lost last of a claim. */
export const lastDayFor = (matter: Matter): Day | undefined => ofAll(matter, false)?.last;

/** Whether the claim as a whole is lost whatever is found, so that no part of it falls by itself. */
const lostAsAWhole = (matter: Matter): boolean => {
  const [sued, end] = [daySued(matter), ofAll(matter, undatedInterruptions(matter) > 0 && matter.sums.limitation.undated !== undefined)];
  return sued !== null && end !== undefined && sued > end.last;
};

/** Whether what the record calls unknown can speak of this claim: of one that answers, its losses alone. */
const inDoubt = (matter: Matter): boolean => matter.answering !== true || ownLosses(matter).some((id) => matter.losses.get(id)?.knownOn === null);

const NOT_KNOWN = { value: undefined, working: [] } as const;

const shown = ({ from, last }: ClaimPeriod) => [{ name: 'runs-from', value: formatDay(from) }, { name: 'last-day', value: formatDay(last) }];

/** The last day on which the claim, or of several claims the one that is lost last, could be brought. */
export const lastDayToSue = (source: Source): Measure<number> => ({
  id: 'cn.last-day-to-sue', source, asks: [], parameters: PERIODS,
  compute: ({ matter }) => {
    const period = ofAll(matter, false);
    return period === undefined ? NOT_KNOWN : { value: period.last, working: shown(period) };
  },
});

/** A day that no suit reaches. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** The last day for what is lost last, to compare. */
export const lastDay = (source: Source): Measure<bigint> => lastDayOfAll(source).last;

/** What a plea looks at: the last day of a claim, the same where nobody may know it, and at best. */
export interface LastDays {
  readonly last: Measure<bigint>;
  /** The last day as far as days are known; long ago where nobody knows since when it runs. */
  readonly dated: Measure<bigint>;
  /** If each interruption of an unknown day had come on the best day it could; without end where nobody knows since when it runs. */
  readonly atBest: Measure<bigint>;
}

const lastDays = (source: Source, name: string, periods: (reading: Reading, atBest: boolean) => readonly Known[]): LastDays => {
  const measured = (suffix: string, compute: (reading: Reading) => Known | null): Measure<bigint> => ({
    id: `cn.last-day${name}${suffix}`, source, asks: [], unit: 'day', parameters: PERIODS,
    compute: (reading) => { const period = compute(reading); return period === undefined ? NOT_KNOWN : period === null ? { value: 0n, working: [] } : { value: BigInt(period.last), working: period.last === NEVER ? [] : shown(period) }; },
  });
  const whole = (list: readonly Known[]): Known => (list.length === 0 || known(list).length < list.length ? undefined : known(list).reduce(later));
  return {
    last: measured('', (reading) => whole(periods(reading, false))),
    dated: measured('-dated', (reading) => {
      const list = periods(reading, false);
      if (list.length === 0 || !inDoubt(reading.matter)) return whole(list);
      return known(list).length === 0 ? null : known(list).reduce(later);
    }),
    atBest: measured('-at-best', (reading) => { const list = periods(reading, true); return list.length === 0 ? undefined : (whole(list) ?? { from: 0, last: NEVER }); }),
  };
};

/** Of the claim as a whole: of what is lost last. */
export const lastDayOfAll = (source: Source): LastDays => lastDays(source, '', ({ matter }, atBest) => allPeriods(matter, atBest));

/** Of a part of the claim, where it is not lost as a whole. */
const ofPart = (source: Source, name: string, period: (reading: Reading, atBest: boolean) => Known | null): LastDays =>
  lastDays(source, name, (reading, atBest) => { const own = lostAsAWhole(reading.matter) ? null : period(reading, atBest); return own === null ? [] : [own]; });

/** Of one loss. */
export const lastDayOfLoss = (source: Source): LastDays => ofPart(source, '-of-loss', ({ matter, self }, atBest) => (ownLosses(matter).includes(self.id) ? ofLoss(matter, self.id, atBest) : null));

/** Of money that goes back. */
export const lastDayOfRefund = (source: Source): LastDays => ofPart(source, '-of-refund', ({ matter }, atBest) => (refundClaimed(matter) ? ofRefund(matter, atBest) : null));

/** Of credits, a lower price and a multiple. */
export const lastDayOfRest = (source: Source): LastDays => ofPart(source, '-of-rest', ({ matter }, atBest) => (restClaimed(matter) ? ofRest(matter, atBest) : null));

/** Of what a clause gives: a sum agreed for a breach, or money back. */
export const lastDayOfSum = (source: Source): LastDays =>
  ofPart(source, '-of-sum', ({ matter, self }, atBest) => (sumsClaimed(matter).includes(self) || (refundClaimed(matter) && labelsOf(self, 'kind').includes('refund')) ? ofSum(matter, self, atBest) : null));

/** The day of the suit; for a claim not yet brought, the day of assessment. */
export const dayOfSuit = (source: Source): Measure<bigint> => ({
  id: 'cn.day-of-suit', source, asks: [], unit: 'day',
  compute: ({ matter }) => {
    const day = daySued(matter);
    return { value: day === null ? undefined : BigInt(day), working: day === null ? [] : [{ name: 'day-of-suit', value: formatDay(day) }] };
  },
});

/** The day on which the respondent first pleaded limitation; nothing where the record gives none. */
export const limitationPleadedOn = (source: Source): Measure<bigint> => ({
  id: 'cn.limitation-pleaded-on', source, asks: [], unit: 'day',
  compute: ({ matter: { pleas, claimant } }) => {
    const raised = pleas.filter((p) => p.plea === 'limitation' && p.by !== claimant);
    const dated = raised.flatMap((p) => p.on ?? []);
    return dated.length === 0 || dated.length < raised.length ? { value: undefined, working: [] } : { value: BigInt(Math.min(...dated)), working: [{ name: 'pleaded-on', value: formatDay(Math.min(...dated)) }] };
  },
});

/** The day of the first judgment at first instance; nothing where none was given yet. */
export const firstJudgmentOn = (source: Source): Measure<bigint> => ({
  id: 'cn.first-judgment-on', source, asks: [], unit: 'day',
  compute: ({ matter: { sums: { judgments } } }) => {
    const first = judgments.find((j) => j.instance === 1);
    return first === undefined ? { value: undefined, working: [] } : { value: BigInt(first.on), working: [{ name: 'judgment-at-first-instance', value: formatDay(first.on) }] };
  },
});

/** Whether all that is claimed was lost under the two years before the law made them three: one for yes. */
export const twoYearsRunOut: Measure<bigint> = {
  id: 'cn.two-years-run-out', source: generalPrinciples('135'), asks: [], unit: 'number', parameters: PERIODS,
  compute: ({ matter }) => { const day = lastDayFor(matter); return { value: day !== undefined && day < threeYearsSince ? 1n : 0n, working: [] }; },
};

/** Nothing was. */
export const noClaimRunOut: Measure<bigint> = { id: 'cn.no-claim-run-out', source: generalPrinciples('135'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };

/** How many of the fees are instalments of one debt. */
export const instalmentsOfOneDebt: Measure<bigint> = {
  id: 'cn.instalments-of-one-debt', source: civilCode('189'), asks: [], unit: 'number',
  compute: ({ matter }) => ({ value: BigInt(matter.sums.unpaid.filter((fee) => partOfOnePrice(fee, matter)).length), working: [] }),
};

/** None of them. */
export const noInstalment: Measure<bigint> = { id: 'cn.no-instalment', source: civilCode('189'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };

/** How many interruptions the record knows. */
export const interruptionsOnRecord: Measure<bigint> = {
  id: 'cn.interruptions-on-record', source: civilCode('195'), asks: [], unit: 'number',
  compute: ({ matter }) => ({ value: BigInt(interruptions(matter).length), working: [] }),
};

/** None at all. */
export const noInterruption: Measure<bigint> = { id: 'cn.no-interruption', source: civilCode('195'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };
