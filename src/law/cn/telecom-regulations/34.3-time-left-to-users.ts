import type { Rule } from '../../words.js';
import { arrearsNeeded, daysPastDue, daysSuspended, suspensionNeeded } from '../measures/notice-days.js';
import { telecomOperator } from '../../questions/telecom.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** The other side of the time that must be left: once it has passed, the operator may suspend, and then end, the service. */
export const timeLeftToUsers: Rule = {
  id: 'cn.telecom-regulations.34.3',
  norm: 'time-left-to-users',
  title: { en: 'Time left to users in arrears has passed', fr: 'Délais laissés à l’usager échus', zh: '对欠费用户的宽限期届满' },
  says: {
    en: 'An operator may suspend the service of a user that is still in arrears more than thirty days after the due day, and end it when sixty days of suspension have passed. Whether the regulations reach clouds and server rooms is not verified.',
    fr: 'L’opérateur peut suspendre le service de l’usager encore en retard plus de trente jours après l’échéance, et le résilier une fois soixante jours de suspension écoulés. Que le règlement vise l’hébergement n’est pas vérifié.',
    zh: '用户逾期超过三十日仍不交费的，经营者可以暂停服务；暂停满六十日仍不交费的，可以终止服务。云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('34'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'by', oneOf: ['provider'] },
      { is: 'owing', oneOf: ['unpaid'], about: 'case' },
      {
        any: [
          { all: [{ is: 'kind', oneOf: ['suspension'] }, { compare: [daysPastDue, '>', arrearsNeeded] }] },
          { all: [{ is: 'kind', oneOf: ['termination'] }, { compare: [daysSuspended, '>', suspensionNeeded] }] },
        ],
      },
      { ask: telecomOperator, burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
