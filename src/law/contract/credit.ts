import { formatAmount } from '../../values/money.js';
import type { AmountMeasure } from '../words.js';
import { creditPayable } from '../questions/credit.js';
import { termsOn } from './source.js';

const source = termsOn('credit', { en: 'service credit', fr: 'avoir de service', zh: '服务抵扣' });

/** The credit as it was measured. */
export const measuredCredit: AmountMeasure = {
  id: 'contract.measured-credit', source, asks: [{ question: creditPayable, burden: 'claimant' }],
  compute: (reading) => {
    const value = reading.answer(creditPayable);
    return typeof value === 'bigint' ? { value, working: [{ name: 'credit', value: formatAmount(value, reading.matter.digits), from: reading.self.id }] } : { value: undefined, working: [] };
  },
};

/** Nothing. */
export const noCredit: AmountMeasure = { id: 'contract.no-credit', source, asks: [], compute: () => ({ value: 0n, working: [] }) };
