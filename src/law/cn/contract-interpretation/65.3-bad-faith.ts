import type { Rule } from '../../words.js';
import { SUM_AGREED } from '../agreed.js';
import { badFaithBreach } from '../../questions/agreed.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Whoever breaks the contract in bad faith keeps the sum he agreed to. */
export const badFaith: Rule = {
  id: 'cn.contract-interpretation.65.3',
  norm: 'bad-faith-breach',
  title: { en: 'No reduction for a breach in bad faith', fr: 'Pas de révision pour le débiteur de mauvaise foi', zh: '恶意违约不予调减' },
  says: {
    en: 'A party that broke the contract in bad faith is, as a rule, refused a reduction.',
    fr: 'Le débiteur de mauvaise foi se voit en principe refuser la révision.',
    zh: '恶意违约的当事人请求减少违约金的，一般不予支持。',
  },
  source: contractInterpretation('65(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SUM_AGREED,
      { ask: badFaithBreach, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
