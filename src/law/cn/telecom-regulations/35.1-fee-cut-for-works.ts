import type { Rule } from '../../words.js';
import { telecomOperator } from '../../questions/telecom.js';
import { feeForInterruption } from '../measures/fee-cut.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** Owed whether or not the works were announced. */
export const feeCutForWorks: Rule = {
  id: 'cn.telecom-regulations.35.1',
  norm: 'fee-cut-for-works',
  title: { en: 'Charges cut while works interrupt the service', fr: 'Redevance réduite pendant les travaux', zh: '施工中断服务期间的费用减免' },
  says: {
    en: 'While planned works interrupt the service, the charges for that time are not owed, announced or not. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'Pendant que des travaux prévus interrompent le service, la redevance de ce temps n’est pas due, qu’ils aient été annoncés ou non. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '因计划施工等中断服务的，无论是否告知，均应当相应减少中断期间的费用。云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('35'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'unverified',
  yieldsTo: ['cn.telecom-regulations.35.1.1'],
  when: {
    all: [
      { is: 'role', oneOf: ['customer'], about: 'claimant' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { some: 'outage', where: { is: 'planned', oneOf: ['yes'], about: 'bound' } },
      { ask: telecomOperator, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ add: feeForInterruption(telecomRegulations('35')), stream: 'priceRelief' }],
};
