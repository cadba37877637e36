import type { Formatter } from './formatter.js';
import { markdownOf, memoPalette } from './layout/markdown.js';
import { paper } from './paper.js';

/** A memo: what the table says, for a file or the text of a pull request. */
export const markdown: Formatter = (verdicts, setting) => markdownOf(paper(verdicts, { ...setting, palette: memoPalette }));
