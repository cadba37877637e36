import type { Rule } from '../../words.js';
import { decision } from './source.js';
import { ON_INFRASTRUCTURE } from '../takedown.js';

/** Made by the courts since Locojoy v Alibaba Cloud (Beijing IP Court, 2019) and two rulings on domain names. */
export const infrastructureMeasures: Rule = {
  id: 'cn.case-law.infrastructure-measures', norm: 'cn.case-law.infrastructure-measures', aliases: ['cn.infra.1'],
  title: { en: 'What measure fits a provider of infrastructure', fr: 'Quelle mesure convient à un prestataire d’infrastructure', zh: '基础网络服务提供者的必要措施' },
  says: {
    en: 'A provider that rents servers, resolves names or gives access sees no single contents. Shutting a whole server on a bare private notice is normally not asked of it; passing a valid notice on to its customer in time may be measure enough.',
    fr: 'Un prestataire qui loue des serveurs, résout des noms ou donne accès ne voit pas les contenus un à un. On n’exige normalement pas qu’il arrête un serveur entier sur simple lettre ; transmettre à temps à son client une notification valable peut suffire.',
    zh: '出租服务器、解析域名或者提供接入的服务提供者看不到具体内容，通常不得仅凭权利人通知即要求其关停整台服务器；及时将合格通知转送其用户，可以构成必要措施。',
  },
  source: decision('infrastructure-measures'),
  inForce: { from: null, to: null }, chosenBy: 'notice-date', of: 'notice', stage: 'duties', routes: ['tort'], certainty: 'contested',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'role', oneOf: ['provider'], about: 'respondent' }, ON_INFRASTRUCTURE] },
  then: [{ note: true }],
};
