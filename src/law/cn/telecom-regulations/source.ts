import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** An article of the telecommunications regulations in the numbering of 2016 (电信条例); contracts made before 2014 cite the article on arrears as 35. */
export const telecomRegulations = articlesOf(
  { en: 'Telecommunications Regulations of the PRC (2016)', fr: 'Règlement de la RPC sur les télécommunications (2016)', zh: '中华人民共和国电信条例（2016年修订）' },
  { en: 'Telecom Regulations (PRC)', fr: 'Règl. télécom RPC', zh: '《电信条例》' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2016-02-06'), to: null };
