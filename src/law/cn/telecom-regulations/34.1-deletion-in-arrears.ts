import type { Rule } from '../../words.js';
import { deletionWindow } from '../../contract/deletion-window.js';
import { arrearsAndSuspension } from '../measures/notice-days.js';
import { telecomRegulations, IN_FORCE } from './source.js';

/** A clause that deletes before the service may be ended. */
export const deletionInArrears: Rule = {
  id: 'cn.telecom-regulations.34.1',
  norm: 'deletion-in-arrears',
  title: { en: 'Deletion before the service may be ended', fr: 'Effacement avant que le service puisse être résilié', zh: '早于可终止服务之日删除数据' },
  says: {
    en: 'The service of a user in arrears may be ended only thirty days after the due day and sixty days of suspension; a clause that deletes its data sooner takes away what the regulations leave it. Whether they reach clouds and server rooms is not verified.',
    fr: 'Le service de l’usager en retard ne peut être résilié qu’après trente jours de retard et soixante de suspension ; la clause qui efface plus tôt lui retire ce que le règlement lui laisse. Que celui-ci vise l’hébergement n’est pas vérifié.',
    zh: '欠费用户逾期三十日并暂停服务满六十日后方可终止服务；约定更早删除数据的条款剥夺了条例给予用户的期限。云服务、数据中心业务是否适用，尚未核实。',
  },
  source: telecomRegulations('34'),
  inForce: IN_FORCE,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract'],
  certainty: 'unverified',
  elements: ['time-to-fetch'],
  remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['data-deletion'] }, { compare: [deletionWindow, '<=', arrearsAndSuspension] }] },
  then: [{ note: true }],
};
