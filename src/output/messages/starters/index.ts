import type { Language } from '../../../model/text.js';
import { starterEn } from './en.js';
import { starterFr } from './fr.js';
import type { StarterWords } from './words.js';
import { starterZh } from './zh.js';

/** The comments of starters, in every language. */
export const starterMessages: Readonly<Record<Language, StarterWords>> = { en: starterEn, zh: starterZh, fr: starterFr };
