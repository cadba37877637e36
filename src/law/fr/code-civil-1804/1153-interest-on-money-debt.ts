import type { Rule } from '../../words.js';
import { PRICE_AT_THE_LEGAL_RATE } from '../breach.js';
import { interestOnPrice } from '../interest.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A price paid late bears interest from the demand. */
export const interestOnMoneyDebtBefore2016: Rule = {
  id: 'fr.code-civil-1804.1153', norm: 'fr.code-civil.1231-6',
  title: { en: 'Interest on a price paid late (before 2016)', fr: 'Intérêts moratoires du prix (avant 2016)', zh: '迟延价款的利息（2016年以前）' },
  says: {
    en: 'A price paid late bears interest at the legal rate from the demand, without proof of loss, where the parties agreed on no other rate. Between businesses the penalty of the Commercial Code applies instead.',
    fr: 'Le prix payé en retard porte intérêt au taux légal à compter de la mise en demeure, sans preuve d’un préjudice, si aucun autre taux n’est convenu. Entre professionnels s’applique la pénalité du code de commerce.',
    zh: '迟延支付的价款自催告之日起依法定利率计息，无须证明损失，但另有约定利率的除外；经营者之间适用商法典的迟延罚息。',
  },
  source: codeCivil1804('1153'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: PRICE_AT_THE_LEGAL_RATE,
  then: [{ add: interestOnPrice(codeCivil1804('1153')), stream: 'interest' }],
};
