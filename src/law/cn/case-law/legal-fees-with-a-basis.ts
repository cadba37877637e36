import { on, type Rule } from '../../words.js';
import { feesAllowed, feesNotAllowed } from '../../contract/costs.js';
import { FEES_AGREED } from '../costs.js';
import { decision } from './source.js';

/** They stand beside the award, as costs; what a court allows for them counts, whatever was itemised. */
export const legalFeesWithABasis: Rule = {
  id: 'cn.case-law.legal-fees-with-a-basis',
  norm: 'legal-fees-with-a-basis',
  title: { en: 'Lawyers’ fees that the contract shifts', fr: 'Honoraires d’avocat mis à la charge de l’autre par le contrat', zh: '约定由违约方承担的律师费' },
  says: {
    en: 'Lawyer’s fees that the contract lays on the party in breach are owed as far as they are shown, or as the court allows them, as costs beside the award.',
    fr: 'Les honoraires que le contrat met à la charge du défaillant sont dus dans la mesure établie, ou telle que le juge l’alloue, comme frais.',
    zh: '合同约定由违约方承担律师费的，按已证明的数额或者法院支持的数额计算，作为费用单独列示。',
  },
  source: decision('legal-fees-with-a-basis'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: FEES_AGREED,
  then: [
    { deduct: feesNotAllowed('cn.costs-not-allowed', decision('legal-fees-with-a-basis')), heads: { where: { is: 'head', oneOf: ['legal-fees'], about: 'bound' } }, together: 'denied' },
    { assign: 'costs', heads: { where: { is: 'head', oneOf: ['legal-fees'], about: 'bound' } } },
    { add: feesAllowed('cn.costs-allowed', decision('legal-fees-with-a-basis')), stream: 'costs' },
  ],
};
