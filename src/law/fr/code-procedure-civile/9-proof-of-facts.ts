import type { Rule } from '../../words.js';
import { lossProven } from '../measures.js';
import { SINCE_THE_CODE, codeProcedureCivile } from './source.js';

/** What is claimed comes down to what is proven. */
export const proofOfFacts: Rule = {
  id: 'fr.code-procedure-civile.9', norm: 'fr.code-procedure-civile.9', aliases: ['fr.cpc.9'],
  title: { en: 'Proof of the facts alleged', fr: 'Preuve des faits allégués', zh: '举证责任' },
  says: {
    en: 'Each side proves the facts its claim needs: a loss counts as far as it is proven.',
    fr: 'Chaque partie prouve les faits nécessaires à sa prétention : un préjudice ne compte que dans la mesure où il est établi.',
    zh: '当事人对其主张所依据的事实负举证责任：损失以得到证明的数额为限。',
  },
  source: codeProcedureCivile('9'),
  inForce: SINCE_THE_CODE, chosenBy: 'judgment-date', of: 'loss', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'read',
  when: { all: [] },
  then: [{ prove: lossProven, heads: 'self' }],
};
