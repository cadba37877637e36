import * as shapes from './generated/shapes.js';

/** The kinds of documents that are read. */
export type SchemaName = 'contract' | 'incident' | 'with';

/** What the `schema` line of each document says. */
export const TITLES: Readonly<Record<SchemaName, string>> = { contract: 'liability/contract@1', incident: 'liability/incident@1', with: '' };

const SHAPES: Readonly<Record<SchemaName, (value: unknown) => boolean>> = { contract: shapes.contract, incident: shapes.incident, with: shapes.overlay };

/** Whether a value has the shape that its schema asks for; what is wrong with it, `schemaProblems` says. */
export const hasShape = (value: unknown, schema: SchemaName): boolean => SHAPES[schema](value);
