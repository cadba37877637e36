/**
 * The documents that are read: the schema of each, and what its compiled validator is called (`with` is a word of the
 * language). A new kind of document is one line here.
 */
export const documents = [
  { name: 'contract', validator: 'contract' },
  { name: 'incident', validator: 'incident' },
  { name: 'with', validator: 'overlay' },
];

export const schemaOf = ({ name }) => `schemas/${name}.schema.json`;

export const generated = 'src/input/generated';

/** Compiled by the build, ignored by git. */
export const validators = `${generated}/validators.js`;
export const shapes = `${generated}/shapes.js`;

const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const single = new Set(['items', 'contains', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not']);
const remarks = new Set(['title', 'description', 'examples', 'default', 'deprecated', '$comment']);

const eachValue = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The same schema without what it says to readers: a validator would carry every sentence of it into the command. */
export const withoutRemarks = (schema) => {
  if (typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !remarks.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (maps.has(keyword)) return [keyword, eachValue(value, withoutRemarks)];
      if (lists.has(keyword)) return [keyword, value.map(withoutRemarks)];
      return [keyword, single.has(keyword) ? withoutRemarks(value) : value];
    }),
  );
};
