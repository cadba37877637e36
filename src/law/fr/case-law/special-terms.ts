import { on, type Rule } from '../../words.js';
import { SAID_OTHERWISE } from '../terms.js';
import { decision } from './source.js';

/** The special term held before the reform as well. */
export const specialTermsBefore2016: Rule = {
  id: 'fr.case-law.special-terms', norm: 'fr.code-civil.1119.3',
  title: { en: 'Special terms prevail over general ones (before 2016)', fr: 'Les conditions particulières l’emportent (avant 2016)', zh: '特别条款优先于一般条款（2016年以前）' },
  says: {
    en: 'Before the reform too, a special term held against a general one that disagreed with it, and general terms of both sides that could not stand together cancelled each other.',
    fr: 'Avant la réforme déjà, la condition particulière l’emportait sur la condition générale contraire, et les conditions générales incompatibles des deux parties s’annulaient.',
    zh: '改革以前，特别条款同样优先于与之不一致的一般条款；双方相互抵触的一般条款均不生效力。',
  },
  source: decision('conditions particulières et générales', { en: 'case law (special over general terms)', fr: 'jurisprudence (conditions particulières et générales)', zh: '判例（特别条款与一般条款）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: SAID_OTHERWISE,
  then: [{ clause: 'inapplicable' }],
};
