import { on, type Rule } from '../../words.js';
import { FEES_AGREED } from '../costs.js';
import { decision } from './source.js';

/** Statutes on intellectual property, unfair competition and personality give them as part of the loss; a contract claim has none of these. */
export const legalFees: Rule = {
  id: 'cn.case-law.legal-fees',
  norm: 'legal-fees',
  aliases: ['cn.fee.lawyer'],
  title: { en: 'Lawyers’ fees without a basis', fr: 'Honoraires d’avocat sans fondement', zh: '律师费无约定不予支持' },
  says: {
    en: 'Each side bears its own lawyer’s fees unless the contract or a statute shifts them.',
    fr: 'Chaque partie supporte ses honoraires d’avocat, sauf si le contrat ou un texte en dispose autrement.',
    zh: '律师费原则上由当事人各自负担，合同约定或者法律规定由对方承担的除外。',
  },
  source: decision('legal-fees'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'head', oneOf: ['legal-fees'] },
      { concluded: 'founded' },
      { not: FEES_AGREED },
    ],
  },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
