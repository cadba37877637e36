import { on, type Rule } from '../../words.js';
import { convention } from './source.js';

/** No text of that time says so. */
export const agreedLimitationBefore2008: Rule = {
  id: 'cn.convention.agreed-limitation-before-2008',
  norm: 'no-agreed-limitation',
  title: { en: 'No agreed period of limitation', fr: 'Pas de prescription conventionnelle', zh: '约定诉讼时效期间无效' },
  says: {
    en: 'No text before 1 September 2008 speaks of agreed periods of limitation. This tool takes them as set by law alone, as every later text does: a clause that shortens or lengthens them is void.',
    fr: 'Aucun texte antérieur au 1er septembre 2008 ne parle de prescription convenue. L’outil la tient, comme tous les textes suivants, pour fixée par la seule loi : la clause qui l’abrège ou l’allonge est nulle.',
    zh: '2008年9月1日之前没有关于约定诉讼时效期间的规定；本工具按照其后各规定的立场处理：诉讼时效期间由法律规定，约定延长或者缩短的无效。',
  },
  source: convention('agreed-limitation-before-2008'),
  inForce: { from: on('1987-01-01'), to: on('2008-08-31') },
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'convention',
  when: { is: 'kind', oneOf: ['limitation-period'] },
  then: [{ clause: 'void' }],
};
