import type { Bulk } from '../bulk.js';
import { rawsOf } from './blocks.js';
import type { Block, Handed } from './blocks.js';
import type { Entry } from './judging.js';
import type { Scorer, Setup } from './scoring.js';

/** Who scores blocks: this thread, or several helpers. */
export interface Crew {
  readonly score: (block: Block) => Promise<readonly Entry[]>;
  /** How many blocks may be under way: enough that nobody waits. */
  readonly width: number;
  readonly end: () => Promise<void>;
}

/** Scores the records of a block one after the other; the parts of one that is too large count once, with the last. */
export const scoreBlock = (scorer: Scorer, { from, index, raws }: Pick<Block, 'from' | 'index' | 'raws'>): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const raw of raws) if (raw.part !== 'more') entries.push(scorer.score(from, raw, index + entries.length));
  return entries;
};

/** What a helper does with what it was handed. */
export const scoreHanded = (scorer: Scorer, handed: Handed, bulk: Pick<Bulk, 'stretch'>): readonly Entry[] => scoreBlock(scorer, { ...handed, raws: rawsOf(handed, bulk) });

/** This thread alone. */
const alone = (scorer: Scorer): Crew => ({ score: (block) => Promise.resolve(scoreBlock(scorer, block)), width: 1, end: () => Promise.resolve() });

/** The threads that were asked for; this one alone where one is enough or none can be had. */
export const crewOf = (bulk: Bulk, jobs: number, setup: Setup, scorer: Scorer): Crew => {
  const helpers = jobs < 2 ? null : bulk.helpers(jobs, setup);
  if (helpers === null) return alone(scorer);
  const busy = helpers.map(() => 0);
  return {
    score: async ({ from, index, raws, stretch }) => {
      const least = busy.indexOf(Math.min(...busy));
      busy[least] = (busy[least] ?? 0) + 1;
      const handed: Handed = { from, index, stretch, raws: stretch === null ? raws : null };
      try {
        return await helpers[least]?.ask(handed) as readonly Entry[];
      } finally {
        busy[least] = (busy[least] ?? 1) - 1;
      }
    },
    width: helpers.length * 3,
    end: async () => { await Promise.all(helpers.map((h) => h.end())); },
  };
};
