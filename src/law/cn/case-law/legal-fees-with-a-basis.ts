import { on, type Rule } from '../../words.js';
import { decision } from './source.js';

/** They stand beside the award, as costs. */
export const legalFeesWithABasis: Rule = {
  id: 'cn.case-law.legal-fees-with-a-basis',
  norm: 'legal-fees-with-a-basis',
  title: { en: 'Lawyers’ fees that the contract shifts', fr: 'Honoraires d’avocat mis à la charge de l’autre par le contrat', zh: '约定由违约方承担的律师费' },
  says: {
    en: 'Lawyer’s fees that the contract lays on the party in breach are owed as far as they are shown, as costs beside the award.',
    fr: 'Les honoraires que le contrat met à la charge du défaillant sont dus dans la mesure établie, comme frais.',
    zh: '合同约定由违约方承担律师费的，按已证明的数额支持，作为费用单独列示。',
  },
  source: decision('legal-fees-with-a-basis'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['legal-fees'] }, { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['costs'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } }] },
  then: [{ assign: 'costs', heads: 'self' }],
};
