import type { Language } from '../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

/** Every language of the project with its words. */
export const messages: Readonly<Record<Language, Words>> = { en, zh, fr };
