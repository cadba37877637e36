import type { Rule } from '../../words.js';
import { IN_FORCE, personalityProvisions } from './source.js';

/** Reasons for whoever answers, never a score. */
export const signsOfKnowledge: Rule = {
  id: 'cn.network-personality-provisions.6',
  norm: 'signs-of-knowledge',
  aliases: ['cn.npr.6'],
  title: { en: 'Signs that a provider should have known', fr: 'Indices que le prestataire aurait dû savoir', zh: '“应当知道”的考量因素' },
  says: {
    en: 'Whether a provider should have known is weighed by its own recommending and editing, its means and the risk of the service, how plain and widespread the infringement was, what it did against it and against repeat infringers.',
    fr: 'Ce que le prestataire aurait dû savoir se pèse selon ses recommandations et mises en forme, ses moyens et le risque du service, l’évidence et la diffusion de l’atteinte, ses mesures de prévention et contre les récidivistes.',
    zh: '是否应当知道，综合其推荐、编辑等行为，管理能力与服务风险，侵权的明显程度与影响，预防技术措施，以及对重复侵权的处置等认定。',
  },
  source: personalityProvisions('6'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['personality', 'privacy', 'personal-data'] },
  then: [{ note: true }],
};
