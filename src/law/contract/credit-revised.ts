import { HUGE } from '../../model/amount.js';
import { formatAmount } from '../../values/money.js';
import type { Source } from '../../model/source.js';
import type { AmountMeasure, Reading } from '../words.js';
import { creditRevised } from '../questions/credit.js';
import { harmOf } from '../questions/covering.js';
import { labelsOf } from '../../model/subject.js';
import { measuredCredit } from './credit.js';

/** What is left, before agreed money, of the losses that a credit stands for: those that name its promise, else what a failure of its kind does; a part that force majeure took off counts still. */
const lossBehindCredit = ({ matter, self, before, emptied }: Reading, without: readonly string[]): { readonly loss: bigint; readonly shown: boolean } => {
  const behind = matter.subjects.loss.filter((loss) => {
    const [causes, head] = [labelsOf(loss, 'causedBy'), matter.losses.get(loss.id)?.head ?? ''];
    if (without.includes(head)) return false;
    return causes.length > 0 ? causes.includes(labelsOf(self, 'commitment')[0] ?? '') : harmOf(labelsOf(self, 'kind'), head) === true;
  });
  const loss = behind.reduce((n, { id }) => n + before('force-majeure-share', id), 0n);
  return { loss, shown: loss > 0n || behind.some(({ id }) => emptied(id)) };
};

/** The measured credit, no more than a limit drawn from the loss, where there is a limit; `shown`: that loss was shown, also where all of it came off. Some heads are no part of it. */
export const creditAtMost = (id: string, source: Source, limit: (loss: bigint, reading: Reading, shown: boolean) => bigint | undefined, without: readonly string[] = []): AmountMeasure => ({
  id, source, asks: measuredCredit.asks,
  compute: (reading) => {
    const [found, { loss, shown }] = [measuredCredit.compute(reading), lossBehindCredit(reading, without)];
    const most = loss >= HUGE ? undefined : limit(loss, reading, shown);
    if (found.value === undefined || most === undefined || found.value <= most) return found;
    return { value: most, working: [...found.working, { name: 'loss', value: formatAmount(loss, reading.matter.digits) }] };
  },
});

/** The credit as a court set it; until one does, as worked out. */
export const asSetByCourt = (id: string, until: AmountMeasure): AmountMeasure => ({
  ...until, id, asks: [...until.asks, { question: creditRevised, burden: 'respondent' }], monotone: { 'credit-revised': 'up' },
  compute: (reading) => {
    const revised = reading.answer(creditRevised);
    return typeof revised === 'bigint' && revised < HUGE ? { value: revised, working: [{ name: 'set-by-court', value: formatAmount(revised, reading.matter.digits) }] } : until.compute(reading);
  },
});
