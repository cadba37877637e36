import type { Rule } from '../../words.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** A duty whose breach shows fault. */
export const stableNetwork: Rule = {
  id: 'cn.e-commerce-law.30',
  norm: 'stable-network',
  aliases: ['cn.ecl.30-31'],
  title: { en: 'A stable network and a plan for incidents', fr: 'Réseau stable et plan d’urgence', zh: '平台的网络安全保障' },
  says: {
    en: 'A platform keeps its network safe and stable and has a plan for incidents; having none is evidence of fault.',
    fr: 'La plateforme maintient un réseau sûr et stable et un plan d’urgence ; n’en avoir pas est un indice de faute.',
    zh: '平台应保障网络安全稳定运行并制定应急预案；未做到的，可作为过错的证据。',
  },
  source: eCommerceLaw('30'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
