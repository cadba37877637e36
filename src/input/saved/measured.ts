import type { CreditResult, ExcludedRun, MeasuredNote, MeasuredResult } from '../../model/measured/measurement.js';
import type { ReportedMeasurement } from '../../model/reported.js';
import { parseDuration } from '../../values/duration.js';
import { parseInstant } from '../../values/instant.js';
import { over, parseRatio, ratio, roundHalfUp, times } from '../../values/ratio.js';
import type { Ratio } from '../../values/ratio.js';
import { at, each } from '../item.js';
import type { Item } from '../item.js';
import { Misread, dayOrNull, flag, list, need, sum, text, textOrNull, texts } from './reading.js';
import type { Frame } from './reading.js';

const misread = (item: Item, name: string, form: string): never => {
  throw new Misread(need(item, name), { kind: 'wrong-form', form, found: need(item, name).text ?? '' });
};

const exact = (written: string): Ratio | undefined => {
  const [num = '', den] = written.split('/');
  return /^-?[0-9]+$/.test(num) && (den === undefined || /^[1-9][0-9]*$/.test(den)) ? ratio(BigInt(num), BigInt(den ?? '1')) : undefined;
};

const length = (item: Item, name: string): Ratio | null => {
  const written = textOrNull(item, name);
  if (written === null) return null;
  const duration = parseDuration(written);
  return duration === undefined ? misread(item, name, 'duration') : times(duration.seconds, ratio(1000n));
};

const milliseconds = (item: Item, name: string): number | null => {
  const found = length(item, name);
  return found === null ? null : Number(roundHalfUp(found));
};

/** Instants of one measurement, with the offsets in which they are written. */
const clock = () => {
  const offsets = new Map<number, number>();
  const at_ = (item: Item, name: string): number => {
    const instant = parseInstant(text(item, name));
    if (instant === undefined) return misread(item, name, 'instant');
    offsets.set(instant.at, instant.offsetMinutes);
    return instant.at;
  };
  /** An instant that is not written itself has the offset of the nearest one that is. */
  const offsetAt = (at: number): number => offsets.get(at) ?? [...offsets].sort(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))[0]?.[1] ?? 0;
  return { span: (item: Item) => ({ from: at_(item, 'from'), to: at_(item, 'to') }), offsetAt };
};

const percentage = (item: Item, name: string): Ratio | null => {
  const written = textOrNull(item, name);
  return written === null ? null : (parseRatio(written) ?? misread(item, name, 'number'));
};

const served = (item: Item): CreditResult['serviceTime'] => (at(item, 'serviceTime') === undefined ? null : (parseDuration(text(item, 'serviceTime')) ?? misread(item, 'serviceTime', 'duration')));

const creditOf = (item: Item, frame: Frame): ReportedMeasurement['credits'][number] => {
  const [basis, claim, terms, tier] = [need(item, 'basis'), need(item, 'claim'), need(item, 'formTerms'), need(item, 'tier')];
  const yes = (name: string): boolean | null => (need(terms, name).value === null ? null : flag(terms, name));
  return {
    id: at(item, 'id') === undefined ? null : text(item, 'id'), kind: text(item, 'kind'), tier: tier.value === null ? null : Object.fromEntries([...(tier.fields ?? [])].map(([name, value]) => [name, value.text ?? ''])),
    percent: percentage(item, 'percent'), serviceTime: served(item),
    basis: { amount: sum(basis, 'amount', frame), from: text(basis, 'from') }, computed: sum(item, 'computed', frame), due: sum(item, 'due', frame), payable: sum(item, 'payable', frame), form: textOrNull(item, 'form'),
    formTerms: { sameProductOnly: yes('sameProductOnly'), transferable: yes('transferable'), expiresAt: textOrNull(terms, 'expiresAt') },
    claim: { state: text(claim, 'state') as CreditResult['claim']['state'], opens: dayOrNull(claim, 'opens'), closes: dayOrNull(claim, 'closes') },
    readings: list(item, 'readings').map((r) => ({ id: text(r, 'id'), percent: percentage(r, 'percent'), due: sum(r, 'due', frame), serviceTime: served(r) })), review: texts(item, 'review') as CreditResult['review'],
    exclusive: flag(item, 'exclusiveRemedy'), role: text(item, 'role'), working: list(item, 'working').map((l) => ({ name: text(l, 'name'), value: text(l, 'value') })),
  };
};

/** A measurement as it was saved. `notes` stand with the warnings. */
export const measurementOf = (item: Item, frame: Frame, notes: readonly { readonly code: MeasuredNote; readonly about: string }[]): ReportedMeasurement => {
  const { span, offsetAt } = clock();
  const [period, measured, credit] = [need(item, 'period'), need(item, 'measured'), need(item, 'credit')];
  const figures = measured.value === null ? null : {
    uptime: exact(text(measured, 'exact')) ?? misread(measured, 'exact', 'number'), downtime: length(measured, 'downtime'), denominator: milliseconds(measured, 'denominator'),
    counted: list(measured, 'counted').map((c) => ({ ...span(c), counted: milliseconds(c, 'duration') ?? 0, incidents: texts(c, 'incidents') })),
    dropped: list(measured, 'dropped').map((d) => ({ id: text(d, 'id'), ...span(d), reason: text(d, 'reason') as 'degraded' })),
    excluded: list(measured, 'excluded').map((e): ExcludedRun => ({ id: text(e, 'id'), ...span(e), exclusion: text(e, 'exclusion') })),
  };
  const target = textOrNull(item, 'target');
  return {
    id: text(item, 'id'), kind: text(item, 'kind'), resource: textOrNull(item, 'resource'), period: { ...span(period), over: flag(period, 'over') }, figures,
    target: target === null ? null : (parseRatio(target.replace('…', '')) ?? over(ratio(0n), ratio(1n))), result: text(item, 'result') as MeasuredResult,
    credits: credit.value === null ? [] : each(credit).map((c) => creditOf(c, frame)), incidents: texts(item, 'incidents'), notes, offsetAt,
  };
};
