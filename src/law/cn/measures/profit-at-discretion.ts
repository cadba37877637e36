import type { AmountMeasure } from '../../../model/measure.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { contractInterpretation } from '../contract-interpretation/source.js';
import { personalityCeiling } from '../parameters.js';

/** Nothing beyond what is proven, until a court sets it. */
export const nothingAdded: AmountMeasure = { id: 'cn.nothing-added', source: contractInterpretation('62'), asks: [], compute: () => ({ value: 0n, working: [] }) };

/** What is claimed of a head beyond what is left of it. */
export const restOfClaim: AmountMeasure = {
  id: 'cn.rest-of-claim', source: contractInterpretation('62'), asks: [],
  compute: ({ matter, self, head }) => {
    const claimed = matter.losses.get(self.id)?.claimed ?? null;
    if (claimed === null) return { value: undefined, working: [] };
    const left = head(self.id);
    return { value: left >= claimed ? 0n : claimed - left, working: [{ name: 'claimed', value: formatAmount(claimed, matter.digits) }] };
  },
};

/** The same, up to the ceiling of the judges' discretion for injuries to personality on a network, less what is proven. */
export const restUpToCeiling: AmountMeasure = {
  id: 'cn.rest-up-to-ceiling', source: personalityCeiling.source, asks: [], parameters: [personalityCeiling],
  compute: (reading) => {
    const rest = restOfClaim.compute(reading).value;
    const [most, left] = [roundRatio(reading.figure(personalityCeiling)) * 10n ** BigInt(reading.matter.digits), reading.head(reading.self.id)];
    const room = most > left ? most - left : 0n;
    const value = rest === undefined || rest > room ? room : rest;
    return { value, working: [{ name: 'ceiling', value: formatAmount(most, reading.matter.digits), from: personalityCeiling.id }] };
  },
};
