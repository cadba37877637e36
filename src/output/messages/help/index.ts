import type { Language } from '../../../model/text.js';
import { helpFr } from './fr.js';
import type { HelpWords } from './words.js';
import { helpZh } from './zh.js';

/** The words of help; null for the language the commands are written in. */
export const helpMessages: Readonly<Record<Language, HelpWords | null>> = { en: null, zh: helpZh, fr: helpFr };
