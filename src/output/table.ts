import type { Formatter } from './formatter.js';
import { textOf } from './layout/text.js';
import { paper } from './paper.js';
import { PAGE } from './sections/grid.js';

/** Verdicts for a reader in a terminal: one page, as wide as it is. */
export const table: Formatter = (verdicts, setting) => textOf(paper(verdicts, setting), setting.page ?? PAGE);
