import type { AmountMeasure } from '../../../model/measure.js';
import { formatAmount, roundRatio } from '../../../values/money.js';
import { lossAmount } from '../../questions/loss.js';
import { contractInterpretation } from '../contract-interpretation/source.js';
import { personalityCeiling } from '../parameters.js';

/** Nothing beyond what is proven, until a court sets it. */
export const nothingAdded: AmountMeasure = { id: 'cn.nothing-added', source: contractInterpretation('62'), asks: [], compute: () => ({ value: 0n, working: [] }) };

/** What is claimed of a head beyond what is proven or left of it: who proves all of a loss has nothing left for a court to set, also where a share comes off. */
export const restOfClaim: AmountMeasure = {
  id: 'cn.rest-of-claim', source: contractInterpretation('62'), asks: [{ question: lossAmount, burden: 'claimant' }], monotone: { 'loss-amount': 'down' },
  compute: ({ answer, matter, self, head }) => {
    const claimed = matter.losses.get(self.id)?.claimed ?? null;
    if (claimed === null) return { value: undefined, working: [] };
    const [proven, left] = [answer(lossAmount), head(self.id)];
    const taken = typeof proven === 'bigint' && proven > left ? proven : left;
    return { value: taken >= claimed ? 0n : claimed - taken, working: [{ name: 'claimed', value: formatAmount(claimed, matter.digits) }] };
  },
};

/** The same, up to the ceiling of the judges' discretion for injuries to personality on a network, less what is proven. */
export const restUpToCeiling: AmountMeasure = {
  id: 'cn.rest-up-to-ceiling', source: personalityCeiling.source, asks: restOfClaim.asks, monotone: { 'loss-amount': 'down' }, parameters: [personalityCeiling],
  compute: (reading) => {
    const rest = restOfClaim.compute(reading).value;
    const [most, left] = [roundRatio(reading.figure(personalityCeiling)) * 10n ** BigInt(reading.matter.digits), reading.head(reading.self.id)];
    const room = most > left ? most - left : 0n;
    const value = rest === undefined || rest > room ? room : rest;
    return { value, working: [{ name: 'ceiling', value: formatAmount(most, reading.matter.digits), from: personalityCeiling.id }] };
  },
};
