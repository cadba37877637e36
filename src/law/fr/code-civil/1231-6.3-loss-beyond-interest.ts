import type { Rule } from '../../words.js';
import { LOSS_OF_WAITING } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Interest is all that a creditor of money gets for the delay, save from a debtor in bad faith. */
export const lossBeyondInterest: Rule = {
  id: 'fr.code-civil.1231-6.3', norm: 'fr.code-civil.1231-6.3',
  title: { en: 'Loss beyond interest', fr: 'Préjudice distinct des intérêts moratoires', zh: '利息以外的损失' },
  says: {
    en: 'Waiting for money is made good by interest. Further damages are owed only by a debtor in bad faith, and only for a loss that does not lie in the delay itself. What is lost because the contract ended is no such loss.',
    fr: 'Le retard dans le paiement d’une somme n’est réparé que par les intérêts moratoires. Des dommages-intérêts distincts supposent la mauvaise foi du débiteur et un préjudice indépendant du retard. Ce qui est perdu par la fin du contrat n’en relève pas.',
    zh: '迟延支付金钱所致损失以利息弥补；仅当债务人恶意且损失独立于迟延本身时，方可另行请求赔偿。因合同终止所受损失不在此列。',
  },
  source: codeCivil('1231-6, al. 3'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: LOSS_OF_WAITING,
  then: [{ deny: true, heads: 'self' }],
};
