import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Says how; whether it was is asked once, by article 584. */
export const liabilityToThirdParties: Rule = {
  id: 'cn.contract-interpretation.63.2',
  norm: 'liability-to-third-parties',
  title: { en: 'What is owed to third parties', fr: 'Ce qui est dû à des tiers', zh: '对第三人的责任及额外费用' },
  says: {
    en: 'What the injured side has to pay its own customers because of the breach, and what it spends on that, is made good as far as the party in breach could foresee it when the contract was made.',
    fr: 'Ce que le créancier doit à ses propres clients du fait de l’inexécution, et ce qu’il dépense à ce titre, est réparé dans la mesure où le débiteur pouvait le prévoir à la conclusion.',
    zh: '守约方因违约而对第三人承担的违约责任及应当支出的额外费用，违约方订约时预见或者应当预见的，应予赔偿。',
  },
  source: contractInterpretation('63(2)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'head', oneOf: ['penalty-to-third-party'] }, { concluded: 'founded' }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ note: true }],
};
