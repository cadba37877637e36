import { compare } from '../../values/ratio.js';
import type { PromiseTerms, ReadingTerms, VariantTerms } from '../../model/measured/terms.js';
import type { MeasuredPromise } from '../../model/measured/terms.js';
import type { MeasuredNote } from '../../model/measured/measurement.js';
import type { Pick } from './choices.js';
import type { Site } from './site.js';

type Match = 'yes' | 'no' | 'unknown';

const attributesOf = (site: Site, name: string): readonly string[] => [...(site.resource?.attributes.get(name) ?? []), ...site.services.flatMap((s) => s.attributes.get(name) ?? [])];

const matchOf = (variant: VariantTerms, site: Site): Match => {
  let found: Match = 'yes';
  for (const [name, wanted] of variant.when) {
    const own = attributesOf(site, name);
    if (own.some((a) => wanted.includes(a))) continue;
    if (own.length > 0 && !own.includes('unknown')) return 'no';
    found = 'unknown';
  }
  return found;
};

/** Whether a table goes before another by its target; one without a target goes last. */
const goesBefore = ({ terms: a }: VariantTerms, { terms: b }: VariantTerms, sign: 1 | -1): boolean => a.target !== null && (b.target === null || sign * compare(a.target, b.target) < 0);

/** The tables that may hold, the one taken first before the others; null stands for the promise without any table. */
interface Tables {
  readonly options: readonly (VariantTerms | null)[];
  readonly why: 'attribute-unknown' | 'several-variants' | null;
}

/** Of the tables that hold, and those that may hold as well, the ones between which nothing decides. */
const tablesOf = (promise: MeasuredPromise, { variants, terms }: ReadingTerms, site: Site): Tables => {
  const match = new Map(variants.map((v) => [v, matchOf(v, site)]));
  const holding = variants.filter((v) => match.get(v) === 'yes');
  const open = variants.filter((v) => match.get(v) === 'unknown');
  const [first] = holding;
  if (first === undefined) return { options: [...open, ...(open.length === 0 || terms.target !== null ? [null] : [])], why: open.length === 0 ? null : 'attribute-unknown' };
  const beside = (base: VariantTerms, others: readonly VariantTerms[]): Tables => ({ options: [base, ...others], why: others.length === 0 ? null : 'attribute-unknown' });
  const extreme = (sign: 1 | -1): Tables => {
    const base = holding.reduce((a, b) => (goesBefore(b, a, sign) ? b : a), first);
    return beside(base, open.filter((v) => goesBefore(v, base, sign)));
  };
  switch (promise.choose) {
    case 'first': return beside(first, open.filter((v) => variants.indexOf(v) < variants.indexOf(first)));
    case 'lowest-target': return extreme(1);
    case 'highest-target': return extreme(-1);
    case 'only-match': return holding.length === 1 ? beside(first, open) : { options: [...holding, ...open], why: 'several-variants' };
  }
};

/** The tables between which nothing decides, in the order in which they are taken; null stands for the promise without any table. */
export const openTables = (promise: MeasuredPromise, site: Site): readonly (VariantTerms | null)[] => {
  const [written] = promise.readings;
  return written === undefined ? [] : tablesOf(promise, written, site).options;
};

/** The terms that hold for a site: those of the table that its traits choose, else the promise's own; null when neither says anything to measure. */
export const termsFor = (promise: MeasuredPromise, reading: ReadingTerms, site: Site, pick: Pick, note: (code: MeasuredNote, about: string) => void): PromiseTerms | null => {
  if (reading.variants.length === 0) return reading.terms;
  const { options: [first = null, ...others], why } = tablesOf(promise, reading, site);
  if (why !== null) note(why, promise.id);
  const chosen = others.length === 0 ? first : pick(why === 'several-variants' ? 'reading:variant' : `attribute:${promise.id}`, [first, ...others]);
  if (chosen !== null) return chosen.terms;
  if (reading.terms.target !== null) return reading.terms;
  note('no-variant', promise.id);
  return null;
};
