import type { Assumption } from '../../../model/edition.js';
import { LANGUAGES } from '../../../model/text.js';
import type { Language } from '../../../model/text.js';
import type { EditionWords } from './words.js';

const en: EditionWords = {
  terms: 'Terms',
  grade: { read: 'read', transcribed: 'transcribed', unverified: 'unverified', assumed: 'assumed' },
  unsaid: {
    read: 'as the provider published it', transcribed: 'from somebody else’s copy, not from the provider’s own page', unverified: 'nobody has compared it with the terms', assumed: 'the terms do not say it',
  },
  published: (day) => `published ${day}`,
  effective: (from, until) => (from === null ? (until === null ? 'in effect' : `in effect until ${until}`) : until === null ? `in effect from ${from}` : `in effect from ${from} until ${until}`),
  part: (path, because) => `${path}: ${because}`,
};

const fr: EditionWords = {
  terms: 'Conditions',
  grade: { read: 'lu', transcribed: 'transcrit', unverified: 'non vérifié', assumed: 'supposé' },
  unsaid: {
    read: 'tel que le prestataire l’a publié', transcribed: 'd’après la copie d’un tiers, non d’après la page du prestataire', unverified: 'personne ne l’a comparé aux conditions', assumed: 'les conditions ne le disent pas',
  },
  published: (day) => `publiées le ${day}`,
  effective: (from, until) => (from === null ? (until === null ? 'en vigueur' : `en vigueur jusqu’au ${until}`) : until === null ? `en vigueur depuis le ${from}` : `en vigueur du ${from} au ${until}`),
  part: (path, because) => `${path} : ${because}`,
};

const zh: EditionWords = {
  terms: '条款',
  grade: { read: '已阅原文', transcribed: '转录', unverified: '未核实', assumed: '假定' },
  unsaid: { read: '与服务商公布的一致', transcribed: '依据第三方的副本，并非服务商的页面', unverified: '无人与条款核对', assumed: '条款未载明' },
  published: (day) => `${day} 公布`,
  effective: (from, until) => (from === null ? (until === null ? '现行有效' : `施行至 ${until}`) : until === null ? `自 ${from} 起施行` : `施行期间 ${from} 至 ${until}`),
  part: (path, because) => `${path}：${because}`,
};

/** What each language says of where terms were taken from. */
export const editionWords: Readonly<Record<Language, EditionWords>> = { en, fr, zh };

/** The reason for a grade, in the language of the reader where the profile has it. */
export const becauseOf = (a: Assumption, language: Language): string => {
  const { because } = a;
  if (because === null) return editionWords[language].unsaid[a.grade];
  if (typeof because === 'string') return because;
  return because[language] ?? LANGUAGES.flatMap((l) => because[l] ?? [])[0] ?? editionWords[language].unsaid[a.grade];
};
