import type { Rule } from '../../words.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** A duty to preserve. */
export const recordsKeptThreeYears: Rule = {
  id: 'cn.e-commerce-law.31',
  norm: 'records-kept-three-years',
  title: { en: 'Records kept for three years', fr: 'Données conservées trois ans', zh: '交易信息保存三年' },
  says: {
    en: 'A platform keeps records of goods and transactions whole and available for three years at least; losing them is evidence of fault.',
    fr: 'La plateforme conserve les données de produits et de transactions, complètes et disponibles, trois ans au moins ; leur perte est un indice de faute.',
    zh: '平台应完整保存商品、服务和交易信息，自交易完成之日起不少于三年；丢失的，可作为过错的证据。',
  },
  source: eCommerceLaw('31'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, { is: 'data', oneOf: ['yes'], about: 'case' }] },
  then: [{ note: true }],
};
