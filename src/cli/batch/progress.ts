import { grouped } from '../../output/amounts.js';
import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Words } from '../../output/messages/words.js';
import type { Bulk } from '../bulk.js';
import type { World } from '../world.js';

const CLEAR = '\r\u001b[K';

/** Standard error on which one line at the bottom is written over: whatever else is told clears it first. */
export interface Screen {
  readonly world: World;
  readonly over: (line: string) => Promise<void>;
}

/** Such a screen over a world. */
export const screenOf = (world: World): Screen => {
  let shown = false;
  return {
    world: {
      ...world,
      tell: async (text) => {
        const before = shown ? CLEAR : '';
        shown = false;
        await world.tell(`${before}${text}`);
      },
    },
    over: async (line) => {
      shown = line !== '';
      await world.tell(`${CLEAR}${line}`);
    },
  };
};

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

/** On a terminal one line that is written over, after the first second and twice in each; elsewhere, and where the lines of records run over a terminal themselves, nothing. */
export const progressOf = ({ world, over }: Screen, bulk: Bulk, words: Words, said: BatchWords, quiet: boolean): Progress => {
  const begun = bulk.elapsed();
  let [told, any] = [begun + SECOND / 2, false];
  const silent = quiet || !world.terminal.stderr;
  return {
    at: async (records, rejected, share) => {
      const now = bulk.elapsed();
      if (silent || now - told < SECOND / 2) return;
      told = now;
      any = true;
      const seconds = (now - begun) / SECOND;
      const left = share === null || share <= 0 ? null : clock((seconds * (1 - share)) / share);
      const line = said.progress(grouped(`${records}`, words.language), grouped(`${Math.round(records / seconds)}`, words.language), left, rejected);
      await over(line);
    },
    done: async () => { if (any) await over(''); },
  };
};
