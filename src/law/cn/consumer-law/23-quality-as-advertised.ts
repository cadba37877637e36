import type { Rule } from '../../words.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** A duty to consumers. */
export const qualityAsAdvertised: Rule = {
  id: 'cn.consumer-law.23',
  norm: 'quality-as-advertised',
  title: { en: 'Quality as usual and as advertised', fr: 'Qualité usuelle et annoncée', zh: '质量担保与宣传一致' },
  says: {
    en: 'A business warrants the usual and the advertised quality; that it must itself disprove a defect within six months concerns durable goods and fitting-out, not plain online services.',
    fr: 'Le professionnel garantit la qualité usuelle et annoncée ; la preuve contraire à sa charge pendant six mois vise les biens durables et travaux, non les services en ligne.',
    zh: '经营者担保通常的和所宣传的质量；六个月内瑕疵举证责任倒置限于耐用商品和装饰装修等服务，一般网络服务不在其列。',
  },
  source: consumerLaw('23'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ ask: consumerPurchase, burden: 'customer', about: 'case' }, { is: 'role', oneOf: ['provider'], about: 'respondent' }] },
  then: [{ note: true }],
};
