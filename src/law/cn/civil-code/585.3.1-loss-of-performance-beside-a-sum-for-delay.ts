import type { Rule } from '../../words.js';
import { FOR_DELAY } from '../agreed.js';
import { civilCode, IN_FORCE } from './source.js';

/** Once the contract has ended; a clause that says what it stands in for is left as it is. */
export const lossOfPerformanceBesideDelay: Rule = {
  id: 'cn.civil-code.585.3.1',
  norm: 'loss-of-performance-beside-a-sum-for-delay',
  title: { en: 'Loss of the performance beside a sum for delay', fr: 'Perte de la prestation outre la pénalité de retard', zh: '迟延违约金之外的履行利益损失' },
  says: {
    en: 'A sum agreed for delay stands in for the loss of waiting, not for what takes the place of a performance that will not come: cover, repair, money spent in vain. We read this into the rule that performance is owed beside such a sum.',
    fr: 'La somme convenue pour le retard répare l’attente, non ce qui remplace une prestation qui ne viendra pas : remplacement, réfection, dépenses inutiles. Nous le tirons de la règle qui maintient l’exécution outre cette somme.',
    zh: '就迟延履行约定的违约金填补迟延所致损失，不代替履行利益：替代交易、修复费用、徒然支出的费用另行赔偿。此系本工具依支付违约金后仍应履行的规定所作的推论。',
  },
  source: civilCode('585(3)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'convention',
  when: { all: [{ concluded: { rule: 'cn.civil-code.585.1' } }, FOR_DELAY, { is: 'ended', oneOf: ['customer', 'provider'], about: 'case' }] },
  then: [{ note: true }],
};
