import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { inMainActivity, smallTrader, toldOfWithdrawal } from '../../questions/formation.js';
import { codeConsommation } from './source.js';

/** A contract off the premises without a word on withdrawal is void. */
export const informationOnWithdrawal: Rule = {
  id: 'fr.code-consommation.L242-1', norm: 'fr.code-consommation.L242-1',
  title: { en: 'Void for want of information on withdrawal', fr: 'Nullité faute d’information sur la rétractation', zh: '未告知撤回权的无效' },
  says: {
    en: 'A contract made off the premises with a consumer, or with a trader of five employees at the most outside its main activity, is void where the professional does not show that it told of the right to withdraw and gave the form.',
    fr: 'Le contrat hors établissement conclu avec un consommateur, ou avec un professionnel de cinq salariés au plus hors du champ de son activité principale, est nul si le professionnel ne prouve pas avoir informé du droit de rétractation et remis le formulaire.',
    zh: '在经营场所外与消费者，或者与雇员不超过五人、所订合同不属其主营业务的经营者订立的合同，专业经营者不能证明已告知撤回权并交付表格的，合同无效。',
  },
  source: codeConsommation('L242-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'reported',
  when: {
    all: [
      { is: 'asked', oneOf: ['annulment', 'restitution'] },
      { is: 'channel', oneOf: ['off-premises'] },
      { any: [{ oneOf: partyKind, values: ['consumer'], burden: 'customer', about: 'claimant' }, { all: [{ oneOf: partyKind, values: ['business'], burden: 'customer', about: 'claimant' }, { ask: smallTrader, burden: 'claimant' }, { not: { ask: inMainActivity, burden: 'claimant' } }] }] },
      { not: { ask: toldOfWithdrawal, burden: 'provider' } },
    ],
  },
  then: [{ note: true }],
};
