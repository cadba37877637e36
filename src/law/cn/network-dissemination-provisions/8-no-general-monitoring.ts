import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** Knowledge is the measure. */
export const noGeneralMonitoring: Rule = {
  id: 'cn.network-dissemination-provisions.8',
  norm: 'no-general-monitoring',
  title: { en: 'No general duty to monitor', fr: 'Pas d’obligation générale de surveillance', zh: '无主动审查义务' },
  says: {
    en: 'Fault is knowledge or what should have been known. Not having searched contents of one’s own accord is no fault by itself, and effective technical measures that missed the infringement are none.',
    fr: 'La faute est la connaissance ou ce qu’on aurait dû savoir. N’avoir pas recherché soi-même les contenus n’en est pas une, ni des mesures techniques efficaces qui ont manqué l’atteinte.',
    zh: '过错包括明知和应知；未主动审查不当然构成过错，已采取合理有效技术措施仍难以发现的，不具有过错。',
  },
  source: disseminationProvisions('8'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
