import { estimateParts, estimated } from '../../src/values/estimate.js';
import { ratio, WHOLE, ZERO } from '../../src/values/ratio.js';

/** Estimates of a loss from figures of the business, worked out by hand. Amounts in minor units. */

test('before and after: the sales expected over the days affected, less those made, times the margin', () => {
  const e = { method: 'before-after', baseline: { days: 60, sales: ratio(12_000_000n) }, affected: { days: 61, sales: ratio(8_100_000n) }, marginRate: ratio(42n, 100n) } as const;
  // 120,000 × 61/60 = 122,000; 122,000 − 81,000 = 41,000; × 0.42 = 17,220
  expect(estimated(e)).toEqual(ratio(1_722_000n));
  expect(estimateParts(e).map((p) => p.name)).toEqual(['baseline-sales', 'length-of-period', 'expected-sales', 'actual-sales', 'lost-sales', 'margin-rate', 'lost-margin']);
});

test('before and after without dates compares the sums as they stand', () => {
  expect(estimated({ method: 'before-after', baseline: { days: null, sales: ratio(1000n) }, affected: { days: null, sales: ratio(400n) }, marginRate: ratio(1n, 2n) })).toEqual(ratio(300n));
});

test('better sales than before are no loss', () => {
  expect(estimated({ method: 'before-after', baseline: { days: 10, sales: ratio(100n) }, affected: { days: 10, sales: ratio(150n) }, marginRate: WHOLE })).toEqual(ZERO);
});

test('hours of outage: sales of those hours that were not made up later, times the margin', () => {
  expect(estimated({ method: 'hourly-margin', hours: ratio(6n), salesPerHour: ratio(50_000n), marginRate: ratio(3n, 10n), deferredShare: ratio(1n, 4n) })).toEqual(ratio(67_500n));
});

test('files: only the useful ones, at the time each takes', () => {
  expect(estimated({ method: 'file-reconstruction', files: ratio(1000n), usefulShare: ratio(3n, 10n), minutesPerFile: ratio(20n), hourlyRate: ratio(4_000n) })).toEqual(ratio(400_000n));
});

test('units', () => {
  expect(estimated({ method: 'units', units: ratio(8n), unitAmount: ratio(2_500n) })).toEqual(ratio(20_000n));
});
