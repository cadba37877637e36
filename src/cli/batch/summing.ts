import type { Summary } from '../../model/summary.js';
import { summaryDocument, summaryText } from '../../output/batch/summary.js';
import type { BatchWords } from '../../output/messages/batch/words.js';
import type { Complaints } from '../complaints.js';
import { deliver } from '../delivering.js';
import { EXIT } from '../exitCodes.js';
import type { ExitCode } from '../exitCodes.js';
import type { World } from '../world.js';

/** Tells the summary on standard error, or writes it: JSON for a file that ends so, else the table. */
export const summed = async (world: World, complaints: Complaints, said: BatchWords, summary: Summary, where: string | true): Promise<ExitCode> => {
  if (where !== true) return deliver(world, complaints, where.endsWith('.json') ? `${JSON.stringify(summaryDocument(summary), null, 2)}\n` : summaryText(summary, complaints.words, said), where);
  await world.tell(summaryText(summary, complaints.words, said));
  return EXIT.done;
};
