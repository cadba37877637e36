import type { Assumption, Edition } from '../model/edition.js';
import { GRADES } from '../model/edition.js';
import { LANGUAGES } from '../model/text.js';
import type { Conversion } from './conversion.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { dayOf } from './times.js';

const because = (item: Item | undefined): Assumption['because'] => {
  if (item === undefined) return null;
  if (item.fields === null) return word(item) ?? null;
  return Object.fromEntries(LANGUAGES.flatMap((language) => { const text = word(at(item, language)); return text === undefined ? [] : [[language, text]]; }));
};

const assumption = (item: Item): Assumption => ({
  path: word(at(item, 'path')) ?? '', because: because(at(item, 'because')), grade: GRADES.find((g) => g === word(at(item, 'grade'))) ?? 'assumed',
});

/** The edition of the terms that a profile says it describes; undefined where it says nothing of it. */
export const editionOf = (c: Conversion, contract: Item): Edition | undefined => {
  const versions = at(contract, 'versions');
  const effective = at(versions, 'effective');
  if (versions === undefined && at(contract, 'assumptions') === undefined) return undefined;
  return {
    source: word(at(versions, 'source')) ?? null, published: dayOf(c, at(versions, 'published'), 'first'), from: dayOf(c, at(effective, 'from'), 'first'), to: dayOf(c, at(effective, 'to'), 'first'),
    assumptions: each(at(contract, 'assumptions')).map(assumption),
  };
};
