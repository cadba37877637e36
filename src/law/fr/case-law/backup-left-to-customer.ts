import type { Rule } from '../../words.js';
import { backupOwedByProvider } from '../../questions/hosting.js';
import { CLAUSE_STANDS } from '../terms.js';
import { UNDATED, decision } from './source.js';

/** A backup that was left to the customer is not owed by the provider. */
export const backupLeftToCustomer: Rule = {
  id: 'fr.case-law.backup-left-to-customer', norm: 'fr.case-law.backup-left-to-customer',
  title: { en: 'Backup left to the customer', fr: 'Sauvegarde laissée au client', zh: '由客户自行备份' },
  says: {
    en: 'A backup that was not bought, or that the contract leaves to the customer, is not owed by the provider: what remains is the duty to warn, a promise of its own. A clause that leaves copies to the customer has this effect too, unless copies were bought or are said to be the provider’s.',
    fr: 'La sauvegarde qui n’a pas été souscrite, ou que le contrat laisse au client, n’est pas due par le prestataire : reste le devoir de mise en garde, obligation distincte. La clause qui laisse les copies au client a le même effet, sauf si elles ont été souscrites ou incombent expressément au prestataire.',
    zh: '未购买备份，或者合同约定由客户自行备份的，提供方不负备份义务；其仍负警示义务，该义务为另一项独立义务。约定由客户自行备份的条款亦有此效力，但已购买备份或者明确由提供方负责的除外。',
  },
  source: decision('T. com. Nanterre 2 mai 2014', { en: 'T. com. Nanterre 2 May 2014; CA Rennes 19 Nov 2024, 23/04627', fr: 'T. com. Nanterre 2 mai 2014 ; CA Rennes 19 nov. 2024, n° 23/04627', zh: '楠泰尔商事法院2014年5月2日；雷恩上诉法院2024年11月19日23/04627号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  when: {
    all: [
      { is: 'kind', oneOf: ['backup', 'restore'] },
      {
        any: [
          { not: { ask: backupOwedByProvider, burden: 'claimant' } },
          {
            all: [
              { not: { is: 'responsible', oneOf: ['provider', 'shared'] } },
              { not: { is: 'serviceTypes', oneOf: ['backup'] } },
              { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['customer-backup-duty'], about: 'bound' }, CLAUSE_STANDS] } },
            ],
          },
        ],
      },
    ],
  },
  then: [{ performed: true }],
};
