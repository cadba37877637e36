import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** A sign, to be weighed. */
export const recommendedWorks: Rule = {
  id: 'cn.network-dissemination-provisions.10',
  norm: 'recommended-works',
  title: { en: 'Works that the provider recommends', fr: 'Œuvres que le prestataire met en avant', zh: '设置榜单、推荐热播作品' },
  says: {
    en: 'Lists, indexes, summaries or links by which the provider recommends films or series in demand, where users can download or watch them on its pages, are a sign that it should have known of the infringement.',
    fr: 'Classements, index, résumés ou liens par lesquels le prestataire met en avant des films ou séries en vogue, consultables sur ses pages, sont un indice qu’il aurait dû connaître l’atteinte.',
    zh: '以设置榜单、目录、索引、描述性段落、内容简介等方式推荐热播影视作品，公众可在其网页上直接获得的，可以认定应当知道侵权。',
  },
  source: disseminationProvisions('10'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
