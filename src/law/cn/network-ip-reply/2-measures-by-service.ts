import type { Rule } from '../../words.js';
import { ABOUT_IP } from '../takedown.js';
import { IN_FORCE, networkIpReply } from './source.js';

/** Named; it moves no sum. */
export const measuresByService: Rule = {
  id: 'cn.network-ip-reply.2',
  norm: 'measures-by-service',
  title: { en: 'Measures by evidence and kind of service', fr: 'Mesures selon les preuves et le service', zh: '措施与证据、服务类型相适应' },
  says: {
    en: 'What must be done on a notice about intellectual property follows from the first evidence and the kind of service.',
    fr: 'Ce qu’exige une notification de propriété intellectuelle dépend des premières preuves et du type de service.',
    zh: '收到知识产权侵权通知后应采取何种措施，视初步证据和服务类型而定。',
  },
  source: networkIpReply('2'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, ABOUT_IP] },
  then: [{ note: true }],
};
