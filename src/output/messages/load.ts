import type { Language } from '../../model/text.js';
import type { Words } from './words.js';

/** The words of one language: a run speaks one, and loads no other. */
export const loadWords = async (language: Language): Promise<Words> => {
  switch (language) {
    case 'en': return (await import('./en.js')).en;
    case 'zh': return (await import('./zh.js')).zh;
    case 'fr': return (await import('./fr.js')).fr;
  }
};
