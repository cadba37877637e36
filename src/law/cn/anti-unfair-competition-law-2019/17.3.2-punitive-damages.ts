import { on, type Rule } from '../../words.js';
import { ipIntentionalAndSerious } from '../../questions/punitive.js';
import { antiUnfairCompetition2019 } from './source.js';

/** One of the few bases of punitive damages. */
export const tradeSecretPunitive2019: Rule = {
  id: 'cn.anti-unfair-competition-law-2019.17.3.2',
  norm: 'punitive-trade-secret',
  title: { en: 'Punitive damages for trade secrets (until October 2025)', fr: 'Dommages punitifs (secrets d’affaires, jusqu’en octobre 2025)', zh: '商业秘密惩罚性赔偿（2025年10月以前）' },
  says: {
    en: 'Whoever infringes on purpose and in a serious case may be made to pay once to five times the base: the loss, the gain, or the licence fee.',
    fr: 'Qui porte atteinte intentionnellement et gravement peut devoir une à cinq fois la base : la perte, le profit ou la redevance.',
    zh: '故意侵权且情节严重的，可以按损失、获利或者许可费的一倍以上五倍以下确定赔偿。',
  },
  source: antiUnfairCompetition2019('17(3)'),
  inForce: { from: on('2019-04-23'), to: on('2025-10-14') },
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { pleaded: 'punitive', by: 'claimant' },
      { is: 'rights', oneOf: ['trade-secret'], about: 'case' },
      { ask: ipIntentionalAndSerious, burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ note: true }],
};
