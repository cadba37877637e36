import type { Rule } from '../../words.js';
import { agreedSumDue, lossReplaced } from '../measures/agreed-damages.js';
import { FOR_UNDECIDED_CASES, contractLawInterpretation } from './source.js';

/** Up to the loss, and nothing beside it. */
export const raisingAgreedDamages: Rule = {
  id: 'cn.contract-law-interpretation-ii.28',
  norm: 'raising-agreed-damages',
  title: { en: 'Agreed damages below the loss', fr: 'Somme convenue inférieure au préjudice', zh: '违约金低于损失的增加' },
  says: {
    en: 'At the request of the injured side the agreed sum is raised, to no more than the loss; damages cannot then be asked beside it.',
    fr: 'À la demande du créancier, la somme convenue est augmentée sans dépasser le préjudice ; nuls dommages-intérêts ne s’y ajoutent.',
    zh: '守约方请求增加违约金的，增加后的数额以实际损失为限；增加后不得再请求赔偿损失。',
  },
  source: contractLawInterpretation('28'),
  inForce: FOR_UNDECIDED_CASES,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.114.1' } },
      { pleaded: 'penalty-increase', by: 'claimant' },
      { compare: [lossReplaced(contractLawInterpretation('28')), '>', agreedSumDue(contractLawInterpretation('28'))] },
    ],
  },
  then: [{ note: true }],
};
