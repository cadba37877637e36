import { on } from '../../dates.js';
import { articlesOf } from '../citing.js';

/** A provision on evidence in civil proceedings of 2001 (民事诉讼证据规定, 法释〔2001〕33号), until the interpretation of 2015 took its place on this point; from memory. */
export const evidenceProvisions2001 = articlesOf(
  { en: 'Supreme People’s Court, Provisions on evidence in civil proceedings (2001)', fr: 'Cour populaire suprême, dispositions sur la preuve en matière civile (2001)', zh: '最高人民法院关于民事诉讼证据的若干规定（法释〔2001〕33号）' },
  { en: 'Evidence Prov. 2001 (PRC)', fr: 'Disp. preuve 2001 RPC', zh: '《民事证据规定》（2001年）' },
);

/** First and last day of force. */
export const IN_FORCE = { from: on('2002-04-01'), to: on('2015-02-03') };
