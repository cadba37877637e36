import { formatAmount } from '../../values/money.js';
import { CASE, labelsOf, questionKey } from '../../model/subject.js';
import { costsAwarded } from '../questions/case.js';
import type { AmountMeasure, Line, Reading, Source } from '../words.js';

const itemisedFees = (reading: Reading): bigint => reading.matter.subjects.loss.filter((l) => labelsOf(l, 'head').includes('legal-fees')).reduce((sum, l) => sum + reading.head(l.id), 0n);

const allowedLine = (allowed: bigint, reading: Reading): readonly Line[] => [{ name: 'costs-awarded', value: formatAmount(allowed, reading.matter.digits) }];

const ASKS = [{ question: costsAwarded, burden: 'claimant', about: 'case' }] as const;

/** What the claimant of the record itemised beyond the sum that a court allows for its costs. Only where a court spoke. */
export const feesNotAllowed = (id: string, source: Source): AmountMeasure => ({
  id, source, asks: ASKS, monotone: { 'costs-awarded': 'down' },
  compute: (reading) => {
    const [allowed, itemised] = [reading.answer(costsAwarded), itemisedFees(reading)];
    const spoke = reading.matter.determinations.has(questionKey(costsAwarded.id, CASE)) && reading.matter.answering !== true;
    return !spoke || typeof allowed !== 'bigint' || itemised <= allowed ? { value: undefined, working: [] } : { value: itemised - allowed, working: allowedLine(allowed, reading) };
  },
});

/** What a court allows the claimant of the record for the costs beyond the fees that the claimant itemised; nothing allowed is no entry. */
export const feesAllowed = (id: string, source: Source): AmountMeasure => ({
  id, source, asks: ASKS, monotone: { 'costs-awarded': 'up' },
  compute: (reading) => {
    const allowed = reading.answer(costsAwarded);
    if (typeof allowed !== 'bigint' || reading.matter.answering === true) return { value: undefined, working: [] };
    const itemised = itemisedFees(reading);
    return allowed <= itemised ? { value: undefined, working: [] } : { value: allowed - itemised, working: allowedLine(allowed, reading) };
  },
});
