import { partyKind } from '../../questions/party.js';
import type { Rule } from '../../words.js';
import { interestOnPrice } from '../interest.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A price paid late bears interest from the demand. */
export const interestOnMoneyDebtBefore2016: Rule = {
  id: 'fr.code-civil-1804.1153', norm: 'fr.code-civil.1231-6',
  title: { en: 'Interest on a price paid late (before 2016)', fr: 'Intérêts moratoires du prix (avant 2016)', zh: '迟延价款的利息（2016年以前）' },
  says: {
    en: 'A price paid late bears interest at the legal rate from the demand, without proof of loss. Between businesses the penalty of the Commercial Code applies instead.',
    fr: 'Le prix payé en retard porte intérêt au taux légal à compter de la mise en demeure, sans preuve d’un préjudice. Entre professionnels s’applique la pénalité du code de commerce.',
    zh: '迟延支付的价款自催告之日起依法定利率计息，无须证明损失；经营者之间适用商法典的迟延罚息。',
  },
  source: codeCivil1804('1153'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'owing', oneOf: ['unpaid'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, { not: { some: 'clause', where: { all: [{ is: 'trigger', oneOf: ['late-payment'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } }, { any: [{ oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' }, { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'respondent' }] }] },
  then: [{ add: interestOnPrice(codeCivil1804('1153')), stream: 'interest' }],
};
