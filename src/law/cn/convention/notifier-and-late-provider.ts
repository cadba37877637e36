import { on, type Rule } from '../../words.js';
import { convention } from './source.js';

/** Both answer for what was lost while the measure was kept up too long, each for its own act; no text relates them. */
export const notifierAndLateProvider: Rule = {
  id: 'cn.convention.notifier-and-late-provider',
  norm: 'notifier-and-late-provider',
  title: { en: 'A wrong notifier and a provider that restored too late', fr: 'Auteur d’une notification erronée et prestataire qui a rétabli trop tard', zh: '错误通知人与逾期终止措施的服务提供者' },
  says: {
    en: 'What a user lost while a measure was kept up too long is owed by whoever gave the wrong notice and by the provider; it is paid once, and between them it is borne by the degree of responsibility, equally when that cannot be told.',
    fr: 'Ce que l’utilisateur a perdu pendant que la mesure était maintenue à tort est dû par l’auteur de la notification erronée et par le prestataire ; payé une seule fois, il se répartit entre eux selon leur responsabilité, par moitié si elle ne peut être établie.',
    zh: '服务提供者逾期终止措施期间用户的损失，错误通知人与服务提供者均应赔偿，用户只能受偿一次；二者之间按责任大小分担，分不清的均摊。',
  },
  source: convention('notifier-and-late-provider'),
  inForce: { from: on('2010-07-01'), to: null },
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'parties',
  routes: ['tort'],
  certainty: 'convention',
  when: { all: [{ is: 'role', oneOf: ['customer', 'user'], about: 'claimant' }, { concluded: 'breach' }] },
  then: [{ contribution: 'responsibility' }],
};
