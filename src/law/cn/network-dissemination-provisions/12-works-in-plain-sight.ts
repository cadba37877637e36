import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** A sign, to be weighed. */
export const worksInPlainSight: Rule = {
  id: 'cn.network-dissemination-provisions.12',
  norm: 'works-in-plain-sight',
  title: { en: 'Works in plain sight of a host', fr: 'Œuvres bien visibles chez l’hébergeur', zh: '明显可感知的侵权作品' },
  says: {
    en: 'For a host of stored works, signs that it should have known are: works in demand on its front page or other places it plainly sees, its own choosing, editing or recommending them, and other places where it could see that they were put up without leave and took no fitting measure.',
    fr: 'Pour un hébergeur, sont des indices qu’il aurait dû savoir : des œuvres en vogue en page d’accueil ou en d’autres lieux bien visibles, leur choix, leur édition ou leur recommandation par lui, et toute mise à disposition manifestement non autorisée qu’il a laissée sans mesure.',
    zh: '提供信息存储空间的网络服务提供者，将热播影视作品置于首页等明显可感知的位置、对其主题内容进行选择编辑整理推荐，或者可明显感知未经许可而未采取合理措施的，可以认定应当知道侵权。',
  },
  source: disseminationProvisions('12'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
