import type { IdKind, ProblemDetail } from '../../../model/problem.js';
import { shorten as cut } from './shorten.js';

const FORMS: Readonly<Record<string, string>> = {
  figure: 'a figure or unknown', decimal: 'a decimal number', Decimal: 'a plain decimal number', 'whole-number': 'a whole number',
  'event-time': 'a date, a time with its offset, or unknown', year: 'a year', moment: 'a date or a time with its offset, such as 2021-03-10T00:47:00+01:00',
  day: 'a date, such as 2021-03-10', duration: 'a duration, such as P30D', calendar: 'a country code or weekends-only', currency: 'a currency code of ISO 4217',
  length: 'a length in days, hours, minutes or seconds, such as PT5M',
  'time-of-day': 'a time of day, such as 09:00', text: 'a text', 'not-empty': 'something that is not empty',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping', array: 'a list', list: 'a list', string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', null: 'null', mapping: 'a mapping',
};

const KINDS: Readonly<Record<IdKind, string>> = {
  service: 'service', commitment: 'commitment', clause: 'clause', party: 'party', notice: 'notice', content: 'content', loss: 'loss', outage: 'outage', credit: 'credit', resource: 'resource', condition: 'condition', component: 'part of a fee', contract: 'contract', record: 'record', rule: 'rule of this version', question: 'question of this version',
};

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list[list.length - 1] ?? ''}`);
const and = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list[list.length - 1] ?? ''}`);
const listed = (list: readonly string[]): string => or(list.length > 24 ? [...list.slice(0, 24), `one of ${list.length - 24} more`] : list);
const meant = (suggestion: string | null): string => (suggestion === null ? '' : `; did you mean ${suggestion}?`);
const type = (name: string): string => TYPES[name] ?? name;

/** What is wrong, in English. */
export const problemEn = (d: ProblemDetail): string => {
  switch (d.kind) {
    case 'syntax': return `this is no valid YAML or JSON: ${cut(d.text.split('\n')[0] ?? d.reason)}`;
    case 'duplicate-key': return `"${cut(d.key)}" stands here twice`;
    case 'wrong-row': return d.cells === null ? 'a quote of this row is never closed' : `this row has ${d.cells} cells, its header ${d.columns}`;
    case 'several-documents': return 'this file holds more than one document; one is read from a file';
    case 'too-large': return d.what === 'record' ? `this record is larger than ${d.limit} million characters` : d.what === 'size' ? `this file is larger than ${d.limit} million characters` : d.what === 'depth' ? `nested deeper than ${d.limit} levels` : d.limit === 0 ? 'an alias that refers to nothing or to itself' : `aliases stand for more than ${d.limit} values`;
    case 'unknown-field': return `"${cut(d.field)}" is not a field here${meant(d.suggestion)}`;
    case 'missing-field': return `"${d.field}" is missing`;
    case 'wrong-document': return d.expected === '' ? `found "${cut(d.found)}", expected no schema line` : `expected the document ${d.expected}, found "${cut(d.found)}"`;
    case 'not-one-of': return `expected ${listed(d.allowed)}, found "${cut(d.found)}"${meant(d.suggestion)}`;
    case 'wrong-type': return `expected ${or(d.expected.map(type))}, found ${d.found === 'list' || d.found === 'mapping' ? type(d.found) : `"${cut(d.found)}"`}`;
    case 'wrong-form': return `expected ${FORMS[d.form] ?? d.form}, found "${cut(d.found)}"`;
    case 'too-many-digits': return `${cut(d.found)} has more than ${d.limit} digits; write it as a string, so that no digit is lost`;
    case 'no-such-day': return `"${cut(d.found)}" does not exist in the calendar or on the clock`;
    case 'clock-gap': return `${cut(d.found)} does not exist in ${d.zone}: the clocks skipped it; write the offset`;
    case 'clock-fold': return `${cut(d.found)} came twice in ${d.zone}; write the offset`;
    case 'no-time-zone': return `"${cut(d.found)}" has no offset, and the document names no timeZone`;
    case 'unknown-time-zone': return `"${cut(d.zone)}" is no time zone that is known here, such as Europe/Paris`;
    case 'ends-before-start': return `it ends (${cut(d.to)}) before it begins (${cut(d.from)})`;
    case 'share-above-one': return `a share lies between 0 and 1, found ${cut(d.found)}${meant(d.suggestion)}`;
    case 'out-of-bounds': return d.most === null ? `expected at least ${d.least}, found ${cut(d.found)}` : `expected ${d.least} to ${d.most}, found ${cut(d.found)}`;
    case 'range-order': return d.likely === null ? `the lower end (${cut(d.low)}) lies above the upper one (${cut(d.high)})` : `low, likely and high must not fall: found ${[d.low, ...(d.likely === null ? [] : [d.likely]), d.high].map(cut).join(', ')}`;
    case 'unknown-currency': return `"${cut(d.found)}" is no currency of ISO 4217${meant(d.suggestion)}`;
    case 'too-precise': return `${cut(d.found)} has more decimal places than ${d.currency} has (${d.digits})`;
    case 'no-rate': return `an amount in ${d.from} needs a rate from ${d.from} to ${d.to} in fx`;
    case 'series-sum': return `the entries add up to ${d.sum}, and ${d.field} says ${d.expected}`;
    case 'unknown-id': return `there is no ${KINDS[d.of]} "${cut(d.found)}"${meant(d.suggestion)}`;
    case 'ambiguous-role': return `several parties are ${d.role}: name one of ${or(d.parties)}`;
    case 'duplicate-id': return d.firstLine === null ? `the ${KINDS[d.of]} "${cut(d.id)}" stands here twice` : `the ${KINDS[d.of]} "${cut(d.id)}" stands already in line ${d.firstLine}`;
    case 'other-contract': return `the incident belongs to the contract "${cut(d.found)}", and this contract is "${cut(d.expected)}"`;
    case 'contradiction': return `the answer to ${d.question} (${d.subject}) differs from the one at ${d.other.file}${d.other.line === null ? ` ${d.other.path}` : `:${d.other.line}`}; neither outranks the other`;
    case 'empty-document': return 'there is nothing in this file';
    case 'not-exactly-one': return d.found.length === 0 ? `one of ${or(d.allowed)} must stand here` : `${and(d.found)} stand here together; only one of ${or(d.allowed)} may`;
    case 'fields-exclude': return `${d.fields[0]} and ${d.fields[1]} cannot stand together`;
    case 'out-of-order': return `${d.then} (${cut(d.thenAt)}) lies before ${d.first} (${cut(d.firstAt)})`;
    case 'several-match': return `this table and ${d.firstLine === null ? 'another' : `the one in line ${d.firstLine}`} both hold for ${cut(d.id)}; only one may, unless "choose" says which counts`;
    case 'facts-contradict': return `${cut(d.value)} cannot be true beside ${d.other}: ${cut(d.otherValue)}${d.otherLine === null ? '' : ` (line ${d.otherLine})`}`;
    case 'left-out': return `${d.field} is left out; nothing is assumed of it, and whoever must prove it bears the doubt`;
    case 'label-alone': return `the kind says ${d.label}, but no commitment is measured and performance is empty: no breach follows from the kind alone`;
    case 'fees-missing': return `the limit is counted from ${d.basis}, and fees.paid is left out: the limit stays unknown`;
    case 'tier-gap': return d.low === null ? `no tier covers what lies below ${d.high}` : d.low === d.high ? `no tier covers exactly ${d.high}` : `no tier covers what lies between ${d.low} and ${d.high}`;
    case 'tier-inverted': return `the worse the figure, the less is given: ${d.less} here, ${d.more} ${d.firstLine === null ? 'in the tier above' : `in the tier above it, in line ${d.firstLine}`}`;
    case 'tier-overlap': return `${d.low === null ? `up to ${d.high}` : d.low === d.high ? `exactly at ${d.high}` : `from ${d.low} to ${d.high}`}, this tier${d.firstLine === null ? ' and another' : ` and the one in line ${d.firstLine}`} both match; the one with the lower upper end counts`;
    case 'internal': return `internal error; please report this text and, if you may, the record: ${d.text}`;
    case 'hardly-meant': return { 'zero-weights': 'every weight is zero: no part follows from them, and equal parts are taken', 'joint-alone': 'no other party decides together with this one: it is read as joint with nobody on record', 'suit-before-event': 'the suit is dated before the event: periods are counted to that day' }[d.what];
    case 'ending-missing': return 'money is asked back, but nothing says how the contract ended; on an ending alone nothing will go back';
    case 'arrival-assumed': return `receivedAt is left out; the notice counts as arrived when it was sent (${cut(d.at)})`;
  }
};
