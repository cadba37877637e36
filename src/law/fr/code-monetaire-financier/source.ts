import { articlesOf } from '../citing.js';

/** An article of the Code monétaire et financier. */
export const codeMonetaireFinancier = articlesOf(
  { en: 'French Monetary and Financial Code', fr: 'Code monétaire et financier', zh: '《法国货币与金融法典》' },
  { en: 'CMF', fr: 'CMF', zh: '《法国货币与金融法典》' },
);
