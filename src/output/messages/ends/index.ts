import type { Language } from '../../../model/text.js';

/** What is said of the ends of a range, and of the answers that lead there. */
export interface EndWords {
  readonly heading: string;
  readonly low: string;
  readonly high: string;
  /** Over the answers. */
  readonly reached: string;
  /** Nothing need be answered otherwise. */
  readonly asItStands: string;
  /** Beyond the bound no set of answers is known that reaches the end. */
  readonly outer: string;
  /** A chance is more than nothing and less than certain. */
  readonly onlyNear: string;
  /** An event of which only a stretch is known happened on the day beside it. */
  readonly happened: (path: string) => string;
  readonly more: (count: number) => string;
}

const en: EndWords = {
  heading: 'Ends of the range',
  low: 'least',
  high: 'most',
  reached: 'reached if this is answered otherwise than taken',
  asItStands: 'the award as it stands: nothing need be answered otherwise',
  outer: 'an outer limit: no completion goes beyond it, and none need reach it',
  onlyNear: 'come near, never quite reached: a chance is neither nothing nor certainty',
  happened: (path) => `the day of ${path}`,
  more: (count) => `and ${count} more ${count === 1 ? 'answer' : 'answers'} (--detail full)`,
};

const fr: EndWords = {
  heading: 'Bornes de la fourchette',
  low: 'minimum',
  high: 'maximum',
  reached: 'atteint si la réponse devient',
  asItStands: 'le résultat retenu\u00a0: aucune réponse n’a à changer',
  outer: 'borne extérieure\u00a0: aucun résultat ne la dépasse, aucun ne l’atteint nécessairement',
  onlyNear: 'approché, jamais atteint\u00a0: une chance n’est ni nulle ni certaine',
  happened: (path) => `le jour de ${path}`,
  more: (count) => `et ${count} ${count === 1 ? 'autre réponse' : 'autres réponses'} (--detail full)`,
};

const zh: EndWords = {
  heading: '区间两端',
  low: '最低',
  high: '最高',
  reached: '改为以下回答时达到',
  asItStands: '即目前认定的金额，无须改变任何回答',
  outer: '外包界限：任何结果都不会超出，但未必有结果达到',
  onlyNear: '只能接近，不能达到：机会既非零，也非必然',
  happened: (path) => `${path} 的日期`,
  more: (count) => `另有 ${count} 项回答（--detail full）`,
};

/** The ends of a range in each language. */
export const endWords: Readonly<Record<Language, EndWords>> = { en, fr, zh };
