import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { badFaithBreach } from '../../questions/agreed.js';
import { creditRole } from '../../questions/credit.js';
import { contractInterpretation, IN_FORCE } from '../contract-interpretation/source.js';
import { creditKept } from '../measures/credit-reduced.js';

/** A provider in bad faith owes the credit it agreed to. */
export const creditsInBadFaith: Rule = {
  id: 'cn.convention.credits-in-bad-faith', norm: 'credits-in-bad-faith',
  title: { en: 'No reduction of a credit for a breach in bad faith', fr: 'Pas de révision de l’avoir pour le prestataire de mauvaise foi', zh: '恶意违约的，服务抵扣不予调减' },
  says: {
    en: 'A provider that broke its promise in bad faith is, as a rule, refused the reduction of an agreed credit; we leave the credit as it was measured, unless a court sets it.',
    fr: 'Le prestataire de mauvaise foi se voit en principe refuser la révision de l’avoir convenu ; nous le laissons tel que mesuré, sauf si le juge l’a fixé.',
    zh: '服务商恶意违约而请求减少约定抵扣的，一般不予支持；法院未另行确定的，本工具按计量所得数额计。',
  },
  source: contractInterpretation('65(3)'),
  inForce: IN_FORCE, chosenBy: 'judgment-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'convention',
  when: {
    all: [
      { compare: [measuredCredit, '>', noCredit] },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { ask: badFaithBreach, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ add: creditKept, stream: 'credits' }],
};
