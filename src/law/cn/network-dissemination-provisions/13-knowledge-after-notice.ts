import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** It comes to the same as the expanded part. */
export const knowledgeAfterNotice: Rule = {
  id: 'cn.network-dissemination-provisions.13',
  norm: 'knowledge-after-notice',
  aliases: ['cn.ind.13-14'],
  title: { en: 'Knowledge after a notice', fr: 'Connaissance après notification', zh: '接到通知未及时采取措施视为明知' },
  says: {
    en: 'A provider that receives a notice with first evidence, by letter or otherwise, and takes no timely measure knows from then on; what it owes is no more than the harm since.',
    fr: 'Le prestataire qui reçoit une notification avec premières preuves et n’agit pas à temps sait désormais ; il ne doit que le dommage né depuis.',
    zh: '接到以书信、传真、电子邮件等方式提交的附初步证据的通知而未及时采取措施的，认定其自此明知；所负责任不超过此后的损害。',
  },
  source: disseminationProvisions('13'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'rights', oneOf: ['copyright'] }] },
  then: [{ note: true }],
};
