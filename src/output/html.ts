import type { Formatter } from './formatter.js';
import { htmlOf, pagePalette } from './layout/html.js';
import { paper } from './paper.js';
import { nameOf, outcomeOf } from './summary.js';

/** One page of a browser: what the table says, to be opened from a file or printed. */
export const html: Formatter = (verdicts, setting) => {
  const { words } = setting;
  const title = verdicts.map((v) => `${words.versus(nameOf(v, v.matter.claimant), nameOf(v, v.respondent))} · ${outcomeOf(v, words)}`).join('; ');
  return htmlOf(paper(verdicts, { ...setting, palette: pagePalette }), title, words.language);
};
