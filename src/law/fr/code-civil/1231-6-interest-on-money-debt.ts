import type { Rule } from '../../words.js';
import { PRICE_AT_THE_LEGAL_RATE } from '../breach.js';
import { interestOnPrice } from '../interest.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A price paid late bears interest from the demand. */
export const interestOnMoneyDebt: Rule = {
  id: 'fr.code-civil.1231-6', norm: 'fr.code-civil.1231-6', aliases: ['fr.code-civil.1344-1'],
  title: { en: 'Interest on a price paid late', fr: 'Intérêts moratoires du prix', zh: '迟延价款的利息' },
  says: {
    en: 'A price paid late bears interest at the legal rate from the demand, without proof of loss, where the parties agreed on no other rate. Between businesses the penalty of the Commercial Code applies instead.',
    fr: 'Le prix payé en retard porte intérêt au taux légal à compter de la mise en demeure, sans preuve d’un préjudice, si aucun autre taux n’est convenu. Entre professionnels s’applique la pénalité du code de commerce.',
    zh: '迟延支付的价款自催告之日起依法定利率计息，无须证明损失，但另有约定利率的除外；经营者之间适用商法典的迟延罚息。',
  },
  source: codeCivil('1231-6'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: PRICE_AT_THE_LEGAL_RATE,
  then: [{ add: interestOnPrice(codeCivil('1231-6')), stream: 'interest' }],
};
