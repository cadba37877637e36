import type { Rule } from '../../words.js';
import { securityMeasuresLacking } from '../../questions/security.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Also where no data was lost. */
export const platformWithoutMeasures: Rule = {
  id: 'cn.e-commerce-law.30.1',
  norm: 'platform-without-measures',
  title: { en: 'A platform without the measures: who shows fault', fr: 'Plateforme sans mesures : preuve de la faute', zh: '平台未采取保障措施时过错的举证' },
  says: {
    en: 'Where it is shown that a platform lacked a measure that keeps its network safe and stable, that is evidence of fault, and it is for it to show that it was not at fault.',
    fr: 'Lorsqu’il est établi que la plateforme n’avait pas une mesure qui garde son réseau sûr et stable, c’est un indice de faute, et il lui revient de prouver qu’elle n’en a pas commis.',
    zh: '已证明平台未采取保障网络安全稳定运行的措施的，可作为其过错的证据，由其证明自己没有过错。',
  },
  source: eCommerceLaw('30'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: securityMeasuresLacking, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ burden: 'fault', on: 'respondent', everywhere: true }],
};
