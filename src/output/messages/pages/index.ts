import type { Language } from '../../../model/text.js';
import { pagesEn } from './en.js';
import { pagesFr } from './fr.js';
import type { Pages } from './page.js';
import { pagesZh } from './zh.js';

/** The pages of every code in every language. */
export const pages: Readonly<Record<Language, Pages>> = { en: pagesEn, zh: pagesZh, fr: pagesFr };
