import type { AmountMeasure } from '../../../model/measure.js';
import { formatAmount } from '../../../values/money.js';
import { contractInterpretation } from '../contract-interpretation/source.js';

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
