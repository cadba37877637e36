import { hidden } from './safe.js';

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/**
 * JSON whose texts reach a terminal or the log of a build as they are: what turns, hides or commands is written as the escape that means the same.
 * Only texts hold such letters, so the value does not change.
 */
export const inert = (json: string): string =>
  !/[^\n\x20-\x7e]|##/u.test(json) ? json
  : json.replace(/[^\n\x20-\x7e]/gu, (c) => (hidden(c.codePointAt(0) ?? 0) ? [...Array(c.length).keys()].map((i) => unit(c.charCodeAt(i))).join('') : c)).replace(/##(?=[A-Za-z]*\[)/g, '#\\u0023');
