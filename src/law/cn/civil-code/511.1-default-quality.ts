import type { Rule } from '../../words.js';
import { IN_FORCE, civilCode } from './source.js';

/** Where a promise says nothing of its quality, the law says what to measure it against. */
export const defaultQuality: Rule = {
  id: 'cn.civil-code.511.1',
  norm: 'default-quality',
  title: { en: 'Quality where nothing is agreed', fr: 'Qualité à défaut d’accord', zh: '质量要求约定不明' },
  says: {
    en: 'Where the quality is not agreed and cannot be settled by a supplement, by the contract as a whole or by usage, the mandatory national standard applies, else a recommended one, else that of the trade, else the usual standard or what suits the purpose of the contract.',
    fr: 'À défaut d’accord sur la qualité, et si ni un avenant, ni l’ensemble du contrat, ni les usages ne la déterminent, s’appliquent la norme nationale obligatoire, sinon la norme recommandée, sinon celle de la profession, sinon la norme usuelle ou conforme au but du contrat.',
    zh: '质量要求不明确，不能达成补充协议，也不能按照合同相关条款或者交易习惯确定的，依次适用强制性国家标准、推荐性国家标准、行业标准、通常标准或者符合合同目的的特定标准。',
  },
  source: civilCode('510, 511(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['conformity', 'performance', 'support', 'security'] },
      { not: { is: 'figures', oneOf: ['yes'] } },
      { not: { is: 'worded', oneOf: ['yes'] } },
    ],
  },
  then: [{ note: true }],
};
