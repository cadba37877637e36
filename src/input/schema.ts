import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problem, ProblemDetail } from '../model/problem.js';
import * as validators from './generated/validators.js';
import { fieldsBelow } from './fields.js';
import { keyPlaceOf, placeOf } from './item.js';
import type { Item } from './item.js';
import { nearest } from './nearest.js';
import { problem, sorted } from './problem.js';
import { hasShape, TITLES } from './shape.js';
import type { SchemaName } from './shape.js';

const VALIDATORS: Readonly<Record<SchemaName, ValidateFunction>> = { contract: validators.contract, incident: validators.incident, with: validators.overlay };

const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'list' : 'mapping') : `${String(value)}`);

const follow = (root: Item, pointer: string): Item => {
  let item = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    item = item.fields?.get(name) ?? item.items?.[Number(name)] ?? item;
  }
  return item;
};

/** What a validator complains of first; the rest of what it says of the same place is noise. */
const RANK = ['additionalProperties', 'required', 'const', 'enum', 'type', 'pattern', 'minimum', 'maximum', 'minProperties', 'minItems', 'uniqueItems', 'minLength'];
const rank = (e: ErrorObject): number => (RANK.includes(e.keyword) ? RANK.indexOf(e.keyword) : RANK.length);

/** What a pattern of the schemas asks for. */
const formOf = (pattern: string): string =>
  pattern.startsWith('^(unknown|-?[0-9]') ? 'figure'
  : pattern.startsWith('^-?[0-9]+(') ? 'decimal'
  : pattern.startsWith('^[0-9]+$') ? 'whole-number'
  : pattern.startsWith('^(unknown|[0-9]{4}') ? 'event-time'
  : pattern.startsWith('^[0-9]{4}$') ? 'year'
  : pattern.startsWith('^[0-9]{4}') ? (pattern.includes('T(') ? 'moment' : 'day')
  : pattern.startsWith('^(P') || pattern === '^P' ? 'duration'
  : pattern.includes('weekends-only') ? 'calendar'
  : pattern.includes('[A-Z]{3}') ? 'currency'
  : pattern.includes(':[0-5][0-9]') ? 'time-of-day'
  : 'text';

/** What else a schema can ask. */
const FORMS: Readonly<Record<string, string>> = { minimum: 'year', maximum: 'year', minLength: 'text', minProperties: 'not-empty' };

/** The name of the field an item stands in. */
const fieldName = (item: Item, schema: SchemaName): string =>
  item.parent === null ? `/${schema}` : typeof item.name === 'string' ? item.name : fieldName(item.parent, schema);

const detailOf = (e: ErrorObject, item: Item, schema: SchemaName): ProblemDetail => {
  const params = e.params as Readonly<Record<string, unknown>>;
  const found = item.text ?? shown(item.value);
  switch (e.keyword) {
    case 'additionalProperties': {
      const field = String(params['additionalProperty']);
      return { kind: 'unknown-field', field, suggestion: nearest(field, fieldsBelow(fieldName(item, schema))) };
    }
    case 'required': return { kind: 'missing-field', field: String(params['missingProperty']) };
    case 'const': return { kind: 'wrong-document', expected: String(params['allowedValue']), found };
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return { kind: 'not-one-of', allowed, found, suggestion: nearest(found, allowed) };
    }
    case 'type': return { kind: 'wrong-type', expected: [params['type']].flat().map(String), found };
    case 'pattern': return { kind: 'wrong-form', form: formOf(String(params['pattern'])), found };
    default: return { kind: 'wrong-form', form: FORMS[e.keyword] ?? 'text', found };
  }
};

/** Checks a document against its schema: every problem of it, one for each place. */
export const schemaProblems = (root: Item, schema: SchemaName): readonly Problem[] => {
  if (hasShape(root.value, schema)) return [];
  const validate = VALIDATORS[schema];
  validate(root.value);
  const errors = (validate.errors ?? []).filter((e) => e.keyword !== 'if');
  const wrong = errors.find((e) => e.instancePath === '/schema');
  if (wrong !== undefined) {
    const item = follow(root, wrong.instancePath);
    return [problem(placeOf(item), { kind: 'wrong-document', expected: TITLES[schema], found: item.text ?? shown(item.value) })];
  }
  const byPlace = new Map<string, ErrorObject>();
  for (const e of errors) {
    const own = e.keyword === 'additionalProperties' ? `+${String(e.params['additionalProperty'])}` : e.keyword === 'required' ? `-${String(e.params['missingProperty'])}` : '';
    const key = e.instancePath + own;
    const other = byPlace.get(key);
    if (other === undefined || rank(e) < rank(other)) byPlace.set(key, e);
  }
  const deeper = (e: ErrorObject): boolean => e.keyword === 'anyOf' && errors.some((o) => o.instancePath.startsWith(`${e.instancePath}/`));
  const said = [...byPlace.values()].filter((e) => !deeper(e));
  return sorted(said.map((e) => {
    const item = follow(root, e.instancePath);
    const field = e.keyword === 'additionalProperties' ? item.fields?.get(String(e.params['additionalProperty'])) : undefined;
    return problem(field === undefined ? placeOf(item) : keyPlaceOf(field), detailOf(e, item, schema));
  }));
};
