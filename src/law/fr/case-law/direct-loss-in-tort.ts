import type { Rule } from '../../words.js';
import { lossDirect } from '../../questions/loss.js';
import { UNDATED, decision } from './source.js';

/** In tort too, only what the fault directly caused. */
export const directLossInTort: Rule = {
  id: 'fr.case-law.direct-loss-in-tort', norm: 'fr.code-civil.1231-4',
  title: { en: 'Direct loss in tort', fr: 'Préjudice direct en matière délictuelle', zh: '侵权损害的直接性' },
  says: {
    en: 'In tort as well, harm is made good only where it follows directly and with certainty from the fault; what could be foreseen does not matter there.',
    fr: 'En matière délictuelle aussi, seul est réparé le dommage qui découle directement et certainement de la faute ; sa prévisibilité n’importe pas.',
    zh: '在侵权法上，亦仅赔偿由过错直接且确定引起的损害；是否可预见在所不问。',
  },
  source: decision('lien de causalité', { en: 'case law (direct and certain causation)', fr: 'jurisprudence (lien de causalité direct et certain)', zh: '判例（直接且确定的因果关系）' }),
  inForce: UNDATED, chosenBy: 'breach-date', of: 'loss', stage: 'heads', routes: ['tort'], certainty: 'unverified',
  when: { all: [{ not: { is: 'head', oneOf: ['legal-fees'] } }, { not: { ask: lossDirect, burden: 'claimant' } }] },
  then: [{ deny: true, heads: 'self' }],
};
