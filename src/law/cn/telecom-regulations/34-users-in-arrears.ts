import type { Rule } from '../../words.js';
import { arrearsNeeded, daysPastDue, daysSuspended, suspensionNeeded } from '../measures/notice-days.js';
import { telecomOperator } from '../../questions/telecom.js';
import { VOID } from '../void.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** Too early is a breach; only mobile operators may agree other terms. */
export const usersInArrears: Rule = {
  id: 'cn.telecom-regulations.34',
  norm: 'users-in-arrears',
  aliases: ['cn.telecom.34'],
  title: { en: 'Users in arrears', fr: 'Usagers en retard de paiement', zh: '欠费用户的暂停与终止服务' },
  says: {
    en: 'A user in arrears may be suspended only when thirty days have passed since payment was due, and the service ended only after sixty days of suspension. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'L’usager en retard ne peut être suspendu qu’après trente jours de retard, et le service résilié qu’après soixante jours de suspension. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '用户欠费的，逾期三十日后方可暂停服务，暂停满六十日后方可终止服务；云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('34'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'by', oneOf: ['provider'] },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { is: 'owing', oneOf: ['unpaid'], about: 'case' },
      { not: VOID },
      {
        any: [
          { all: [{ is: 'kind', oneOf: ['suspension'] }, { compare: [daysPastDue, '<=', arrearsNeeded] }] },
          { all: [{ is: 'kind', oneOf: ['termination'] }, { compare: [daysSuspended, '<=', suspensionNeeded] }] },
        ],
      },
      { ask: telecomOperator, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ breach: true }],
};
