import { articlesOf } from '../citing.js';

/** An article of this code. */
export const codeProceduresExecution = articlesOf(
  { en: 'French Code of civil enforcement procedures', fr: 'Code des procédures civiles d’exécution', zh: '《法国民事执行程序法典》' },
  { en: 'C. proc. civ. exéc.', fr: 'C. proc. civ. exéc.', zh: '《法国民事执行程序法典》' },
);
