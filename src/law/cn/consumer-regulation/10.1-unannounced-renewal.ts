import type { Rule } from '../../words.js';
import { clauseDrawnToAttention } from '../../questions/clause.js';
import { consumerPurchase } from '../../questions/consumer.js';
import { renewalReminded } from '../../questions/terms.js';
import { IN_FORCE, consumerRegulation } from './source.js';

/** The regulation names the duty and no civil consequence; that an unannounced renewal does not bind is our reading. */
export const unannouncedRenewal: Rule = {
  id: 'cn.consumer-regulation.10.1',
  norm: 'unannounced-renewal',
  title: { en: 'A renewal that was not announced', fr: 'Renouvellement non annoncé', zh: '未经提示的自动续费' },
  says: {
    en: 'A business that renews or charges automatically reminds the consumer conspicuously before the service is accepted and again before each renewal. We take a renewal that was not announced as not agreed.',
    fr: 'Le professionnel qui renouvelle ou prélève automatiquement le rappelle de façon apparente avant l’acceptation du service puis avant chaque renouvellement. Nous tenons pour non convenu le renouvellement qui n’a pas été annoncé.',
    zh: '经营者采取自动展期、自动续费等方式提供服务的，应当在消费者接受服务前和自动展期、续费前以显著方式提请消费者注意。未提请注意的续费视为未达成合意，系本工具的设定。',
  },
  source: consumerRegulation('10'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['auto-renewal'] },
      { ask: consumerPurchase, burden: 'customer', about: 'case' },
      {
        any: [
          { not: { ask: clauseDrawnToAttention, burden: 'drafter' } },
          { all: [{ is: 'renewed', oneOf: ['yes'], about: 'case' }, { not: { ask: renewalReminded, burden: 'provider', about: 'case' } }] },
        ],
      },
    ],
  },
  then: [{ clause: 'not-incorporated' }],
};
