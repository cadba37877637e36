import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { none } from '../measures/expanded-part.js';
import { daysNotRestored, lossWhileNotRestored } from '../measures/restored-at-once.js';
import { proportionBand } from '../measures/part-of-window.js';
import { RESTORED_AT_ONCE } from '../takedown.js';
import { disseminationRegulation, IN_FORCE } from './source.js';

/** The consequence is inferred, as elsewhere. */
export const restoredTooLate: Rule = {
  id: 'cn.network-dissemination-regulation.17.1',
  norm: 'restored-too-late-at-once',
  title: { en: 'A work restored too late', fr: 'Œuvre rétablie trop tard', zh: '未立即恢复作品' },
  says: {
    en: 'A provider of a space, a search or a link that does not restore a work at once on the user’s statement answers to the user for the loss from the next day on. The text states the duty; what follows is inferred.',
    fr: 'Le prestataire d’espace, de recherche ou de lien qui ne rétablit pas aussitôt l’œuvre sur déclaration de l’utilisateur répond envers lui de la perte dès le lendemain. Le texte énonce le devoir ; la conséquence est déduite.',
    zh: '提供存储空间、搜索或者链接服务的，接到服务对象的书面说明后未立即恢复的，就次日起的损失对服务对象负责；条文只规定义务，法律后果系推定。',
  },
  source: disseminationRegulation('17'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['contract', 'tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['takedown'] },
      RESTORED_AT_ONCE,
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'role', oneOf: ['customer', 'user'], about: 'claimant' },
      { ask: counterNoticeValid, burden: 'user' },
      { compare: [daysNotRestored, '>', none] },
    ],
  },
  then: [{ breach: true }, { owes: { expanded: lossWhileNotRestored }, how: 'in-solidum', discretion: proportionBand(lossWhileNotRestored) }],
};
