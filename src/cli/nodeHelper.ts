import { parentPort, workerData } from 'node:worker_threads';
import type { Handed } from './batch/blocks.js';
import { scoreHanded } from './batch/crew.js';
import { scorerOf } from './batch/scoring.js';
import type { Setup } from './batch/scoring.js';
import { stretchOf } from './nodeReading.js';
import { tracingAt } from './nodeTracing.js';
import { nodeWorldAt } from './nodeWorld.js';

/** What a thread of `batch --jobs` runs: it scores the blocks that it is handed, one after the other. */
export const help = async (): Promise<void> => {
  const { home, setup } = workerData as { readonly home: string; readonly setup: Setup };
  const scorer = await scorerOf(nodeWorldAt(home), setup, tracingAt(home));
  parentPort?.on('message', (handed: Handed) => { parentPort?.postMessage(scoreHanded(scorer, handed, { stretch: stretchOf })); });
};
