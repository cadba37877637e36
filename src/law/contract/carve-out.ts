import type { Rule } from '../words.js';
import { faultDegree } from '../questions/party.js';
import { ALWAYS, termsOn } from './source.js';

/** The clause names the degree of fault for which it does not protect. */
export const carveOut: Rule = {
  id: 'contract.carve-out', norm: 'contract.carve-out',
  title: { en: 'Exception written into the clause', fr: 'Exception stipulée dans la clause', zh: '条款自身的例外' },
  says: {
    en: 'The clause excepts gross or deliberate fault: where that degree is shown it does not apply.',
    fr: 'La clause réserve la faute lourde ou intentionnelle : si elle est établie, la clause ne s’applique pas.',
    zh: '条款将重大过失或者故意排除在外：一经证明，该条款不适用。',
  },
  source: termsOn('carve-out', { en: 'exceptions of the clause', fr: 'exceptions de la clause', zh: '条款的例外' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'breach', routes: ['contract', 'tort'], certainty: 'read',
  when: {
    any: [
      { all: [{ is: 'except', oneOf: ['gross-fault'] }, { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' }] },
      { all: [{ is: 'except', oneOf: ['intent'] }, { atLeast: faultDegree, degree: 'intentional', burden: 'claimant', about: 'respondent' }] },
    ],
  },
  then: [{ clause: 'inapplicable' }],
};
