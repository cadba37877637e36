import type { Rule } from '../../words.js';
import { IN_FORCE, personalityProvisions } from './source.js';

/** The factors behind the reaction time. */
export const inTime: Rule = {
  id: 'cn.network-personality-provisions.4',
  norm: 'in-time',
  aliases: ['cn.npr.4'],
  title: { en: 'What “in time” means', fr: 'Ce que signifie « à temps »', zh: '“及时”的认定' },
  says: {
    en: 'Whether a measure was in time follows from the kind of service, the form and accuracy of the notice and the kind and degree of the injury; no hours are laid down.',
    fr: 'Agir à temps s’apprécie selon le service, la forme et la précision de la notification, la nature et la gravité de l’atteinte ; aucun délai n’est fixé.',
    zh: '是否及时，综合服务类型、通知的形式与准确程度、侵害的性质与程度等判断；没有固定时限。',
  },
  source: personalityProvisions('4'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'] }] },
  then: [{ note: true }],
};
