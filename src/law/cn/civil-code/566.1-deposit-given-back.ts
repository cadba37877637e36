import type { Rule } from '../../words.js';
import { DEPOSIT_ASKED_BACK } from '../deposit.js';
import { ENDED_IN_TIME } from '../invoked.js';
import { depositBack } from '../measures/deposits.js';
import { civilCode, IN_FORCE } from './source.js';

/** What neither side forfeits is money held without a contract; a clause that keeps prepaid fees does not speak of it. */
export const depositGivenBack: Rule = {
  id: 'cn.civil-code.566.1',
  norm: 'deposit-given-back',
  title: { en: 'Deposit given back once', fr: 'Arrhes restituées une fois', zh: '合同解除后定金按原额返还' },
  says: {
    en: 'Once the contract has ended, what was performed is restored: a deposit goes back once, where it is neither lost nor returned twofold. It goes back whole where one side chose agreed damages, where force majeure defeated the contract, where the parties ended it together, or where both defeated its purpose.',
    fr: 'Le contrat ayant pris fin, on restitue ce qui a été exécuté : les arrhes reviennent une fois, si elles ne sont ni perdues ni doublées. Elles reviennent entières si le créancier a choisi la clause pénale, si la force majeure a ruiné le contrat, si les parties y ont mis fin d’accord, ou si toutes deux en ont ruiné le but.',
    zh: '合同解除后，定金既非依法不予返还、亦非双倍返还的，收受方应当按原额返还，以恢复原状。守约方选择违约金的，因不可抗力或者协商一致而解除的，以及双方违约均致合同目的不能实现的，均属此情形。',
  },
  source: civilCode('566(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.587', 'cn.civil-code.587.1'],
  when: { all: [DEPOSIT_ASKED_BACK, { any: [ENDED_IN_TIME, { concluded: { rule: 'cn.contract-interpretation.68.1' } }] }] },
  then: [{ add: depositBack(civilCode('566(1)')), stream: 'restitution' }],
};
