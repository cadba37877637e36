import type { MeasuringWords } from './words.js';

const join = (parts: readonly string[]): string => { const some = parts.filter((p) => p !== ''); return some.length === 0 ? '0 min' : some.join(' '); };

const WEEK = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** English. */
export const measuringEn: MeasuringWords = {
  heading: 'Measured promises, worked out',
  title: (id, resource, from, to, length, zone) => `${id}${resource === null ? '' : ` (${resource})`}: ${from} to ${to}, ${length}, ${zone}`,
  length: (d, h, m, s) => join([d === 0 ? '' : `${d} d`, h === 0 ? '' : `${h} h`, m === 0 ? '' : `${m} min`, s === null ? '' : `${s} s`]),
  minutes: (figure) => `${figure} min`,
  metric: {
    'downtime': 'time without service is counted', 'error-rate': 'the mean of the error rates of equal slots is counted', 'slots': 'slots that were down are counted', 'success-ratio': 'successes over all attempts are counted',
    'resource-minutes': 'the time of all resources is added up', 'activity': 'time without activity is counted', 'reported-uptime': 'the figure is as reported',
  },
  denominator: { 'whole-period': 'the whole period', 'without-planned': 'the period less planned work that is left out', 'existence': 'the time it existed', 'started': 'the time it was started' },
  countsFrom: { 'detection': 'down time begins when it is detected', 'customer-report': 'down time begins when the customer reports it' },
  least: (length, strict) => (strict ? `only outages of more than ${length} count` : `only outages of ${length} or more count`),
  rounding: { 'up-to-minute': 'each outage is rounded up to a minute', 'down-to-minute': 'each outage is rounded down to a minute' },
  weighed: 'each outage counts by the share affected',
  hours: (list) => `promised for ${list.map((h) => `${h.days === null ? 'every day' : h.days === 'business' ? 'working days' : h.days.map((d) => WEEK[d] ?? '').join(', ')} ${h.from}–${h.to}${h.zone === null ? '' : ` (${h.zone})`}`).join('; ')}`,
  inHours: (how) => `${how}, in the hours of the promise`,
  counted: (span, counted) => `${span}: counts ${counted}`,
  excluded: (id, span, exclusion) => `${span}: left out, ${exclusion} (${id})`,
  dropped: {
    'told-after-end': (id, span) => `${span}: reported or detected only after its end (${id})`,
    'after-as-of': (id, span) => `${span}: after the day of assessment (${id})`,
    'other-records': (id, span) => `${span}: not in the records that decide (${id})`,
    'zero-length': (id, span) => `${span}: has no length (${id})`, 'below-minimum': (id, span) => `${span}: too short to count (${id})`, 'degraded': (id, span) => `${span}: not total, does not count (${id})`,
    'not-known': (id, span) => `${span}: nobody knows when it was reported or detected (${id})`, 'end-unknown': (id, span) => `${span}: its end is not known (${id})`,
  },
  none: 'no outage in this period',
  down: (length) => `down ${length}`,
  against: (length, how) => `set against ${length}: ${how}`,
  up: (down, against, fraction, percent) => `1 − ${down} / ${against} = ${fraction} = ${percent} %`,
  upExact: (what, fraction, percent) => `${what} ${fraction === null ? '' : `${fraction} = `}${percent} %`,
  available: 'available',
  share: { 'support-response': 'answered in time', 'repair-time': 'repaired in time', 'durability': 'intact' },
  shareCounted: { 'support-response': 'the share of tickets answered in time is counted', 'repair-time': 'the share of repairs made in time is counted', 'durability': 'the share of objects that are intact is counted' },
  noFigure: 'the facts do not give a figure',
  promised: (target, strict, result) => `promised ${strict ? 'more than ' : 'at least '}${target} %: ${result}`,
  noTarget: 'no level was promised',
  credit: (kind, id) => `credit${id === null ? '' : ` ${id}`}: ${kind}`,
  kind: {
    'tiers': 'by table', 'per-unit-beyond-allowance': 'per unit of time beyond what is allowed', 'downtime-price-multiple': 'a multiple of the price of the time down', 'downtime-ratio': 'the share of time down', 'downtime-refund': 'the price of the time down',
    'no-charge-unit': 'units of time free of charge', 'service-time': 'time of service',
  },
  tier: (percent, bounds, gives) => `${percent} % lies in the band ${bounds.join(', ')}: ${gives}`,
  noTier: (percent) => `${percent} % lies in no band of the table`,
  bound: { below: (x) => `below ${x}`, atMost: (x) => `at most ${x}`, above: (x) => `above ${x}`, atLeast: (x) => `at least ${x}`, downMoreThan: (x) => `more than ${x} down`, downAtLeast: (x) => `at least ${x} down`, downLessThan: (x) => `less than ${x} down`, downAtMost: (x) => `at most ${x} down` },
  basis: (amount, from) => `of ${amount} (${from})`,
  noBasis: (from) => `of fees that are not known (${from})`,
  line: {
    percent: (x) => `${x} %`, multiple: (x) => `times ${x}`, minutes: (x) => `${x} min down`, ratio: (x) => `share ${x}`, hourlyRate: (x) => `price of an hour: ${x}`, units: (x) => `${x} ${x === '1' ? 'unit' : 'units'} of time`, points: (x) => `${x} ${x === '1' ? 'step' : 'steps'} below what was promised`, each: (x) => `each ${x}`,
    allowance: (x) => `${x} min are allowed`, basis: (x) => `of ${x}`,
  },
  computed: (amount) => `comes to ${amount}`,
  capped: (amount) => `the cap leaves ${amount}`,
  belowMinimum: 'less than the least sum that is paid',
  due: (amount) => `due ${amount}`,
  payable: (amount, why) => `payable ${amount}: ${why}`,
  legend: { up: 'available', counted: 'counted', excluded: 'left out by an exclusion', dropped: 'not counted', ahead: 'still to come' },
};
