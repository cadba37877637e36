import type { Language } from '../../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { CompareWords } from './words.js';
import { zh } from './zh.js';

/** Every language with its sentences about verdicts side by side. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { en, zh, fr };
