import type { Rule } from '../../words.js';
import { PRICE_UNPAID } from '../late-payment.js';
import { civilCode, IN_FORCE } from './source.js';

/** Heard before anybody asks for a revision; what the rate comes to is settled with the price. */
export const agreedRateIsDue: Rule = {
  id: 'cn.civil-code.585.1.3',
  norm: 'agreed-rate-is-due',
  title: { en: 'A rate agreed for late payment is agreed damages', fr: 'Le taux convenu pour le retard vaut somme convenue', zh: '约定的逾期付款利率属于违约金计算方法' },
  says: {
    en: 'A rate agreed for late payment is a way of working out what that breach costs. It is heard like any other agreed sum: it stands without proof of a loss, and on request it is revised like one.',
    fr: 'Le taux convenu pour les retards de paiement est un mode de calcul de ce que coûte l’inexécution. Il suit le sort de toute somme convenue : dû sans preuve d’un préjudice, révisé à la demande d’une partie.',
    zh: '约定的逾期付款利率属于违约损失的计算方法，与其他违约金同样处理：无须证明损失即可请求，经请求亦可调整。',
  },
  source: civilCode('585(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'agreed', oneOf: ['late-interest'] }, { not: { concluded: 'ineffective' } }, ...PRICE_UNPAID] },
  then: [{ note: true }],
};
