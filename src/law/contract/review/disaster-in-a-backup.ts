import type { Rule } from '../../words.js';
import { ALWAYS, reviewOf } from '../source.js';

/** Disaster on the list of a backup service. */
export const disasterInABackup: Rule = {
  id: 'contract.review.disaster-in-a-backup', norm: 'contract.review.disaster-in-a-backup',
  title: { en: 'Disaster on the list of a backup service', fr: 'Sinistre dans la liste d’une sauvegarde', zh: '备份服务将灾害列为免责事件' },
  says: {
    en: 'The list of events of a backup or recovery service names the very disaster against which the service is bought; the promise is left with little to cover.',
    fr: 'La liste d’événements d’un service de sauvegarde ou de reprise nomme le sinistre même contre lequel le service est acheté ; la promesse ne couvre presque plus rien.',
    zh: '备份或者恢复服务的免责事件清单恰好列出购买该服务所要防范的灾害，服务承诺所剩无几。',
  },
  source: reviewOf('disaster-in-a-backup'),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  elements: ['other-list', 'promise-kept'], remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['cause-exclusion'] }, { is: 'serviceTypes', oneOf: ['backup'] }, { is: 'causes', oneOf: ['fire', 'flood', 'natural-disaster', 'hardware-failure', 'power-loss'] }] },
  then: [{ note: true }],
};
