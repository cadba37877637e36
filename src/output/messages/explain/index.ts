import type { Language } from '../../../model/text.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { ExplainWords } from './words.js';
import { zh } from './zh.js';

/** Every language with its sentences that say why a rule applies. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = { en, zh, fr };
