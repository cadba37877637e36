import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** Who shows what. */
export const neutralServiceWithoutFault: Rule = {
  id: 'cn.network-dissemination-provisions.6',
  norm: 'neutral-service-without-fault',
  aliases: ['cn.ind.6-8'],
  title: { en: 'A neutral service without fault', fr: 'Service neutre sans faute', zh: '仅提供技术服务且无过错' },
  says: {
    en: 'The right holder shows first evidence; a provider that shows it only gave a technical service and was not at fault does not infringe.',
    fr: 'Le titulaire apporte de premières preuves ; le prestataire qui prouve n’avoir fourni qu’un service technique sans faute n’est pas contrefacteur.',
    zh: '权利人提供初步证据后，服务提供者能证明其仅提供网络服务且无过错的，不构成侵权。',
  },
  source: disseminationProvisions('6'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
