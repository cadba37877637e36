import type { Language } from '../../../model/text.js';
import { batchEn } from './en.js';
import { batchFr } from './fr.js';
import type { BatchWords } from './words.js';
import { batchZh } from './zh.js';

/** The words of a run over an export in every language. */
export const batchMessages: Readonly<Record<Language, BatchWords>> = { en: batchEn, fr: batchFr, zh: batchZh };
