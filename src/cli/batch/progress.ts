import { grouped } from '../../output/amounts.js';
import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Words } from '../../output/messages/words.js';
import type { Bulk } from '../bulk.js';
import type { World } from '../world.js';

/** Tells how far a run has come. */
export interface Progress {
  readonly at: (records: number, rejected: number, share: number | null) => Promise<void>;
  readonly done: () => Promise<void>;
}

const SECOND = 1000;

const clock = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${`${minutes}`.padStart(2, '0')}:${`${Math.floor(seconds) % 60}`.padStart(2, '0')}`;
};

/** On a terminal one line that is written over, after the first second and twice in each; elsewhere nothing. */
export const progressOf = (world: World, bulk: Bulk, words: Words, said: BatchWords, quiet: boolean): Progress => {
  const begun = bulk.elapsed();
  let [told, shown] = [begun + SECOND / 2, false];
  const silent = quiet || !world.terminal.stderr;
  return {
    at: async (records, rejected, share) => {
      const now = bulk.elapsed();
      if (silent || now - told < SECOND / 2) return;
      told = now;
      shown = true;
      const seconds = (now - begun) / SECOND;
      const left = share === null || share <= 0 ? null : clock((seconds * (1 - share)) / share);
      const line = said.progress(grouped(`${records}`, words.language), grouped(`${Math.round(records / seconds)}`, words.language), left, rejected);
      await world.tell(`\r\u001b[K${line}`);
    },
    done: async () => { if (shown) await world.tell('\r\u001b[K'); },
  };
};
