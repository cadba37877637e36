import type { Rule } from '../../words.js';
import { ABOUT_IP, ON_PLATFORM } from '../takedown.js';
import { IN_FORCE, ipPlatformGuidance } from './source.js';

/** From memory. */
export const signsOfMalice: Rule = {
  id: 'cn.ip-platform-guidance.6',
  norm: 'signs-of-malice',
  title: { en: 'Signs of malice', fr: 'Indices de malveillance', zh: '恶意的考量因素' },
  says: {
    en: 'Forged titles, false reports, knowing that the right is unstable or the notice wrong and not withdrawing it, repeating it.',
    fr: 'Titres forgés, rapports faux, conscience d’un droit fragile ou d’une erreur sans retrait, répétition.',
    zh: '伪造权属证明、提交虚假比对报告、明知权利不稳定或者通知错误仍不撤回、反复通知等。',
  },
  source: ipPlatformGuidance('6'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ON_PLATFORM, ABOUT_IP] },
  then: [{ note: true }],
};
