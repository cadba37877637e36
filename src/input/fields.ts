import { COMMON, FIELDS } from './generated/fields.js';

/** The names of the fields that may stand below the field `parent`; `/contract`, `/incident` and `/with` are the tops of the documents. */
export const fieldsBelow = (parent: string): readonly string[] => (Object.hasOwn(FIELDS, parent) ? (FIELDS[parent] as string) : COMMON).split(' ');
