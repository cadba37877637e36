import type { Language } from '../../../model/text.js';
import { measuringEn } from './en.js';
import { measuringFr } from './fr.js';
import type { MeasuringWords } from './words.js';
import { measuringZh } from './zh.js';

/** What each language says when it does the sum of a measurement. */
export const measuringWords: Readonly<Record<Language, MeasuringWords>> = { en: measuringEn, fr: measuringFr, zh: measuringZh };
