import type { Language } from '../../../model/text.js';
import { rulesEn } from './en.js';
import { rulesFr } from './fr.js';
import type { RuleWords } from './words.js';
import { rulesZh } from './zh.js';

/** What the page of a rule says, in every language. */
export const ruleMessages: Readonly<Record<Language, RuleWords>> = { en: rulesEn, zh: rulesZh, fr: rulesFr };
