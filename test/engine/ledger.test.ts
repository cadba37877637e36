import { amountBefore, amountOf, assigned, entriesOf, entryOf, greater, ledgerKey, ledgerOf, lesser, streamOf, sumOf, withAmount, withEntry, withKept, withTotal } from '../../src/engine/ledger.js';
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

  it('keeps what some of its entries stood at, whatever is done to it later', () => {
    const kept = withKept(ledger, 'step', ['l1', 'l2']);
    const later = withEntry(withTotal(kept, ['l1', 'l2'], 1n), entry('a', 5n));
    expect(['l1', 'l2', 'l0', 'a'].map((id) => amountBefore(later, 'step', id))).toEqual([1n, 2n, 0n, 5n]);
    expect([amountBefore(later, 'other', 'l2'), amountBefore(ledger, 'step', 'l2')]).toEqual([amountOf(later, 'l2'), 2n]);
    expect(ledgerKey(kept)).not.toBe(ledgerKey(ledger));
    expect(ledgerKey(withKept(ledger, 'step', ['l1', 'l2']))).toBe(ledgerKey(kept));
  });

  it('keeps it of two at once as what neither stays below and what neither exceeds', () => {
    const [one, other] = [withAmount(withKept(withAmount(ledger, 'l1', 8n), 'step', ['l1']), 'l1', 4n), withAmount(ledger, 'l1', 6n)];
    const read = (l: typeof one): readonly bigint[] => [amountOf(l, 'l1'), amountBefore(l, 'step', 'l1')];
    expect([lesser, greater].map((both) => read(both(one, other)))).toEqual([[4n, 6n], [6n, 8n]]);
    expect([lesser, greater].map((both) => read(both(other, one)))).toEqual([[4n, 6n], [6n, 8n]]);
  });
});
