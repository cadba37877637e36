import { parseDay } from '../values/day.js';
import type { Day } from '../values/day.js';

/** The day written YYYY-MM-DD. Only rule files and figures call it, with days that exist; any other text is a mistake of ours and throws. */
export const on = (text: string): Day => {
  const found = parseDay(text);
  if (found === undefined) throw new RangeError(`no such day: ${text}`);
  return found;
};
