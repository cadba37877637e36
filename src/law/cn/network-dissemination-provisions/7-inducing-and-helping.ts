import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** The forms of taking part. */
export const inducingAndHelping: Rule = {
  id: 'cn.network-dissemination-provisions.7',
  norm: 'inducing-and-helping',
  title: { en: 'Inducing and helping', fr: 'Incitation et aide', zh: '教唆与帮助' },
  says: {
    en: 'A provider that induces users to infringe, or knows or should know of it and goes on helping, answers with them.',
    fr: 'Le prestataire qui incite les utilisateurs, ou sait ou devrait savoir et continue d’aider, répond avec eux.',
    zh: '以言语、推介技术支持、奖励等诱导用户侵权，或者明知、应知仍提供支持的，构成教唆、帮助侵权。',
  },
  source: disseminationProvisions('7'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
