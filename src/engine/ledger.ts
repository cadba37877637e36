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

/** The amount of an entry; 0 when there is none. */
export const amountOf = (ledger: Ledger, id: string): bigint => ledger.find((e) => e.id === id)?.amount ?? 0n;

/** The sum of some entries. */
export const sumOf = (ledger: Ledger, ids: readonly string[]): bigint => ids.reduce((n, id) => n + amountOf(ledger, id), 0n);

/** The sum of a stream. */
export const streamOf = (ledger: Ledger, stream: StreamName): bigint => ledger.reduce((n, e) => (e.stream === stream ? n + e.amount : n), 0n);

/** Sets one entry. */
export const withAmount = (ledger: Ledger, id: string, amount: bigint): Ledger => ledger.map((e) => (e.id === id ? { ...e, amount } : e));

/** Moves one entry to a stream. */
export const assigned = (ledger: Ledger, id: string, stream: StreamName): Ledger => ledger.map((e) => (e.id === id ? { ...e, stream } : e));

/** Brings the sum of some entries to `total`, allotted in proportion to what they are (largest remainder, ties by id). */
export const withTotal = (ledger: Ledger, ids: readonly string[], total: bigint): Ledger => {
  const parts = allocate(total, ids.map((id) => ({ id, weight: amountOf(ledger, id) })));
  return ledger.map((e) => (ids.includes(e.id) ? { ...e, amount: parts.get(e.id) ?? e.amount } : e));
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
