/**
 * The documents that are read: what to compile, what to print, where both go.
 * A new kind of document is one line here.
 */
export const documents = ['contract', 'incident'];

export const schemaOf = (document) => `schemas/${document}.schema.json`;

export const generated = 'src/input/generated';

/** Compiled by the build, ignored by git. */
export const validators = `${generated}/validators.js`;
