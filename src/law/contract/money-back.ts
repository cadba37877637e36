import { on } from '../dates.js';
import type { Rule } from '../words.js';
import { moneyBackDue } from './refunds.js';
import { termsOn } from './source.js';

const MONEY_BACK = termsOn('money-back', { en: 'money back', fr: 'remboursement promis', zh: '退款承诺' });

/** Owed without an end of the contract, and beside whatever else goes back no more than once. There is no rule set for contracts before the law of 1999. */
export const moneyBackClause: Rule = {
  id: 'contract.money-back',
  norm: 'contract.money-back',
  title: { en: 'Money back when a promise is missed', fr: 'Remboursement promis si l’engagement n’est pas tenu', zh: '未达约定时的退款' },
  says: {
    en: 'Where the contract says that money goes back when a promise is not kept, and the promise was not, it goes back as agreed: all that was paid, what was not used, a share of it or a fixed sum. What goes back on another ground already does not go back twice.',
    fr: 'Lorsque le contrat prévoit un remboursement si un engagement n’est pas tenu et qu’il ne l’a pas été, il est dû comme convenu : tout le prix payé, la part inutilisée, une fraction ou une somme fixe. Ce qui revient déjà à un autre titre ne revient pas deux fois.',
    zh: '合同约定未达到承诺即予退款，而该承诺未履行的，按约定退还：已付全部价款、未使用部分、其一定比例或者固定数额。已依其他依据返还的，不重复返还。',
  },
  source: MONEY_BACK,
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'refundOn', oneOf: ['breach'] },
      { is: 'asked', oneOf: ['restitution'], about: 'case' },
      { not: { concluded: 'ineffective' } },
      { concluded: 'breach', about: { link: 'triggers' } },
      { not: { concluded: 'excused', about: 'case' } },
    ],
  },
  then: [{ add: moneyBackDue(MONEY_BACK), stream: 'restitution' }],
};
