import { readDecimal } from './ratio.js';

/** A stretch of decimals with the points to look at on it, in units of the last of `places`. */
export interface Stretch {
  readonly low: bigint;
  readonly high: bigint;
  readonly places: number;
  /** The distance of two points, or how many points. */
  readonly by: { readonly step: bigint } | { readonly count: bigint };
}

/** The most points of a stretch. */
export const MOST_POINTS = 1000n;

const FEW = 11n;

/** Reads `0..100000`, `0..1:0.1`, `0..1x5`; undefined where it is none, does not rise, or has too many points. */
export const parseStretch = (text: string): Stretch | undefined => {
  const [found, a = '', b = '', colon, times] = /^(-?[0-9]+(?:\.[0-9]+)?)\.\.(-?[0-9]+(?:\.[0-9]+)?)(?::(?!x)([0-9]+(?:\.[0-9]+)?)|:?x([0-9]{1,4}))?$/.exec(text) ?? [];
  const [low, high, step] = [readDecimal(a), readDecimal(b), colon === undefined ? null : readDecimal(colon)];
  if (found === undefined || low === undefined || high === undefined || step === undefined) return undefined;
  const places = Math.max(low.places, high.places, step === null ? 0 : step.places);
  const units = (d: { readonly unscaled: bigint; readonly places: number }): bigint => d.unscaled * 10n ** BigInt(places - d.places);
  const stretch: Stretch = { low: units(low), high: units(high), places, by: step === null ? { count: times === undefined ? FEW : BigInt(times) } : { step: units(step) } };
  if (stretch.low >= stretch.high) return undefined;
  const points = 'step' in stretch.by ? (stretch.by.step <= 0n ? 0n : (stretch.high - stretch.low) / stretch.by.step + 1n) : stretch.by.count;
  return points < 2n || points > MOST_POINTS ? undefined : stretch;
};

/** The same stretch in finer units. */
export const finer = (s: Stretch, places: number): Stretch => {
  const by = 10n ** BigInt(Math.max(0, places - s.places));
  return { low: s.low * by, high: s.high * by, places: Math.max(s.places, places), by: 'step' in s.by ? { step: s.by.step * by } : s.by };
};

/** The points of a stretch, both ends included, each once. */
export const pointsOf = (s: Stretch): readonly bigint[] => {
  const { low, high, by } = s;
  const inside = 'step' in by
    ? Array.from({ length: Number((high - low) / by.step) + 1 }, (_, i) => low + BigInt(i) * by.step)
    : Array.from({ length: Number(by.count) }, (_, i) => low + ((high - low) * BigInt(i)) / (by.count - 1n));
  return [...new Set([...inside, high])];
};
