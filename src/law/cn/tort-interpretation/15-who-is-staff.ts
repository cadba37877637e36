import type { Rule } from '../../words.js';
import { tortInterpretation, IN_FORCE } from './source.js';

/** Who counts as staff. */
export const whoIsStaff: Rule = {
  id: 'cn.tort-interpretation.15',
  norm: 'who-is-staff',
  title: { en: 'Who counts as staff', fr: 'Qui est préposé', zh: '工作人员的范围' },
  says: {
    en: 'Staff are those under a contract of employment and others who carry out the unit’s work; the staff of a sole trader count as well.',
    fr: 'Sont préposés les salariés et toute autre personne qui exécute le travail de l’organisme ; le personnel de l’entrepreneur individuel compte aussi.',
    zh: '与用人单位形成劳动关系的工作人员以及执行其工作任务的其他人员造成他人损害的，由用人单位承担侵权责任；个体工商户的从业人员因执行工作任务致人损害的，亦同。',
  },
  source: tortInterpretation('15'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'unverified',
  when: { is: 'causers', oneOf: ['employee'], about: 'case' },
  then: [{ note: true }],
};
