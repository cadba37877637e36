import type { StreamName } from '../model/conclusion.js';
import { allocate } from '../values/allocate.js';
import { valueAt, valuesOf, vectorOf, withAnother, withValue } from '../values/vector.js';
import type { Vector } from '../values/vector.js';

/** One sum of the ledger: a head of loss or an amount a rule added, with the stream it belongs to. Minor units. */
export interface Entry {
  readonly id: string;
  readonly stream: StreamName;
  readonly amount: bigint;
  /** It was shown, and what comes off a loss took all of it: known to be nothing, and not for want of proof. */
  readonly emptied?: true;
}

/** Where the entries of an id stand, of every ledger that grew out of one: made when it is asked for, and added to while one ledger grows out of the last. */
interface Places { of: Map<string, number[]> | null; size: number }

/** The sums of one claim on one set of answers, in a fixed order. Never changed; every step makes a new one, which shares with the last what it did not touch. */
export interface Ledger {
  readonly entries: Vector<Entry>;
  readonly places: Places;
  /** What entries stood at before a step that said so, by its name and the entry. */
  readonly kept?: Kept;
}

type Kept = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

/** A ledger of these entries. */
export const ledgerOf = (entries: readonly Entry[]): Ledger => ({ entries: vectorOf(entries), places: { of: null, size: entries.length } });

/** A ledger with nothing in it. */
export const EMPTY: Ledger = ledgerOf([]);

/** The entries in their order. */
export const entriesOf = (ledger: Ledger): readonly Entry[] => valuesOf(ledger.entries);

const keptKey = (kept: Kept): string => [...kept].map(([name, amounts]) => `|${name} ${[...amounts].map(([id, amount]) => `${id}=${amount}`).join(';')}`).join('');

/** A text that tells two ledgers apart. */
export const ledgerKey = (ledger: Ledger): string => entriesOf(ledger).map((e) => `${e.id}=${e.stream}:${e.amount}${e.emptied === true ? '!' : ''}`).join(';') + (ledger.kept === undefined ? '' : keptKey(ledger.kept));

/** Up to so many entries are looked through one by one. */
const FEW = 12;

const note = (of: Map<string, number[]>, id: string, place: number): void => {
  const known = of.get(id);
  if (known === undefined) of.set(id, [place]);
  else known.push(place);
};

const noted = ({ entries, places }: Ledger): Map<string, number[]> => {
  if (places.of !== null) return places.of;
  const of = new Map<string, number[]>();
  valuesOf(entries).forEach((e, i) => { note(of, e.id, i); });
  return (places.of = of);
};

/** Where the entries of an id stand. */
const placesOf = (ledger: Ledger, id: string): readonly number[] =>
  ledger.entries.length <= FEW ? valuesOf(ledger.entries).flatMap((e, i) => (e.id === id ? [i] : [])) : (noted(ledger).get(id) ?? []).filter((place) => place < ledger.entries.length);

/** The first entry of an id. */
export const entryOf = (ledger: Ledger, id: string): Entry | undefined => valueAt(ledger.entries, placesOf(ledger, id)[0] ?? -1);

/** The amount of an entry; 0 when there is none. */
export const amountOf = (ledger: Ledger, id: string): bigint => entryOf(ledger, id)?.amount ?? 0n;

/** What an entry stood at before a step of that name; what it stands at where there was none. */
export const amountBefore = (ledger: Ledger, name: string, id: string): bigint => ledger.kept?.get(name)?.get(id) ?? amountOf(ledger, id);

/** The same, with what some entries stand at kept under a name. */
export const withKept = (ledger: Ledger, name: string, ids: readonly string[]): Ledger =>
  ({ ...ledger, kept: new Map([...(ledger.kept ?? []), [name, new Map(ids.map((id) => [id, amountOf(ledger, id)]))]]) });

/** Whether an entry was shown and wholly taken off. */
export const isEmptied = (ledger: Ledger, id: string): boolean => entryOf(ledger, id)?.emptied === true;

/** The same, with what of some entries stood at something before and stands at nothing now marked as taken off. */
export const emptiedSince = (before: Ledger, ledger: Ledger, ids: readonly string[]): Ledger =>
  ids.reduce((l, id) => (amountOf(before, id) > 0n && amountOf(l, id) === 0n ? emptied(l, id) : l), ledger);

/** The same, with an entry marked as known to be nothing. */
export const emptied = (ledger: Ledger, id: string): Ledger => placesOf(ledger, id).reduce((l, place) => changed(l, place, (e) => ({ ...e, emptied: true })), ledger);

/** The sum of some entries. */
export const sumOf = (ledger: Ledger, ids: readonly string[]): bigint => ids.reduce((n, id) => n + amountOf(ledger, id), 0n);

/** The sum of a stream. */
export const streamOf = (ledger: Ledger, stream: StreamName): bigint => entriesOf(ledger).reduce((n, e) => (e.stream === stream ? n + e.amount : n), 0n);

const changed = (ledger: Ledger, place: number, change: (entry: Entry) => Entry): Ledger => {
  const entry = valueAt(ledger.entries, place);
  return entry === undefined ? ledger : { ...ledger, entries: withValue(ledger.entries, place, change(entry)) };
};

/** Sets one entry. */
export const withAmount = (ledger: Ledger, id: string, amount: bigint): Ledger => changed(ledger, placesOf(ledger, id)[0] ?? -1, (e) => ({ ...e, amount }));

/** Moves one entry to a stream. */
export const assigned = (ledger: Ledger, id: string, stream: StreamName): Ledger => changed(ledger, placesOf(ledger, id)[0] ?? -1, (e) => ({ ...e, stream }));

/** The same with one more entry at the end. */
export const withEntry = (ledger: Ledger, entry: Entry): Ledger => {
  const { entries, places } = ledger;
  const size = entries.length + 1;
  if (size <= FEW || places.size >= size) return { ...ledger, entries: withAnother(entries, entry), places: { of: null, size } };
  note(noted(ledger), entry.id, entries.length);
  places.size = size;
  return { ...ledger, entries: withAnother(entries, entry), places };
};

/** Entries whose amounts are set to others, by id. */
export const withAmounts = (ledger: Ledger, amounts: ReadonlyMap<string, bigint>): Ledger =>
  amounts.size * FEW < ledger.entries.length
    ? [...amounts].reduce((l, [id, amount]) => placesOf(l, id).reduce((m, place) => changed(m, place, (e) => ({ ...e, amount })), l), ledger)
    : { ...ledger, entries: vectorOf(entriesOf(ledger).map((e) => { const amount = amounts.get(e.id); return amount === undefined ? e : { ...e, amount }; })) };

/** Brings the sum of some entries to `total`, allotted in proportion to what they are (largest remainder, ties by id). */
export const withTotal = (ledger: Ledger, ids: readonly string[], total: bigint): Ledger =>
  withAmounts(ledger, allocate(total, ids.map((id) => ({ id, weight: amountOf(ledger, id) }))));

/** For each entry the lesser or the greater of two ledgers; an entry that one lacks counts as nothing there. */
const either = (a: Ledger, b: Ledger, take: (x: bigint, y: bigint) => bigint, marked: (x: Entry, y: Entry) => boolean): Ledger => {
  const entries = [...entriesOf(a), ...entriesOf(b).filter((e) => entryOf(a, e.id) === undefined)];
  const one = ledgerOf(entries.map(({ id, stream }) => {
    const [x, y] = [a, b].map((l) => entryOf(l, id) ?? { id, stream, amount: 0n }) as [Entry, Entry];
    return { id, stream, amount: take(x.amount, y.amount), ...(marked(x, y) ? { emptied: true as const } : {}) };
  }));
  if (a.kept === undefined && b.kept === undefined) return one;
  const names = [...new Set([...(a.kept ?? []), ...(b.kept ?? [])].map(([name]) => name))];
  const ids = (name: string): readonly string[] => [...new Set([a, b].flatMap((l) => [...(l.kept?.get(name)?.keys() ?? [])]))];
  return { ...one, kept: new Map(names.map((name) => [name, new Map(ids(name).map((id) => [id, take(amountBefore(a, name, id), amountBefore(b, name, id))]))])) };
};

/** A ledger that no entry of either exceeds. */
export const greater = (a: Ledger, b: Ledger): Ledger => either(a, b, (x, y) => (x > y ? x : y), (x, y) => x.emptied === true && y.emptied === true);

/** A ledger that no entry of either stays below; an entry that is nothing in one and something in the other may be known to be nothing. */
export const lesser = (a: Ledger, b: Ledger): Ledger => either(a, b, (x, y) => (x < y ? x : y), (x, y) => x.emptied === true || y.emptied === true || (x.amount === 0n) !== (y.amount === 0n));

/** The streams that make up an award (engine.md, what the figures mean). */
export const AWARD: readonly StreamName[] = ['damages', 'credits', 'priceRelief', 'restitution', 'price', 'punitive'];

/** The entries that make up an award. */
export const awarded = (ledger: Ledger): readonly string[] => entriesOf(ledger).filter((e) => AWARD.includes(e.stream)).map((e) => e.id);

/** The award of a ledger. */
export const awardOf = (ledger: Ledger): bigint => AWARD.reduce((n, stream) => n + streamOf(ledger, stream), 0n);
