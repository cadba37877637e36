import type { Rule } from '../../words.js';
import { telecomOperator } from '../../questions/telecom.js';
import { PRICE_CUT } from '../invoked.js';
import { feeBesidePriceCut } from '../measures/fee-cut.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** A price cut that comes to nothing, or speaks of another time, leaves the charges of the works cut as they were. */
export const feeCutBesidePriceCut: Rule = {
  id: 'cn.telecom-regulations.35.1.1',
  norm: 'fee-cut-beside-price-cut',
  title: { en: 'Charges cut for works beside a lower price', fr: 'Redevance réduite pour travaux et réduction du prix', zh: '施工减免费用与减少价款并存' },
  says: {
    en: 'Where the customer asks for a lower price as well, the charges for the time of the works are still not owed; what the lower price takes off for that time counts once. That it counts once is our convention. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'Si le client demande en outre une réduction du prix, la redevance du temps des travaux reste non due ; ce que cette réduction retire pour ce temps compte une fois. C’est notre convention. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '用户同时请求减少价款的，施工中断期间的费用仍应减免；减少价款中属于该期间的部分只计算一次，系本工具的设定。云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('35'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      PRICE_CUT,
      { some: 'outage', where: { is: 'planned', oneOf: ['yes'], about: 'bound' } },
      { ask: telecomOperator, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ add: feeBesidePriceCut(telecomRegulations('35')), stream: 'priceRelief' }],
};
