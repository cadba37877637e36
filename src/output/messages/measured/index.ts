import type { Language } from '../../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { MeasuredWords } from './words.js';
import { zh } from './zh.js';

/** What each language says of measurements. */
export const measuredWords: Readonly<Record<Language, MeasuredWords>> = { en, fr, zh };
