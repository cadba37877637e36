import type { Annotated, Annotation } from '../annotations.js';
import { safe } from '../safe.js';

const data = (text: string): string => safe(text).replace(/%/g, '%25');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

const line = (a: Annotation): string => {
  const { place } = a;
  const where = place === null || place.file === '' ? [] : [`file=${property(place.file)}`, ...(place.line === null ? [] : [`line=${place.line}`]), ...(place.line === null || place.column === null ? [] : [`col=${place.column}`])];
  return `::${COMMANDS[a.level]} ${[...where, `title=${property(`${a.ground.id}: ${a.ground.title}`)}`].join(',')}::${data(a.message)}\n`;
};

/** Workflow commands, one a line: the annotations of a pull request. */
export const githubOf = (documents: readonly Annotated[]): string => documents.flatMap((d) => d.annotations.map(line)).join('');
