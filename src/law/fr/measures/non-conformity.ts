import { formatAmount, min, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { plus, ratio, showRatio, times, WHOLE, ZERO } from '../../../values/ratio.js';
import type { Ratio } from '../../../values/ratio.js';
import { formatDay } from '../../../values/day.js';
import { MILLISECONDS_IN_A_DAY } from '../../../values/instant.js';
import { labelsOf, questionKey } from '../../../model/subject.js';
import type { Subject } from '../../../model/subject.js';
import type { Matter } from '../../../model/matter.js';
import type { OpenSpan } from '../../../model/work.js';
import { paidFor, partsAgreed, partsPaid, stretchesOf, within } from '../../contract/bad-time.js';
import { brokenAmong } from '../../questions/broken.js';
import type { BadTime } from '../../contract/bad-time.js';
import { priceReductionShare } from '../../questions/price.js';
import type { AmountMeasure, Line, Measure, Measured, Reading } from '../../words.js';
import { DIGITAL_PROMISES, DIGITAL_TYPES } from '../consumers.js';
import { codeConsommation } from '../code-consommation/source.js';
import { refundPeriod } from '../periods.js';
import { dueFees } from '../remedies.js';

const NOT_COMPUTED: Measured<Amount> = { value: undefined, working: [] };

/** The promises of digital services that were broken; where none is certain, those of which it is open. */
const broken = (matter: Matter): readonly Subject[] =>
  brokenAmong([...matter.index.values()].filter((s) => s.kind === 'commitment' && labelsOf(s, 'kind').some((k) => DIGITAL_PROMISES.includes(k)) && labelsOf(s, 'serviceTypes').some((t) => DIGITAL_TYPES.includes(t))), matter);

const fromTheEvent = (matter: Matter): readonly OpenSpan[] => (matter.days.event === null ? [] : [{ from: matter.days.event * MILLISECONDS_IN_A_DAY, to: null }]);

/** Where nobody says how long it lasted, and nobody values what was still of use: from the event on. */
const sinceTheEvent = (matter: Matter): readonly OpenSpan[] =>
  matter.sums.relief.priceReduction !== null || matter.sums.relief.deliveredSum !== null || matter.determinations.has(questionKey(priceReductionShare.id, 'case:')) ? [] : fromTheEvent(matter);

const badTime = (matter: Matter): BadTime => ({ promises: broken(matter), untold: sinceTheEvent(matter) });

/** The price of the time in which a digital service did not conform: by what was paid, pro rata, else by the agreed fee. */
const badPrice = (matter: Matter): { readonly exact: Ratio; readonly lines: readonly Line[] } | undefined => {
  const [bad, prices] = [badTime(matter), paidFor(matter)];
  const parts = prices === null ? partsAgreed(bad, matter) : partsPaid(prices, bad, matter);
  if (prices === null && parts.length === 0) return undefined;
  return { exact: parts.reduce((n, p) => plus(n, p.exact), ZERO), lines: parts.map((p) => p.line) };
};

interface Cut {
  readonly cut: Amount;
  readonly owed: Amount;
  readonly working: readonly Line[];
}

/** Whether anybody puts a value on what was still of use, or disputes it: otherwise no price is owed for the bad time. */
const valued = (matter: Matter): boolean => {
  const key = questionKey(priceReductionShare.id, 'case:');
  return matter.sums.relief.priceReduction !== null || matter.determinations.has(key) || matter.disputed.has(key) || matter.pleas.some((p) => p.plea === 'price-reduction');
};

const cutOf = ({ matter, answer }: Reading): Cut | undefined => {
  const price = badPrice(matter);
  const share = valued(matter) ? answer(priceReductionShare, 'case') : WHOLE;
  if (price === undefined || typeof share !== 'object' || !('num' in share)) return undefined;
  const delivered = matter.determinations.has(questionKey(priceReductionShare.id, 'case:')) ? null : matter.sums.relief.deliveredSum;
  const [whole, owed] = [roundRatio(price.exact), sum(dueFees(matter).map((fee) => fee.amount))];
  const cut = delivered === null ? roundRatio(times(price.exact, share)) : whole > delivered ? whole - delivered : 0n;
  return {
    cut, owed,
    working: [...price.lines, delivered === null ? { name: 'share', value: showRatio(share) } : { name: 'delivered', value: formatAmount(delivered, matter.digits) }, { name: 'price-cut', value: formatAmount(cut, matter.digits) }],
  };
};

const SHARE = { asks: [{ question: priceReductionShare, burden: 'claimant', about: 'case' }] } as const;

/** Whether the price of the bad time is asked as a sum that goes back, and not as a price cut. */
const asSum = ({ matter }: Reading): boolean => matter.sums.relief.restitution !== null && !labelsOf(matter.subjects.case[0] as Subject, 'asked').includes('priceReduction');

/** Service credits for the bad time are price that comes back already. */
const lessCredits = ({ stream, matter }: Reading, found: Measured<Amount>): Measured<Amount> => {
  const credits = stream('credits');
  return found.value === undefined || credits === 0n ? found : { value: found.value > credits ? found.value - credits : 0n, working: [...found.working, { name: 'credits', value: formatAmount(credits, matter.digits) }] };
};

const back = (reading: Reading): Measured<Amount> => {
  const found = reading.matter.claimant === 'provider' ? undefined : cutOf(reading);
  if (found === undefined) return NOT_COMPUTED;
  const { cut, owed, working } = found;
  const paid = cut > owed ? cut - owed : 0n;
  return lessCredits(reading, { value: paid, working: [...working, ...(owed === 0n ? [] : [{ name: 'still-owed', value: formatAmount(owed, reading.matter.digits) }])] });
};

const noMoreThan = (claimed: Amount | null, found: Measured<Amount>, matter: Matter): Measured<Amount> =>
  found.value === undefined || claimed === null ? found : { value: min(found.value, claimed), working: [...found.working, { name: 'claimed', value: formatAmount(claimed, matter.digits) }] };

/** What is claimed of the price as a loss, where that is the only way in which it is asked back; null where a figure is wanting or a price cut is asked. */
const claimedAsLoss = (matter: Matter): Amount | null => {
  if (labelsOf(matter.subjects.case[0] as Subject, 'asked').includes('priceReduction') || matter.pleas.some((p) => p.plea === 'price-reduction')) return null;
  return [...matter.losses.values()].filter((l) => l.head === 'fee-refund').reduce<Amount | null>((n, l) => (n === null || l.claimed === null ? null : n + l.claimed), 0n);
};

/** How much of the price of a digital service falls away in all, whether it was paid or is still owed. */
export const digitalCutGiven: AmountMeasure = {
  id: 'fr.digital-cut-given', source: codeConsommation('L224-25-20'), ...SHARE, monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => ({ value: cutOf(reading)?.cut, working: [] }),
};

/** The price cut for a digital service, as far as the price was paid; asked as a loss, no more than that loss. */
export const digitalCut: AmountMeasure = {
  id: 'fr.digital-price-cut', source: codeConsommation('L224-25-20'), ...SHARE, monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => (asSum(reading) ? NOT_COMPUTED : noMoreThan(claimedAsLoss(reading.matter), back(reading), reading.matter)),
};

/** The same where it is asked back as a sum: no more than that sum. */
export const digitalRefund: AmountMeasure = {
  id: 'fr.digital-refund', source: codeConsommation('L224-25-20'), ...SHARE, monotone: { 'price-reduction-share': 'up' },
  compute: (reading) => (asSum(reading) ? noMoreThan(reading.matter.sums.relief.restitution?.claimed ?? null, back(reading), reading.matter) : NOT_COMPUTED),
};

/** What is still owed of the price of a digital service that was cut. */
export const digitalPriceLeft: AmountMeasure = {
  id: 'fr.digital-price-left', source: codeConsommation('L224-25-20'), ...SHARE, monotone: { 'price-reduction-share': 'down' },
  compute: (reading) => {
    const found = reading.matter.claimant === 'provider' ? cutOf(reading) : undefined;
    if (found === undefined || found.owed === 0n) return NOT_COMPUTED;
    const { cut, owed, working } = found;
    return { value: owed > cut ? owed - cut : 0n, working: [...working, { name: 'still-owed', value: formatAmount(owed, reading.matter.digits) }] };
  },
};

/** What goes back when the contract on a digital service is ended: the price of the time in which it did not conform and of the time after the end. */
export const digitalUndone: AmountMeasure = {
  id: 'fr.digital-undone', source: codeConsommation('L224-25-21'), asks: [],
  compute: ({ matter }) => {
    const prices = paidFor(matter);
    if (matter.claimant === 'provider' || prices === null) return NOT_COMPUTED;
    const bad = badTime(matter);
    const ended = matter.sums.relief.termination?.on ?? null;
    const parts = prices.flatMap((price) => {
      const told = stretchesOf(price.service, bad, matter);
      const stretches = [...(told ?? fromTheEvent(matter)), ...(ended === null ? [] : [{ from: ended * MILLISECONDS_IN_A_DAY, to: null }])];
      const once = matter.fees.agreed.some((fee) => fee.service === price.service && fee.per === 'once');
      const share = price.for === null ? ratio(once ? 1n : 0n) : ratio(BigInt(within(price.for, stretches, Number.MAX_SAFE_INTEGER)), BigInt(price.for.to - price.for.from));
      const time = price.for === null ? '' : ` ${formatDay(price.for.from / MILLISECONDS_IN_A_DAY)}/${formatDay(price.for.to / MILLISECONDS_IN_A_DAY)}`;
      return share.num === 0n ? [] : [{ exact: times(price.exact, share), line: { name: 'fee', value: `${formatAmount(roundRatio(price.exact), matter.digits)} × ${showRatio(share)}`, from: `${price.service}${time}` } }];
    });
    const all = roundRatio(parts.reduce((n, p) => plus(n, p.exact), ZERO));
    const claimed = matter.sums.relief.restitution?.claimed ?? null;
    return { value: claimed === null ? all : min(all, claimed), working: parts.map((p) => p.line) };
  },
};

/** The last day for paying back what a price cut took off: fourteen days after the customer told of it. */
export const dayOfCutRefund: Measure<number> = {
  id: 'fr.day-of-cut-refund', source: codeConsommation('L224-25-22'), asks: [], parameters: [refundPeriod], unit: 'day',
  compute: ({ matter, figure }) => {
    const told = matter.subjects.notice.filter((n) => labelsOf(n, 'kind').includes('price-reduction')).flatMap((n) => matter.notices.get(n.id)?.arrival?.day ?? []);
    return { value: told.length === 0 ? undefined : Math.min(...told) + figure(refundPeriod), working: [] };
  },
};
