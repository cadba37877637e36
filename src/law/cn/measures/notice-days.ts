import type { Measure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Parameter } from '../../../model/parameter.js';
import type { Subject } from '../../../model/subject.js';
import { labelsOf } from '../../../model/subject.js';
import type { Ratio } from '../../../values/ratio.js';
import { roundRatio } from '../../../values/money.js';
import { consumerRegulation } from '../consumer-regulation/source.js';
import { telecomRegulations } from '../telecom-regulations/source.js';
import { formatDay } from '../../../values/day.js';
import { arrearsBeforeSuspension, closingNotice, daysToRestore, suspensionBeforeTermination } from '../parameters.js';

const arrivalOf = (notice: Subject, matter: Matter): number | undefined => matter.notices.get(notice.id)?.arrival?.day;

const daysBetween = (from: number | null | undefined, to: number | null | undefined, name: string): { readonly value: bigint | undefined; readonly working: readonly { readonly name: string; readonly value: string }[] } =>
  from === null || from === undefined || to === null || to === undefined ? { value: undefined, working: [] } : { value: BigInt(to - from), working: [{ name, value: `${to - from}` }] };

/** Days for which the oldest unpaid fee was past due when the notice was given. */
export const daysPastDue: Measure<bigint> = {
  id: 'cn.days-past-due', source: telecomRegulations('34'), asks: [], unit: 'number',
  compute: ({ matter, self }) => {
    const due = matter.sums.unpaid.flatMap((fee) => fee.due ?? []);
    return daysBetween(due.length === 0 ? undefined : Math.min(...due), arrivalOf(self, matter), 'days-past-due');
  },
};

/** Days from the first suspension by the provider to the notice that ends the service; none where it was never suspended. */
export const daysSuspended: Measure<bigint> = {
  id: 'cn.days-suspended', source: telecomRegulations('34'), asks: [], unit: 'number',
  compute: ({ matter, self }) => {
    const suspended = matter.subjects.notice.filter((n) => labelsOf(n, 'kind').includes('suspension') && labelsOf(n, 'by').includes('provider')).flatMap((n) => arrivalOf(n, matter) ?? []);
    const end = arrivalOf(self, matter);
    return daysBetween(suspended.length === 0 ? end : Math.min(...suspended), end, 'days-suspended');
  },
};

/** The last day to bring the service back: two days after the customer's latest payment. */
export const lastDayToRestore: Measure<number> = {
  id: 'cn.last-day-to-restore', source: telecomRegulations('34'), asks: [], parameters: [daysToRestore],
  compute: ({ matter, figure }) => {
    const paid = matter.payments.flatMap((p) => (p.by === 'customer' && p.at !== undefined ? [p.at] : []));
    if (paid.length === 0) return { value: undefined, working: [] };
    const day = Math.max(...paid) + Number(roundRatio(figure(daysToRestore)));
    return { value: day, working: [{ name: 'last-day', value: formatDay(day) }] };
  },
};

/** Days from the notice that the service will close to its end. */
export const daysOfWarning: Measure<bigint> = {
  id: 'cn.days-of-warning', source: consumerRegulation('21'), asks: [], unit: 'number',
  compute: ({ matter, self }) => daysBetween(arrivalOf(self, matter), matter.sums.relief.termination?.on ?? matter.days.event, 'days-of-warning'),
};

const figureOf = (id: string, parameter: Parameter<Ratio>): Measure<bigint> =>
  ({ id, source: parameter.source, asks: [], unit: 'number', parameters: [parameter], compute: ({ figure }) => { const n = roundRatio(figure(parameter)); return { value: n, working: [{ name: id, value: `${n}` }] }; } });

/** The days of arrears that must pass before suspension. */
export const arrearsNeeded = figureOf('cn.arrears-needed', arrearsBeforeSuspension);

/** The days from the due day after which the service of a user in arrears may be ended at the earliest. */
export const arrearsAndSuspension: Measure<bigint> = {
  id: 'cn.arrears-and-suspension', source: telecomRegulations('34'), asks: [], unit: 'number', parameters: [arrearsBeforeSuspension, suspensionBeforeTermination],
  compute: ({ figure }) => { const n = roundRatio(figure(arrearsBeforeSuspension)) + roundRatio(figure(suspensionBeforeTermination)); return { value: n, working: [{ name: 'days-before-the-end', value: `${n}` }] }; },
};

/** The days of suspension that must pass before the end. */
export const suspensionNeeded = figureOf('cn.suspension-needed', suspensionBeforeTermination);

/** The days of notice due before closing. */
export const warningNeeded = figureOf('cn.warning-needed', closingNotice);
