import type { KeyDays } from '../model/matter.js';
import type { Day } from '../values/day.js';
import { MILLISECONDS_IN_A_DAY } from '../values/instant.js';
import type { Conversion } from './conversion.js';
import { failingOf } from './failing.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { sprout } from './grow.js';
import { idOf } from './names.js';
import { checkTime, dayOf } from './times.js';

const commandLine = (asOf: string): Item => ({ ...sprout({ file: '--as-of', lines: null }, null, '', null, null), text: asOf, value: asOf });

/** The day or moment of assessment: from the command line, else the record's own. */
export const dayOfAssessment = (incident: Item, asOf: string | null): Item | undefined => (asOf === null ? at(incident, 'asOf') : commandLine(asOf));

/** The last renewal on or before the event, which the law may treat as a new contract, else the day of conclusion; and every renewal so far, each with the day of the contract or renewal before it. */
const contractDays = (c: Conversion, contract: Item, event: Day | null): Pick<KeyDays, 'contract' | 'renewals'> => {
  const concluded = dayOf(c, at(contract, 'concludedOn'));
  const days = each(at(contract, 'renewals')).flatMap((item) => dayOf(c, item) ?? []).filter((day) => event !== null && day <= event).sort((a, b) => a - b);
  const renewals = days.map((on, i) => ({ on, after: days[i - 1] ?? concluded }));
  return { contract: days.at(-1) ?? concluded, ...(renewals.length === 0 ? {} : { renewals }) };
};

/** The last day on which the other side still did not keep a promise other than one to pay, of failures that had begun by the event; nothing where the record gives them no stretch of time. */
const lastFailingDay = (c: Conversion, contract: Item, incident: Item, event: Day, judgment: Day | null): Day | null => {
  const failing = failingOf(c, contract, incident);
  const claimant = word(at(incident, 'claimant')) ?? 'customer';
  const days = each(at(contract, 'commitments')).filter((promise) => word(at(promise, 'kind')) !== 'payment' && (word(at(promise, 'owedBy')) ?? 'provider') !== claimant).flatMap((promise) => failing.get(idOf(promise) ?? '') ?? [])
    .filter(({ from }) => from < (event + 1) * MILLISECONDS_IN_A_DAY)
    .flatMap(({ to }) => (to === null ? (judgment ?? []) : Math.ceil(to / MILLISECONDS_IN_A_DAY) - 1));
  return days.length === 0 ? null : Math.max(...days);
};

/** The day on which the contract was ended, if it was: nothing is left unperformed after it. */
const endedOn = (c: Conversion, incident: Item): Day => dayOf(c, at(at(at(incident, 'relief'), 'termination'), 'on')) ?? Infinity;

/**
 * The day of the breach: when it ended, by the end of the incident, else by what was performed or the outages; where the record says that it did not end,
 * it lasts until the day of judgment. What was not performed is a breach no longer than the contract lasts. A loss of data is complete with its event, whatever the record says of its end.
 */
const breachDay = (c: Conversion, contract: Item, incident: Item, event: Day | null, end: Day | null, judgment: Day | null): Day | null => {
  if (word(at(incident, 'kind')) === 'data-loss') return event;
  if (end !== null) return end;
  if (at(incident, 'endedAt')?.value === null) return judgment ?? event;
  return event === null || at(incident, 'endedAt') !== undefined ? event : Math.max(event, Math.min(lastFailingDay(c, contract, incident, event, judgment) ?? event, endedOn(c, incident)));
};

/** The day to which the latest loss lasted, as its stretch of time or its dated entries say. */
const lossDay = (c: Conversion, incident: Item): Day | null => {
  const days = each(at(incident, 'losses')).flatMap((loss) => {
    const period = at(loss, 'period');
    const [from, to] = [dayOf(c, at(period, 'from')), dayOf(c, at(period, 'to'))];
    return [from, to === null ? null : to - 1, ...each(at(loss, 'series')).map((entry) => dayOf(c, at(entry, 'date')))].flatMap((day) => day ?? []);
  });
  return days.length === 0 ? null : Math.max(...days);
};

/** The days that choose between versions of the law. Of a month, a year or a stretch the last day counts. */
export const keyDays = (contractSide: Conversion, c: Conversion, contract: Item, incident: Item, asOf: string | null): KeyDays => {
  const given = asOf === null ? undefined : commandLine(asOf);
  if (given !== undefined) checkTime(c, given);
  const [event, end] = [dayOf(c, at(incident, 'occurredAt')), dayOf(c, at(incident, 'endedAt'))];
  const judgment = dayOf(c, given ?? at(incident, 'asOf'));
  const [claim, final] = [at(incident, 'claim'), dayOf(c, at(at(incident, 'proceedings'), 'finalOn'))];
  return {
    ...contractDays(contractSide, contract, event), event, end, judgment,
    ...(final !== null && judgment !== null && final < judgment ? { decided: final } : {}),
    breach: breachDay(c, contract, incident, event, end, judgment),
    claim: dayOf(c, at(claim, 'madeOn')) ?? dayOf(c, at(claim, 'filedOn')),
    loss: lossDay(c, incident),
  };
};
