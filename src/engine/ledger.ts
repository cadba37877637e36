import type { StreamName } from '../model/conclusion.js';
import { allocate } from '../values/money.js';

/** One sum of the ledger: a head of loss or an amount a rule added, with the stream it belongs to. Minor units. */
export interface Entry {
  readonly id: string;
  readonly stream: StreamName;
  readonly amount: bigint;
}

/** The sums of one claim on one set of answers, in a fixed order. Never changed; every step makes a new one. */
export type Ledger = readonly Entry[];

/** A text that tells two ledgers apart. */
export const ledgerKey = (ledger: Ledger): string => ledger.map((e) => `${e.id}=${e.stream}:${e.amount}`).join(';');

/** Where an entry stands; -1 when there is none. */
const placeOf = (ledger: Ledger, id: string): number => {
  for (let i = 0; i < ledger.length; i++) if (ledger[i]?.id === id) return i;
  return -1;
};

/** The amount of an entry; 0 when there is none. */
export const amountOf = (ledger: Ledger, id: string): bigint => ledger[placeOf(ledger, id)]?.amount ?? 0n;

/** The sum of some entries. */
export const sumOf = (ledger: Ledger, ids: readonly string[]): bigint => {
  const amounts = amountsIn(ledger, ids);
  return ids.reduce((n, id) => n + (amounts.get(id) ?? 0n), 0n);
};

/** The amounts of some entries. */
const amountsIn = (ledger: Ledger, ids: readonly string[]): ReadonlyMap<string, bigint> => {
  const [wanted, found] = [new Set(ids), new Map<string, bigint>()];
  for (const e of ledger) if (wanted.has(e.id) && !found.has(e.id)) found.set(e.id, e.amount);
  return found;
};

/** The sum of a stream. */
export const streamOf = (ledger: Ledger, stream: StreamName): bigint => ledger.reduce((n, e) => (e.stream === stream ? n + e.amount : n), 0n);

const withEntry = (ledger: Ledger, id: string, changed: (entry: Entry) => Entry): Ledger => {
  const place = placeOf(ledger, id);
  const entry = ledger[place];
  if (entry === undefined) return ledger;
  const next = ledger.slice();
  next[place] = changed(entry);
  return next;
};

/** Sets one entry. */
export const withAmount = (ledger: Ledger, id: string, amount: bigint): Ledger => withEntry(ledger, id, (e) => ({ ...e, amount }));

/** Moves one entry to a stream. */
export const assigned = (ledger: Ledger, id: string, stream: StreamName): Ledger => withEntry(ledger, id, (e) => ({ ...e, stream }));

/** Brings the sum of some entries to `total`, allotted in proportion to what they are (largest remainder, ties by id). */
export const withTotal = (ledger: Ledger, ids: readonly string[], total: bigint): Ledger => {
  const amounts = amountsIn(ledger, ids);
  const parts = allocate(total, ids.map((id) => ({ id, weight: amounts.get(id) ?? 0n })));
  return ledger.map((e) => { const amount = parts.get(e.id); return amount === undefined ? e : { ...e, amount }; });
};

/** For each entry the lesser or the greater of two ledgers; an entry that one lacks counts as nothing there. */
const either = (a: Ledger, b: Ledger, take: (x: bigint, y: bigint) => bigint): Ledger => {
  const entries = [...a, ...b.filter((e) => !a.some((x) => x.id === e.id))];
  return entries.map((e) => ({ ...e, amount: take(amountOf(a, e.id), amountOf(b, e.id)) }));
};

/** A ledger that no entry of either exceeds. */
export const greater = (a: Ledger, b: Ledger): Ledger => either(a, b, (x, y) => (x > y ? x : y));

/** A ledger that no entry of either stays below. */
export const lesser = (a: Ledger, b: Ledger): Ledger => either(a, b, (x, y) => (x < y ? x : y));

/** The streams that make up an award (engine.md, what the figures mean). */
export const AWARD: readonly StreamName[] = ['damages', 'credits', 'priceRelief', 'restitution', 'price', 'punitive'];

/** The entries that make up an award. */
export const awarded = (ledger: Ledger): readonly string[] => ledger.filter((e) => AWARD.includes(e.stream)).map((e) => e.id);

/** The award of a ledger. */
export const awardOf = (ledger: Ledger): bigint => AWARD.reduce((n, stream) => n + streamOf(ledger, stream), 0n);
