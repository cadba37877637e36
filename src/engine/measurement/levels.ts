import { WHOLE, ZERO, compare, plus, ratio, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { common, cutAt, lengthOf, subtract } from '../../values/timeSpan.js';
import type { TimeSpan } from '../../values/timeSpan.js';
import { option } from './site.js';
import type { Frame } from './site.js';
import type { Bounded, Sifted } from './sifted.js';

/** A stretch during which a share (of errors, of those affected) stayed the same. */
export interface Level extends TimeSpan {
  readonly share: Ratio;
}

const inOrder = (shares: readonly Ratio[]): readonly Ratio[] => [...shares].sort((a, b) => compare(b, a));

/** The levels of shares over stretches of time, by cutting wherever an outage begins or ends. */
const levels = (over: readonly TimeSpan[], list: readonly Bounded[], at: (present: readonly Bounded[], s: TimeSpan) => Ratio): readonly Level[] => {
  const edges = list.flatMap((b) => [b.at.from, b.at.to]);
  return over.flatMap((s) => cutAt(s, edges)).flatMap((s) => {
    const present = list.filter((b) => b.at.from < s.to && b.at.to > s.from);
    return present.length === 0 ? [] : [{ ...s, share: at(present, s) }];
  });
};

const rateOf = (frame: Frame, { outage }: Bounded): Ratio => {
  const stated = option(frame.pick, `error-rate:${outage.id}`, outage.errorRate);
  if (stated !== undefined) return stated;
  frame.note('error-rate-unknown', outage.id);
  return frame.pick(`error-rate:${outage.id}`, outage.gone ? [WHOLE, ZERO] : [ZERO, WHOLE]);
};

/** The error rates within a stretch of time, after what is excluded; of several at one instant the highest. */
export const errorLevels = (frame: Frame, sifted: Sifted, time: readonly TimeSpan[]): readonly Level[] => {
  const rates = new Map(sifted.kept.map((b) => [b, rateOf(frame, b)]));
  const over = common(subtract(sifted.kept.map((b) => b.at), [...sifted.windows, ...sifted.parts]), time);
  return levels(over, sifted.kept, (present) => inOrder(present.flatMap((b) => rates.get(b) ?? []))[0] ?? ZERO);
};

/** The shares affected within stretches; where outages overlap, at least the highest and at most all of them together. */
export const shareLevels = (frame: Frame, list: readonly Bounded[], over: readonly TimeSpan[]): readonly Level[] => {
  const shares = new Map(list.map((b) => [b, option(frame.pick, `share:${b.outage.id}`, b.outage.affectedShare) ?? WHOLE]));
  return levels(over, list, (present, s) => {
    const [highest = WHOLE, ...others] = inOrder(present.flatMap((b) => shares.get(b) ?? []));
    const sum = others.reduce(plus, highest);
    const most = compare(sum, WHOLE) > 0 ? WHOLE : sum;
    return compare(most, highest) === 0 ? highest : frame.pick(`overlap:${s.from}`, [highest, most]);
  });
};

/** The sum of length times share, in milliseconds. */
export const weigh = (list: readonly Level[]): Ratio => list.reduce((n, l) => plus(n, times(l.share, ratio(BigInt(lengthOf(l))))), ZERO);
