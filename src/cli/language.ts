import type { Language } from '../model/text.js';
import { LANGUAGES } from '../model/text.js';

/** The language a tag such as `fr_FR.UTF-8` or `zh-Hans` begins with. */
const tagged = (tag: string | undefined): Language | undefined => {
  const first = /^[A-Za-z]+/.exec(tag ?? '')?.[0].toLowerCase();
  return LANGUAGES.find((language) => language === first);
};

/** The language of a run: what was asked for, else LIABILITY_LANG, else the locale, else English. */
export const languageOf = (asked: Language | undefined, env: Readonly<Record<string, string | undefined>>): Language => {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return asked ?? tagged(env['LIABILITY_LANG']) ?? tagged(locale) ?? 'en';
};

/** The value of `--lang` before the command line is parsed: help has to know it. */
export const languageAsked = (argv: readonly string[]): Language | undefined => {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at];
  const value = word === '--lang' ? argv[at + 1] : word?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === value);
};
