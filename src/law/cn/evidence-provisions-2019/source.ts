import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** A provision on evidence in civil proceedings as revised in 2019 (民事诉讼证据规定, 法释〔2019〕19号). */
export const evidenceProvisions2019 = articlesOf(
  { en: 'Supreme People’s Court, Provisions on evidence in civil proceedings (2019)', fr: 'Cour populaire suprême, dispositions sur la preuve en matière civile (2019)', zh: '最高人民法院关于民事诉讼证据的若干规定（法释〔2019〕19号）' },
  { en: 'Evidence Prov. 2019 (PRC)', fr: 'Disp. preuve 2019 RPC', zh: '《民事证据规定》（2019年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2020-05-01'), to: null };
