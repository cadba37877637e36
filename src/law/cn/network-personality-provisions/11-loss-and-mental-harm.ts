import type { Rule } from '../../words.js';
import { IN_FORCE, personalityProvisions } from './source.js';

/** It refers to the code, which sets the measure. */
export const lossAndMentalHarm: Rule = {
  id: 'cn.network-personality-provisions.11',
  norm: 'loss-and-mental-harm-on-networks',
  title: { en: 'Loss and mental harm through networks', fr: 'Préjudice matériel et moral par le réseau', zh: '网络侵害人身权益的财产损失与精神损害' },
  says: {
    en: 'Whoever suffers loss of property or serious mental harm because its rights of personality were hurt through a network may claim under articles 1182 and 1183 of the Civil Code.',
    fr: 'Celui dont les droits de la personnalité sont lésés par un réseau peut demander réparation de sa perte et de son préjudice moral grave selon les articles 1182 et 1183 du code civil.',
    zh: '利用信息网络侵害他人人身权益造成财产损失或者严重精神损害的，被侵权人可以依据《民法典》第1182条、第1183条请求赔偿。',
  },
  source: personalityProvisions('11'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'rights', oneOf: ['personality', 'privacy', 'personal-data'], about: 'case' }] },
  then: [{ note: true }],
};
