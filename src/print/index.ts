import { LANGUAGES } from '../model/text.js';
import { questionPage } from './questions.js';
import { referencePage } from './reference.js';
import { reviewPage } from './review.js';
import { rulePages } from './rules.js';
import type { Sources } from './sources.js';

export type { Sources } from './sources.js';

/** Every printed page by its path, and the folders that hold nothing else. */
export const printed = (sources: Sources): { readonly folders: readonly string[]; readonly pages: Readonly<Record<string, string>> } => {
  const pages = {
    ...rulePages(),
    'docs/questions.md': questionPage(),
    ...Object.fromEntries(['contract', 'incident'].map((name) => [`docs/reference/${name}.md`, referencePage(name, sources)])),
    ...Object.fromEntries(LANGUAGES.map((language) => [`docs/review/${language}.md`, reviewPage(language, sources)])),
  };
  return { folders: ['docs/rules', 'docs/reference', 'docs/review'], pages: Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, `${text.trimEnd()}\n`])) };
};
