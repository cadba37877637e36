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

const byTarget = (list: readonly VariantTerms[], sign: 1 | -1): readonly VariantTerms[] =>
  [...list].sort((a, b) => (a.terms.target === null ? 1 : b.terms.target === null ? -1 : sign * compare(a.terms.target, b.terms.target)));

/** The tables between which nothing decides, in the order in which they are taken: those that hold at once, else those whose traits are not known. */
export const openTables = (promise: MeasuredPromise, site: Site): readonly VariantTerms[] => {
  const variants = promise.readings[0]?.variants ?? [];
  const holding = variants.filter((v) => matchOf(v, site) === 'yes');
  return holding.length > 0 ? holding : variants.filter((v) => matchOf(v, site) === 'unknown');
};

/** The terms that hold for a site: those of the variant that its traits choose, else the promise's own; null when neither says anything to measure. */
export const termsFor = (promise: MeasuredPromise, reading: ReadingTerms, site: Site, pick: Pick, note: (code: MeasuredNote, about: string) => void): PromiseTerms | null => {
  if (reading.variants.length === 0) return reading.terms;
  const fitting = reading.variants.filter((v) => matchOf(v, site) === 'yes');
  const open = reading.variants.filter((v) => matchOf(v, site) === 'unknown');
  const [first, second] = fitting;
  if (first === undefined) {
    const [one, ...others] = open;
    if (one !== undefined) { note('attribute-unknown', promise.id); return pick(`attribute:${promise.id}`, [one, ...others]).terms; }
    if (reading.terms.target !== null) return reading.terms;
    note('no-variant', promise.id);
    return null;
  }
  if (second === undefined) return first.terms;
  switch (promise.choose) {
    case 'first': return first.terms;
    case 'lowest-target': return byTarget(fitting, 1)[0]?.terms ?? first.terms;
    case 'highest-target': return byTarget(fitting, -1)[0]?.terms ?? first.terms;
    case 'only-match':
      note('several-variants', promise.id);
      return pick('reading:variant', [first, second, ...fitting.slice(2)]).terms;
  }
};
