import type { About, Burden } from '../../model/about.js';
import type { Concluded, Condition } from '../../model/condition.js';
import type { Conclusion, Heads } from '../../model/conclusion.js';
import type { Measure } from '../../model/measure.js';
import type { Json } from '../json/value.js';

const aboutOf = (about: About | undefined, name = 'about'): Record<string, Json> => (about === undefined ? {} : { [name]: typeof about === 'string' ? about : { link: about.link } });

const burdenData = (burden: Burden): Json => (typeof burden === 'string' ? burden : { shiftedBy: burden.shiftedBy, otherwise: burden.otherwise });

const concludedData = (what: Concluded): Json => (typeof what === 'string' ? what : 'duty' in what ? { duty: what.duty } : { rule: what.rule });

const measureData = (m: Measure<unknown>): Json => ({ measure: m.id, asks: m.asks.map((a) => ({ question: a.question.id, mustProve: burdenData(a.burden), ...aboutOf(a.about) })) });

/** A condition as plain data: questions and measures by their ids. */
export const conditionData = (c: Condition): Json => {
  if ('all' in c) return { all: c.all.map(conditionData) };
  if ('any' in c) return { any: c.any.map(conditionData) };
  if ('not' in c) return { not: conditionData(c.not) };
  if ('count' in c) return { count: c.count.map(conditionData), ...('odd' in c ? { odd: true } : { atLeast: c.atLeast }) };
  if ('ask' in c) return { ask: c.ask.id, mustProve: burdenData(c.burden), ...aboutOf(c.about), ...aboutOf(c.with, 'with') };
  if ('refused' in c) return { refused: c.refused.id, ...aboutOf(c.about) };
  if ('found' in c) return { found: c.found.id, ...aboutOf(c.about) };
  if ('degree' in c) return { atLeast: c.atLeast.id, degree: c.degree, mustProve: burdenData(c.burden), ...aboutOf(c.about) };
  if ('values' in c) return { oneOf: c.oneOf.id, values: c.values, mustProve: burdenData(c.burden), ...aboutOf(c.about) };
  if ('is' in c) return { is: c.is, oneOf: c.oneOf, ...aboutOf(c.about) };
  if ('compare' in c) return { compare: [measureData(c.compare[0]), c.compare[1], measureData(c.compare[2])] };
  if ('concluded' in c) return { concluded: concludedData(c.concluded), ...aboutOf(c.about) };
  if ('pleaded' in c) return { pleaded: c.pleaded, by: c.by, ...(c.named === true ? { named: true } : {}), ...aboutOf(c.about) };
  if ('against' in c) return { against: c.against, where: conditionData(c.where) };
  return { some: c.some, where: conditionData(c.where) };
};

const headsData = (heads: Heads): Json => (typeof heads === 'string' ? heads : { where: conditionData(heads.where) });

/** A value inside a conclusion: a measure or a question by its id, a condition as data, everything else as it stands. */
const plain = (value: unknown): Json => {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return `${value}`;
  if (typeof value !== 'object') return null;
  if ('compute' in value) return measureData(value as Measure<unknown>);
  if ('wording' in value && 'id' in value) return String(value.id);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

/** A conclusion as plain data, with the keys of the model. */
export const conclusionData = (c: Conclusion): Json =>
  Object.fromEntries(Object.entries(c).map(([key, value]: [string, unknown]) => [key, key === 'heads' ? headsData(value as Heads) : plain(value)]));
