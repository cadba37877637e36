import type { Language } from '../../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { RecordWords } from './words.js';
import { zh } from './zh.js';

/** How what stands on record is told, in every language. */
export const recordWords: Readonly<Record<Language, RecordWords>> = { en, zh, fr };
