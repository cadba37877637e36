import { labelsOf, questionKey } from '../../../model/subject.js';
import type { Discretion } from '../../../model/conclusion.js';
import type { AmountMeasure, Asks, Line, Measure, Measured, Reading } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Question } from '../../../model/question.js';
import type { Subject } from '../../../model/subject.js';
import type { Amount } from '../../../values/money.js';
import { allocate } from '../../../values/allocate.js';
import { formatAmount, scale, sum } from '../../../values/money.js';
import { formatDay } from '../../../values/day.js';
import { formatDuration } from '../../../values/duration.js';
import { contains, intersect, overlapShare } from '../../../values/period.js';
import type { Period } from '../../../values/period.js';
import { decimalText } from '../../../values/ratio.js';
import { expandedPart, reactionTime } from '../../questions/notice.js';
import { lossAmount, lossStoppable } from '../../questions/loss.js';
import { civilCode } from '../civil-code/source.js';
import { convention } from '../convention/source.js';
import { reactionPeriod } from '../parameters.js';
import { infringingPeriod, lateStretch, lateWindow, timeAllowed } from './late-window.js';

/** Costs of pursuing the infringement: they are no part of the loss that grows from day to day, and stay as they are. */
const PURSUIT: readonly string[] = ['investigation-cost', 'legal-fees', 'court-costs'];

const asks: readonly Asks[] = [
  { question: expandedPart, burden: 'claimant' },
  { question: reactionTime, burden: 'provider' },
  { question: lossStoppable, burden: 'claimant', about: 'bound' },
];

const NOTHING: Measured<Amount> = { value: undefined, working: [] };

const isDetermined = (matter: Matter, question: Question, notice: Subject): boolean => matter.determinations.has(questionKey(question.id, notice.key));

const isPursuit = (loss: Subject): boolean => labelsOf(loss, 'head').some((head) => PURSUIT.includes(head));

const tiedTo = (loss: Subject, notice: Subject): boolean => {
  const notices = labelsOf(loss, 'notices');
  return notices.length === 0 || notices.includes(notice.id);
};

/** Whether a court fixed the part, or the parties dispute it: then the figure is an answer and not a computation. */
const isFixed = ({ matter, self }: Reading): boolean => isDetermined(matter, expandedPart, self) || matter.disputed.has(questionKey(expandedPart.id, self.key));

/** A part that was fixed for a notice, allotted to its losses by what is claimed for each, and no more than that: the part is a part of a loss. */
const allotted = (matter: Matter, notice: Subject, whole: Amount, loss: Subject): Amount | undefined => {
  const shared = matter.subjects.loss.filter((l) => !isPursuit(l) && tiedTo(l, notice));
  const part = allocate(whole, shared.map((l) => ({ id: l.id, weight: matter.losses.get(l.id)?.claimed ?? 0n }))).get(loss.id);
  const claimed = matter.losses.get(loss.id)?.claimed ?? null;
  return part !== undefined && claimed !== null && part > claimed ? claimed : part;
};

/** The part that was fixed for the notice, as far as it falls on this loss. A court's figure stands; a disputed one stays within the loss. */
const fixed = ({ matter, self, answer, head }: Reading, loss: Subject): Measured<Amount> => {
  const whole = answer(expandedPart);
  if (typeof whole !== 'bigint') return NOTHING;
  const part = allotted(matter, self, whole, loss);
  const most = head(loss.id);
  if (isDetermined(matter, expandedPart, self)) return { value: part, working: [{ name: 'expanded-part', value: formatAmount(whole, matter.digits) }] };
  return { value: part === undefined || part < most ? part : most, working: [] };
};

const timeLine = (reading: Reading): readonly Line[] => {
  const time = timeAllowed(reading);
  const ours = isDetermined(reading.matter, reactionTime, reading.self) ? {} : { from: reactionPeriod.id };
  return time === undefined ? [] : [{ name: 'reaction-time', value: formatDuration(time), ...ours }];
};

const windowLines = (reading: Reading, window: Period): readonly Line[] => [
  ...timeLine(reading),
  { name: 'late-from', value: formatDay(window.from) },
  { name: 'late-until', value: formatDay(window.to - 1) },
];

/** The stretch of a loss that lies wholly within the late window or wholly outside it: then its dates say all there is to say. */
const wholly = ({ matter }: Reading, loss: Subject, window: Period): 'in' | 'out' | undefined => {
  const over = matter.work?.periods.get(loss.id);
  if (over === undefined || over.to <= over.from) return undefined;
  if (intersect(over, window) === undefined) return 'out';
  return window.from <= over.from && over.to <= window.to ? 'in' : undefined;
};

/**
 * The expanded part of one loss (扩大部分): what a court fixed, else the dated entries or the whole stretch that fall in the late window. A loss without dates has none here
 * (the convention `cn.convention.expanded-part-pro-rata` takes it), one that no measure could have stopped has none at all, and costs of pursuit stay whole.
 */
export const expandedByDates: AmountMeasure = {
  id: 'cn.expanded-part-by-dates',
  source: civilCode('1195(2)'),
  asks,
  monotone: { 'expanded-part': 'up' },
  compute: (reading) => {
    const { matter, bound, head, answer } = reading;
    if (bound === undefined) return NOTHING;
    if (isPursuit(bound)) return { value: head(bound.id), working: [] };
    if (isFixed(reading)) return fixed(reading, bound);
    const series = matter.losses.get(bound.id)?.series ?? [];
    const window = lateWindow(reading);
    if (window === undefined || answer(lossStoppable, 'bound') === false) return NOTHING;
    const side = series.length === 0 ? wholly(reading, bound, window) : undefined;
    if (side !== undefined) return { value: side === 'in' ? head(bound.id) : 0n, working: windowLines(reading, window) };
    if (series.length === 0) return NOTHING;
    const late = sum(series.filter((entry) => contains(window, entry.day)).map((entry) => entry.amount));
    const most = head(bound.id);
    return { value: late < most ? late : most, working: windowLines(reading, window) };
  },
};

/** Whether the dates of a loss say by themselves what of it is late. */
const isDated = (reading: Reading, loss: Subject): boolean => {
  const window = lateWindow(reading);
  return (reading.matter.losses.get(loss.id)?.series ?? []).length > 0 || (window !== undefined && wholly(reading, loss, window) !== undefined);
};

/** The expanded part of a loss that bears no dates: the loss, in proportion of the late days to the days of its own stretch, else of the infringement. Ours; no text says it. */
export const expandedProRata: AmountMeasure = {
  id: 'cn.expanded-part-pro-rata',
  source: convention('expanded-part-pro-rata'),
  asks,
  monotone: { 'expanded-part': 'up' },
  compute: (reading) => {
    const { matter, bound, head, answer } = reading;
    if (bound === undefined || isPursuit(bound) || isFixed(reading) || answer(lossStoppable, 'bound') === false) return NOTHING;
    const [late, over] = [lateStretch(reading), matter.work?.periods.get(bound.id) ?? infringingPeriod(reading)];
    if (late === undefined || over === undefined || isDated(reading, bound)) return NOTHING;
    const share = overlapShare(over, late);
    const { value, unrounded } = scale(head(bound.id), share, matter.digits);
    return {
      value,
      working: [...windowLines(reading, late), { name: 'late-share', value: decimalText(share) }, ...(unrounded === undefined ? [] : [{ name: 'unrounded', value: unrounded }])],
    };
  },
};

/** The ends between which a court may see it: none of the loss, or all of it as soon as some of it is late. */
export const undatedBand: Discretion = {
  question: expandedPart,
  low: { ...expandedProRata, id: 'cn.expanded-part-none', compute: (reading) => (expandedProRata.compute(reading).value === undefined ? NOTHING : { value: 0n, working: [] }) },
  high: {
    ...expandedProRata, id: 'cn.expanded-part-all',
    compute: (reading) => {
      const { value } = expandedProRata.compute(reading);
      return value === undefined || reading.bound === undefined ? NOTHING : { value: value > 0n ? reading.head(reading.bound.id) : 0n, working: [] };
    },
  },
};

/** How many losses of the notice bear no dates. */
export const undatedLosses: Measure<bigint> = {
  id: 'cn.undated-losses', unit: 'number',
  source: convention('expanded-part-pro-rata'),
  asks: [],
  compute: (reading) => {
    const undated = reading.matter.subjects.loss.filter((l) => !isPursuit(l) && tiedTo(l, reading.self) && !isDated(reading, l));
    return { value: BigInt(undated.length), working: [{ name: 'undated-losses', value: undated.map((l) => l.id).join(', ') }] };
  },
};

/** None. */
export const none: Measure<bigint> = { id: 'cn.none', source: convention('expanded-part-pro-rata'), asks: [], compute: () => ({ value: 0n, working: [] }) };

/** The greatest part that a court fixed for a notice, as far as it falls on this loss; nothing where none was fixed. */
const fixedOn = (matter: Matter, loss: Subject): Amount =>
  matter.subjects.notice.reduce<Amount>((most, notice) => {
    const found = matter.determinations.get(questionKey(expandedPart.id, notice.key));
    if (found?.state !== 'is' || typeof found.value !== 'bigint' || isPursuit(loss) || !tiedTo(loss, notice)) return most;
    const part = allotted(matter, notice, found.value, loss) ?? 0n;
    return part > most ? part : most;
  }, 0n);

/** That part, as a figure to compare. */
export const partFixed: Measure<bigint> = {
  id: 'cn.part-fixed', source: convention('whole-at-least-the-part'), asks: [],
  compute: ({ matter, self }) => ({ value: fixedOn(matter, self), working: [] }),
};

/** What is shown of the loss, and at least the part of it that a court fixed. */
export const atLeastThePart: AmountMeasure = {
  id: 'cn.at-least-the-part', source: convention('whole-at-least-the-part'), asks: [{ question: lossAmount, burden: 'claimant' }], monotone: { 'loss-amount': 'up' },
  compute: ({ answer, matter, self }) => {
    const [loss, part] = [answer(lossAmount), fixedOn(matter, self)];
    if (typeof loss !== 'bigint') return NOTHING;
    return loss >= part ? { value: loss, working: [] } : { value: part, working: [{ name: 'expanded-part', value: formatAmount(part, matter.digits) }] };
  },
};
