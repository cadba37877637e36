import { on, type Rule } from '../../words.js';
import { decision } from './source.js';

/** The default rule, read from practice. */
export const legalFeesInTort: Rule = {
  id: 'cn.case-law.legal-fees-in-tort',
  norm: 'legal-fees-in-tort',
  title: { en: 'Lawyers’ fees in tort without a basis', fr: 'Honoraires d’avocat en matière délictuelle, sans fondement', zh: '侵权之诉中无依据的律师费' },
  says: {
    en: 'Each side bears its own lawyer’s fees unless a statute on the right that was hurt makes them part of the loss.',
    fr: 'Chaque partie supporte ses honoraires, sauf si la loi protectrice du droit atteint les comprend dans le préjudice.',
    zh: '律师费原则上各自承担；被侵害权利的专门法律将其列为合理开支的除外。',
  },
  source: decision('legal-fees-in-tort'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort', 'statute'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'head', oneOf: ['legal-fees'] },
      { concluded: 'founded' },
      { not: { concluded: { rule: 'cn.copyright-law.54.3' } } },
      { not: { concluded: { rule: 'cn.trademark-law.63.1' } } },
      { not: { concluded: { rule: 'cn.patent-law.71.3' } } },
      { not: { concluded: { rule: 'cn.anti-unfair-competition-law.22.3' } } },
      { not: { concluded: { rule: 'cn.anti-unfair-competition-law-2019.17.3' } } },
      { not: { concluded: { rule: 'cn.network-personality-provisions.12' } } },
    ],
  },
  then: [{ deny: true, heads: 'self', byKind: true }],
};
