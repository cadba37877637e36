import { amountOf, assigned, entriesOf, entryOf, ledgerOf, streamOf, sumOf, withAmount, withEntry, withTotal } from '../../src/engine/ledger.js';
import type { Entry } from '../../src/engine/ledger.js';

const entry = (id: string, amount: bigint): Entry => ({ id, stream: 'damages', amount });
const many = (n: number): readonly Entry[] => Array.from({ length: n }, (_, i) => entry(`l${i}`, BigInt(i)));

describe.each([3, 12, 13, 500])('a ledger of %i entries', (n) => {
  const ledger = ledgerOf(many(n));

  it('is not changed by what grows out of it', () => {
    const set = withAmount(ledger, 'l2', 100n);
    const moved = assigned(set, 'l1', 'price');
    expect([amountOf(ledger, 'l2'), amountOf(moved, 'l2'), entryOf(ledger, 'l1')?.stream, entryOf(moved, 'l1')?.stream]).toEqual([2n, 100n, 'damages', 'price']);
    expect(entriesOf(ledger)).toEqual(many(n));
  });

  it('knows its own entries, whichever others grew out of the same', () => {
    const [one, other] = [withEntry(ledger, entry('a', 1n)), withEntry(ledger, entry('b', 2n))];
    const more = withEntry(one, entry('c', 3n));
    expect([one, other, more].map((l) => ['a', 'b', 'c'].map((id) => amountOf(l, id)))).toEqual([[1n, 0n, 0n], [0n, 2n, 0n], [1n, 0n, 3n]]);
    expect(['a', 'b'].map((id) => entryOf(ledger, id))).toEqual([undefined, undefined]);
    expect(entriesOf(more).map((e) => e.id).slice(-2)).toEqual(['a', 'c']);
  });

  it('of several entries with one id sets the first, and each where a sum is allotted', () => {
    const twice = withEntry(ledger, entry('l1', 7n));
    expect(entriesOf(withAmount(twice, 'l1', 9n)).filter((e) => e.id === 'l1').map((e) => e.amount)).toEqual([9n, 7n]);
    expect(entriesOf(withTotal(twice, ['l1'], 4n)).filter((e) => e.id === 'l1').map((e) => e.amount)).toEqual([4n, 4n]);
  });

  it('allots a sum over few of its entries or all', () => {
    expect(sumOf(withTotal(ledger, ['l1', 'l2'], 1n), ['l1', 'l2'])).toBe(1n);
    expect(streamOf(withTotal(ledger, entriesOf(ledger).map((e) => e.id), 17n), 'damages')).toBe(17n);
    expect(streamOf(withTotal(ledger, ['l1', 'l2'], 1n), 'damages')).toBe(streamOf(ledger, 'damages') - 2n);
  });
});
