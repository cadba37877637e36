import { articlesOf } from '../citing.js';

/** An article of the Code des assurances. */
export const codeAssurances = articlesOf(
  { en: 'French Insurance Code', fr: 'Code des assurances', zh: '《法国保险法典》' },
  { en: 'C. assur.', fr: 'C. assur.', zh: '《法国保险法典》' },
);
