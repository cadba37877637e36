import { digest } from '../../../values/digest.js';
import { filter } from './filter.js';
import type { Filter } from './filter.js';
import { idLog } from './log.js';
import { eachOf, merged, writing } from './runs.js';
import type { SortedRun } from './runs.js';
import type { Scratch } from './scratch.js';
import { table } from './table.js';

/** Ids with a number each, in memory of one size however many there are. Two ids are one only if all their letters are. */
export interface KnownIds {
  /** The number kept for an id; where there was none, this one is kept and undefined answered. */
  readonly first: (id: string, value: number) => number | undefined;
  /** The number that was kept for an id; from now on it is this one. */
  readonly latest: (id: string, value: number) => number | undefined;
  readonly end: () => void;
}

/**
 * How many ids are held in memory, how many bytes of their letters, how many runs of one length become one, and the stretches of the filter: sixteen
 * megabytes, of ten million ids it takes one in some two hundred for another.
 */
export const HELD = { ids: 1 << 17, bytes: 1 << 22, runs: 4, filter: 1 << 18 };

/**
 * No ids. The last of them are in a table in memory. When it is full, its entries go to disk in the order of their digests, a filter in memory notes
 * what is there, and runs of entries become longer ones. An id that neither the table nor the filter knows is new; any other is compared letter by letter.
 */
export const knownIds = (scratch: () => Scratch, held = HELD, digestOf = digest): KnownIds => {
  const [log, recent] = [idLog(scratch, held.bytes), table()];
  let [runs, spilled]: [SortedRun[], Filter | null] = [[], null];

  const spill = (): void => {
    const known = spilled ??= filter(held.filter);
    const file = scratch();
    const out = writing(file);
    recent.each((one, two, at, value) => {
      known.add(one, two);
      out.take(one, two, at, value);
    });
    runs.push({ file, count: out.end(), level: 0 });
    recent.clear();
    for (let last = runs.slice(-held.runs); last.length === held.runs && last.every((run) => run.level === last[0]?.level); last = runs.slice(-held.runs))
      runs = [...runs.slice(0, -held.runs), merged(last, scratch)];
  };

  /** What was kept on disk: of an id that was kept again, the last. */
  const onDisk = (id: string, one: number, two: number): { readonly at: number; readonly value: number } | null => {
    if (spilled?.has(one, two) !== true) return null;
    let found: { at: number; value: number } | null = null;
    for (let i = runs.length - 1; i >= 0 && found === null; i--)
      eachOf(runs[i] as SortedRun, one, two, (at, value) => { if ((found === null || value > found.value) && log.stands(at, id)) found = { at, value }; });
    return found;
  };

  const kept = (id: string, value: number, again: boolean): number | undefined => {
    const [one, two] = digestOf(id);
    const slot = recent.find(one, two, (at) => log.stands(at, id));
    if (slot >= 0) {
      const known = recent.value(slot);
      if (again) recent.replace(slot, value);
      return known;
    }
    const known = onDisk(id, one, two);
    if (known !== null && !again) return known.value;
    recent.add(one, two, known?.at ?? log.append(id), value);
    if (recent.count() >= held.ids) spill();
    return known?.value;
  };

  return {
    first: (id, value) => kept(id, value, false),
    latest: (id, value) => kept(id, value, true),
    end: () => {
      log.end();
      for (const run of runs) run.file.drop();
      runs = [];
    },
  };
};
