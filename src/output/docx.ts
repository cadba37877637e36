import type { Formatter } from './formatter.js';
import { titleOf } from './html.js';
import { docxOf, wordPalette } from './layout/docx.js';
import { paper } from './paper.js';

/** A document for a word processor: what the table says, to be worked on. */
export const docx: Formatter<Uint8Array> = (verdicts, setting) => docxOf(paper(verdicts, { ...setting, palette: wordPalette }), titleOf(verdicts, setting.words), setting.words.language);
