import type { Language } from '../../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { ReviewWords } from './words.js';
import { zh } from './zh.js';

/** The words of each language. */
export const reviewWords: Readonly<Record<Language, ReviewWords>> = { en, fr, zh };
