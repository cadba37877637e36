import type { Rule } from '../../words.js';
import { clauseCovers } from '../../questions/clause.js';
import { penaltyRevised } from '../../questions/agreed.js';
import { defaultNoticeGiven } from '../../questions/remedies.js';
import { PAID_LATE } from '../breach.js';
import { penaltyDue } from '../../contract/penalty.js';
import { agreedSum, penaltyOrLoss } from '../remedies.js';
import { STILL_BINDS } from '../undone.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Asked to revise it, the judge moves the agreed sum towards the loss. */
export const judgesPower: Rule = {
  id: 'fr.code-civil.1231-5.2', norm: 'fr.code-civil.1231-5.2',
  title: { en: 'Judge’s power over the agreed sum', fr: 'Pouvoir du juge sur la clause pénale', zh: '法官对约定违约金的调整' },
  says: {
    en: 'The judge may lower an agreed sum that is manifestly excessive or raise one that is manifestly derisory, and lower it for part performance; what the loss came to is the other end.',
    fr: 'Le juge peut modérer la somme manifestement excessive ou augmenter celle qui est dérisoire, et la réduire si l’engagement fut exécuté en partie ; le préjudice subi est l’autre borne.',
    zh: '约定金额明显过高或者过低的，法官可以减少或者增加；部分履行的可以减少；以实际损失为另一端。',
  },
  source: codeCivil('1231-5'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] },
      { not: { concluded: 'ineffective' } },
      {
        any: [
          { all: [{ concluded: 'breach', about: { link: 'triggers' } }, { not: { concluded: 'excused', about: 'case' } }, { ask: defaultNoticeGiven, burden: 'claimant', about: { link: 'triggers' } }] },
          { all: [...PAID_LATE, STILL_BINDS, { not: { concluded: { rule: 'fr.code-civil.1219' }, about: 'case' } }] },
        ],
      },
      { any: [{ pleaded: 'penalty-reduction', by: 'respondent' }, { pleaded: 'penalty-increase', by: 'claimant' }] },
    ],
  },
  then: [{ replace: agreedSum(codeCivil('1231-5')), heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, revises: penaltyDue(codeCivil('1231-5')), discretion: { question: penaltyRevised, low: penaltyOrLoss(codeCivil('1231-5'), 'low'), high: penaltyOrLoss(codeCivil('1231-5'), 'high') } }],
};
