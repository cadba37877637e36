import type { Rule } from '../../words.js';
import { LOSS_OF_WAITING } from '../breach.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** The same before the reform. */
export const lossBeyondInterestBefore2016: Rule = {
  id: 'fr.code-civil-1804.1153.4', norm: 'fr.code-civil.1231-6.3',
  title: { en: 'Loss beyond interest (before 2016)', fr: 'Préjudice distinct des intérêts moratoires (avant 2016)', zh: '利息以外的损失（2016年以前）' },
  says: {
    en: 'Waiting for money is made good by interest. Further damages are owed only by a debtor in bad faith, and only for a loss that does not lie in the delay itself. What is lost because the contract ended is no such loss.',
    fr: 'Le retard dans le paiement d’une somme n’est réparé que par les intérêts moratoires. Des dommages-intérêts distincts supposent la mauvaise foi du débiteur et un préjudice indépendant du retard. Ce qui est perdu par la fin du contrat n’en relève pas.',
    zh: '迟延支付金钱所致损失以利息弥补；仅当债务人恶意且损失独立于迟延本身时，方可另行请求赔偿。因合同终止所受损失不在此列。',
  },
  source: codeCivil1804('1153, al. 4'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: LOSS_OF_WAITING,
  then: [{ deny: true, heads: 'self' }],
};
