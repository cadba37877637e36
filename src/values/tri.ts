/** An answer that may be missing: yes, no, or not known. Never defaulted to one of the other two. */
export type Tri = true | false | 'unknown';

/** The contrary of an answer; the contrary of `unknown` is unknown. */
export const not = (a: Tri): Tri => (a === 'unknown' ? a : !a);

/** True if every answer is true, false as soon as one is false, else unknown (Kleene). True of nothing. */
export const all = (list: readonly Tri[]): Tri =>
  list.includes(false) ? false : list.includes('unknown') ? 'unknown' : true;

/** True as soon as one answer is true, false if every answer is false, else unknown (Kleene). False of nothing. */
export const any = (list: readonly Tri[]): Tri =>
  list.includes(true) ? true : list.includes('unknown') ? 'unknown' : false;
