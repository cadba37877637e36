import type { Reported } from '../model/reported.js';
import type { Formatter } from './formatter.js';
import { htmlOf, pagePalette } from './layout/html.js';
import type { Words } from './messages/words.js';
import { paper } from './paper.js';
import { nameOf, outcomeOf } from './summary.js';

/** Who stands against whom, and what came of it: the name of a page. */
export const titleOf = (verdicts: readonly Reported[], words: Words): string =>
  verdicts.map((v) => `${words.versus(nameOf(v, v.matter.claimant), nameOf(v, v.respondent))} · ${outcomeOf(v, words)}`).join(words.semicolon);

/** One page of a browser: what the table says, to be opened from a file or printed. */
export const html: Formatter = (verdicts, setting) => htmlOf(paper(verdicts, { ...setting, palette: pagePalette }), titleOf(verdicts, setting.words), setting.words.language);
