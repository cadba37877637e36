import type { Problem } from '../model/problem.js';
import { inert } from '../output/inert.js';
import { loadWords } from '../output/messages/load.js';
import type { ObstacleWord, Words } from '../output/messages/words.js';
import { problemDocument, problemsText } from '../output/problems.js';
import { safe } from '../output/safe.js';
import { coloured } from './colours.js';
import { languageOf } from './language.js';
import { nearest } from '../input/nearest.js';
import type { SpeechOptions } from './options.js';
import type { World } from './world.js';

/** What a run says on standard error, in the language and the form that were asked for. */
export interface Complaints {
  readonly words: Words;
  readonly problems: (list: readonly Problem[], texts: ReadonlyMap<string, string>) => Promise<void>;
  readonly obstacle: (file: string, why: ObstacleWord) => Promise<void>;
  readonly usage: (message: string) => Promise<void>;
  readonly remark: (message: string) => Promise<void>;
}

const baseName = (file: string): string => file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

const unique = (list: readonly Problem[]): readonly Problem[] => {
  const seen = new Set<string>();
  return list.filter((p) => {
    const key = `${p.file}|${p.line ?? ''}|${p.column ?? ''}|${p.path}|${p.code}|${JSON.stringify(p.detail)}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
};

/** The complaints of one run. */
export const complaintsOf = async (world: World, options: SpeechOptions): Promise<Complaints> => {
  const words = await loadWords(languageOf(options.lang, world.env));
  const line = (value: unknown): Promise<void> => world.tell(inert(`${JSON.stringify(value)}\n`));
  return {
    words,
    problems: async (list, texts) => {
      const all = unique(list);
      if (options.errorFormat === 'text') return world.tell(problemsText(all, texts, words, await world.palette(coloured(options.color, 'stderr', world)), options.maxErrors));
      for (const p of all.slice(0, options.maxErrors)) await line(problemDocument(p, words));
    },
    obstacle: async (file, why) => {
      const name = why === 'missing' ? nearest(baseName(file), (await world.neighbours(file)).filter((n) => n !== baseName(file))) : null;
      const near = name === null ? null : `${file.slice(0, file.length - baseName(file).length)}${name}`;
      const message = words.obstacle(file, why, near);
      return options.errorFormat === 'text' ? world.tell(`liability: ${safe(message)}\n`) : line({ kind: why, file, suggestion: near, message });
    },
    usage: (message) => (options.errorFormat === 'text' ? world.tell(`${safe(words.mistake(message))}\n`) : line({ kind: 'usage', message })),
    remark: async (message) => (options.quiet === true ? undefined : world.tell(`liability: ${safe(message)}\n`)),
  };
};
