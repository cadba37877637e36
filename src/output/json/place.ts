import type { Reported } from '../../model/reported.js';
import type { Subject } from '../../model/subject.js';
import type { Json } from './value.js';

/** Where a subject stands in the documents; null for what stands in none. */
export const placeJson = (v: Reported, subject: Subject): Json => {
  const place = v.matter.placeOf?.(subject.key);
  return place === undefined ? null : { file: place.file, path: place.path, line: place.line, column: place.column };
};
