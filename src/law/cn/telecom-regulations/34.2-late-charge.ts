import type { Rule } from '../../words.js';
import { telecomOperator } from '../../questions/telecom.js';
import { NOTHING_AGREED_ON_LATENESS, PRICE_UNPAID } from '../late-payment.js';
import { lateChargeOfTelecoms } from '../measures/price.js';
import { IN_FORCE, telecomRegulations } from './source.js';

/** The operator may charge it and need not: interest on the price is asked. */
export const lateCharge: Rule = {
  id: 'cn.telecom-regulations.34.2',
  norm: 'telecom-late-charge',
  title: { en: 'Late charge on users in arrears', fr: 'Pénalité de retard des usagers', zh: '电信用户欠费的违约金' },
  says: {
    en: 'A telecommunications operator may charge a user in arrears three thousandths a day on what it owes. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'L’opérateur de télécommunications peut réclamer à l’usager en retard trois millièmes par jour de ce qu’il doit. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '电信用户逾期不交费的，电信业务经营者可以按照所欠费用每日加收千分之三的违约金；云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('34'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'money',
  routes: ['contract'],
  certainty: 'unverified',
  yieldsTo: ['cn.sme-payment.17', 'cn.sme-payment-2020.15'],
  when: {
    all: [
      ...PRICE_UNPAID,
      { is: 'interest', oneOf: ['price'], about: 'case' },
      NOTHING_AGREED_ON_LATENESS,
      { ask: telecomOperator, burden: 'claimant', about: 'claimant' },
    ],
  },
  then: [{ add: lateChargeOfTelecoms(telecomRegulations('34')), stream: 'interest' }],
};
