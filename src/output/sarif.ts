import { annotationsOf } from './annotations.js';
import type { Formatter } from './formatter.js';
import { sarifOf } from './layout/sarif.js';

/** A log of SARIF 2.1.0, with the places in the documents. */
export const sarif: Formatter = (verdicts, setting) => sarifOf(verdicts.map((v) => annotationsOf(v, setting)), verdicts[0]?.saved?.tool ?? setting.tool, setting.words.language);
