import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** The factors behind the reaction time. */
export const inTimeForWorks: Rule = {
  id: 'cn.network-dissemination-provisions.14',
  norm: 'in-time',
  title: { en: 'What “in time” means for works', fr: 'Ce que signifie « à temps » pour les œuvres', zh: '及时的认定（作品）' },
  says: {
    en: 'Whether a measure was in time follows from the form and accuracy of the notice, how hard the measure is, the nature of the service, and the kind, fame and number of the works.',
    fr: 'Agir à temps s’apprécie selon la forme et la précision de la notification, la difficulté de la mesure, le service, le genre, la notoriété et le nombre des œuvres.',
    zh: '综合通知形式与准确程度、采取措施的难易、服务性质、作品类型、知名度与数量等判断是否及时。',
  },
  source: disseminationProvisions('14'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }] },
  then: [{ note: true }],
};
