import type { PromisedWork, Told, Work } from '../model/work.js';
import { monthsOf, parseDuration } from '../values/duration.js';
import type { Conversion } from './conversion.js';
import { failingOf, undoneOf } from './failing.js';
import { at, each, either, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { idOf } from './names.js';
import { dayOf } from './times.js';

const MONTH = 30;

/** A length in whole days; a month counts thirty, working days and hours cannot be counted so. */
const daysOf = (item: Item | undefined): number | null => {
  const duration = parseDuration(word(item) ?? '');
  if (duration === undefined || duration.businessDays !== 0) return null;
  const months = monthsOf(duration);
  if (months !== undefined) return months * MONTH;
  return duration.years === 0 && duration.months === 0 ? duration.days + Math.ceil(Number(duration.seconds.num) / Number(duration.seconds.den) / 86_400) : null;
};

const countOf = (item: Item | undefined): number | null => (/^[0-9]+$/.test(word(item) ?? '') ? Number(word(item)) : null);

const told = (c: Conversion, item: Item | undefined): Told | undefined =>
  item === undefined ? undefined : { day: dayOf(c, item), open: word(item) === 'unknown', place: placeOf(item) };

const promised = (c: Conversion, item: Item): PromisedWork => ({
  every: daysOf(at(item, 'frequency')), kept: daysOf(at(item, 'retention')), copies: countOf(at(item, 'copies')), due: dayOf(c, at(item, 'dueOn')), allowed: daysOf(at(item, 'within')),
});

const periodOf = (c: Conversion, loss: Item): { readonly from: number; readonly to: number } | undefined => {
  const [from, to] = [dayOf(c, at(at(loss, 'period'), 'from'), 'first'), dayOf(c, at(at(loss, 'period'), 'to'), 'first')];
  return from === null || to === null || to <= from ? undefined : { from, to };
};

const controls = (incident: Item): boolean => each(at(at(incident, 'personalData'), 'roles')).some((r) => word(at(r, 'party')) === 'customer' && ['controller', 'joint-controller'].includes(word(at(r, 'role')) ?? ''));

/** What was done and left undone, by days. */
export const workOf = (ofContract: Conversion, c: Conversion, contract: Item, incident: Item): Work => {
  const [delivery, data, customer] = [at(incident, 'delivery'), at(incident, 'data'), at(incident, 'customer')];
  const response = (name: string): Told | undefined => told(c, at(at(incident, 'response'), name));
  const sole = each(at(customer, 'acts')).find((act) => ![undefined, null, false].includes(at(act, 'soleCause')?.value as undefined));
  const block = each(either(incident, 'causes', 'cause')).map((cause) => at(cause, 'forceMajeure')).find((b) => b !== undefined);
  return {
    delivered: told(c, at(delivery, 'deliveredOn')), accepted: told(c, at(delivery, 'acceptedOn')), supplied: told(c, at(customer, 'suppliedContentOn')),
    detected: told(c, at(incident, 'detectedAt')), restored: response('restoredAt'),
    planStarted: response('planActivatedAt'), usersInformed: response('customersInformedAt'), controllerInformed: response('controllerInformedAt') ?? (controls(incident) ? response('customersInformedAt') : undefined), authorityInformed: response('authorityNotifiedAt'), personsInformed: response('subjectsInformedAt'),
    lastCopy: told(c, at(data, 'lastBackupAt')),
    copies: countOf(at(data, 'copies')) ?? undefined, act: told(c, at(sole, 'at')), hindrance: told(c, at(block, 'until')),
    promised: new Map(each(at(contract, 'commitments')).map((item): [string, PromisedWork] => [idOf(item), promised(ofContract, item)])),
    failing: failingOf(c, contract, incident), undone: undoneOf(c, contract, incident),
    periods: new Map(each(at(incident, 'losses')).flatMap((loss) => { const period = periodOf(c, loss); return period === undefined ? [] : [[idOf(loss), period] as const]; })),
  };
};
