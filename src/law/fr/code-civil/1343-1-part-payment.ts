import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A part payment goes to the interest first. */
export const partPayment: Rule = {
  id: 'fr.code-civil.1343-1', norm: 'fr.code-civil.1343-1',
  title: { en: 'Part payment', fr: 'Imputation des paiements partiels', zh: '部分清偿的抵充' },
  says: {
    en: 'Where a debt bears interest, a part payment goes first to the interest earned so far and then to the principal, the oldest debt first.',
    fr: 'Lorsque la dette porte intérêt, le paiement partiel s’impute d’abord sur les intérêts courus, puis sur le capital, la dette la plus ancienne d’abord.',
    zh: '债务附有利息的，部分清偿先抵充已生利息，再抵充本金，先到期者优先。',
  },
  source: codeCivil('1343-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: { any: [{ all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'received', oneOf: ['customer'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }] }, { all: [{ is: 'received', oneOf: ['provider'] }, { is: 'role', oneOf: ['customer'], about: 'claimant' }] }] },
  then: [{ note: true }],
};
