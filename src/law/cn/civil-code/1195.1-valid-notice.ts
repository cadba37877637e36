import type { Rule } from '../../words.js';
import { noticeValid } from '../../questions/notice.js';
import { civilCode, IN_FORCE } from './source.js';

/** What starts the clock; an invalid notice starts nothing. */
export const validNotice: Rule = {
  id: 'cn.civil-code.1195.1',
  norm: 'valid-notice',
  title: { en: 'A valid notice', fr: 'Notification valable', zh: '合格通知' },
  says: {
    en: 'The right holder may notify the provider; the notice holds first evidence of the infringement, the sender’s true identity and what is needed to find the content.',
    fr: 'Le titulaire peut notifier le prestataire ; la notification contient un commencement de preuve, l’identité réelle de son auteur et de quoi trouver le contenu.',
    zh: '权利人可以向服务提供者发出通知；合格的通知须附初步证据、表明真实身份，并足以找到所指内容。',
  },
  source: civilCode('1195(1)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      { ask: noticeValid, burden: 'notifier' },
    ],
  },
  then: [{ note: true }],
};
