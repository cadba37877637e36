import type { Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM } from '../takedown.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** A public duty; it moves no sum. */
export const publication: Rule = {
  id: 'cn.e-commerce-law.44',
  norm: 'publication',
  aliases: ['cn.ecl.44-45'],
  title: { en: 'Publication by the platform', fr: 'Publicité par la plateforme', zh: '平台的公示义务' },
  says: {
    en: 'The platform publishes notices, statements and what became of them in time.',
    fr: 'La plateforme publie à temps les notifications, les déclarations et leur issue.',
    zh: '平台应及时公示收到的通知、声明及处理结果。',
  },
  source: eCommerceLaw('44'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ON_PLATFORM, ABOUT_IP] },
  then: [{ note: true }],
};
