import type { Rule } from '../../words.js';
import { IN_FORCE, personalInformationLaw } from './source.js';

/** The presumption hits 个人信息处理者 (the GDPR’s controller), never the entrusted party. */
export const presumedFaultOfTheHandler: Rule = {
  id: 'cn.personal-information-protection-law.69',
  norm: 'presumed-fault-of-the-handler',
  aliases: ['cn.pipl.69'],
  title: { en: 'Presumed fault of whoever handles personal information', fr: 'Faute présumée du responsable du traitement', zh: '个人信息处理者的过错推定责任' },
  says: {
    en: 'Where handling personal information hurts somebody, the one who decides on purpose and means answers unless it shows that it was not at fault. Whoever merely acts on its instructions is not named: there the fault must be shown.',
    fr: 'Si le traitement d’informations personnelles lèse quelqu’un, celui qui en décide les fins et les moyens répond, sauf à prouver son absence de faute. Celui qui n’agit que sur instruction n’est pas visé : sa faute doit être établie.',
    zh: '个人信息权益因处理活动受损的，个人信息处理者除非证明自己没有过错，即应赔偿；受托人不在其列，其过错由被侵权人证明。',
  },
  source: personalInformationLaw('69'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ is: 'personalData', oneOf: ['yes'], about: 'case' }, { is: 'dataRole', oneOf: ['controller', 'joint-controller'], about: 'respondent' }] },
  then: [{ burden: 'fault', on: 'respondent', everywhere: true }],
};
