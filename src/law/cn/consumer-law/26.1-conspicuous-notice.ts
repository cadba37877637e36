import type { Rule } from '../../words.js';
import { clauseDrawnToAttention } from '../../questions/clause.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { consumerLaw, IN_FORCE } from './source.js';

/** What follows for the term is said by the articles on standard terms; the neglect is found here. */
export const conspicuousNotice: Rule = {
  id: 'cn.consumer-law.26.1',
  norm: 'consumer-notice',
  aliases: ['cn.cpl.26'],
  title: { en: 'Terms of major interest to a consumer', fr: 'Clauses touchant un intérêt majeur du consommateur', zh: '与消费者有重大利害关系的格式条款' },
  says: {
    en: 'A business that uses standard terms draws the consumer’s attention, conspicuously, to price, risks, liability and whatever else is of major interest to him, and explains it on request.',
    fr: 'Le professionnel qui use de clauses types attire de façon apparente l’attention du consommateur sur le prix, les risques, la responsabilité et ce qui touche son intérêt majeur, et l’explique sur demande.',
    zh: '经营者使用格式条款的，应以显著方式提请消费者注意价款、风险警示、民事责任等与其有重大利害关系的内容，并按要求说明。',
  },
  source: consumerLaw('26(1)'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: {
    all: [
      { any: [{ concluded: { rule: 'cn.civil-code.496.1' } }, { concluded: { rule: 'cn.contract-law.39.2' } }] },
      { is: 'majorInterest', oneOf: ['yes'] },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      { not: { ask: clauseDrawnToAttention, burden: 'drafter' } },
    ],
  },
  then: [{ note: true }],
};
