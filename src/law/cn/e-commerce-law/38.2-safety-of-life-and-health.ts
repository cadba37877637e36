import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { eCommerceLaw, IN_FORCE } from './source.js';

/** Named; personal injury is outside this tool. */
export const safetyOfLifeAndHealth: Rule = {
  id: 'cn.e-commerce-law.38.2',
  norm: 'safety-of-life-and-health',
  title: { en: 'Safety of life and health', fr: 'Vie et santé', zh: '生命健康相关的审核与安全保障' },
  says: {
    en: 'For goods and services that bear on life and health, a platform that does not check its sellers or keep consumers safe bears a corresponding liability.',
    fr: 'Pour ce qui touche à la vie et à la santé, la plateforme qui ne contrôle pas ses vendeurs ou ne protège pas les consommateurs répond à proportion.',
    zh: '涉及生命健康的商品、服务，平台未审核经营者资质或者未尽安全保障义务的，承担相应责任。',
  },
  source: eCommerceLaw('38(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'services', oneOf: ['e-commerce-platform', 'online-booking'], about: 'case' }, { ask: consumerPurchase, burden: 'customer', about: 'case' }] },
  then: [{ note: true }],
};
