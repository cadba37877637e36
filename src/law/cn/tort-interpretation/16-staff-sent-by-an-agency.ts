import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { rightInfringed } from '../../questions/tort.js';
import { tortInterpretation, IN_FORCE } from './source.js';

/** The agency beside the firm that used its staff. */
export const staffSentByAnAgency: Rule = {
  id: 'cn.tort-interpretation.16',
  norm: 'staff-sent-by-an-agency',
  title: { en: 'Staff sent by an agency', fr: 'Personnel mis à disposition', zh: '劳务派遣中的侵权责任' },
  says: {
    en: 'The firm that uses staff sent by an agency answers for the whole of the harm; an agency at fault, for instance in the choice or the training, answers within that fault, jointly with it; together they never pay more than the harm.',
    fr: 'L’entreprise utilisatrice répond de tout le dommage ; l’entreprise de travail intérimaire en faute, par exemple dans le choix ou la formation, répond dans cette mesure, avec elle ; ensemble ils ne paient jamais plus que le dommage.',
    zh: '被派遣的工作人员因执行工作任务造成他人损害的，由用工单位承担全部责任；劳务派遣单位在选派、培训、管理等方面有过错的，在过错范围内与用工单位共同承担责任，实付合计以损失为限。',
  },
  source: tortInterpretation('16'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'causers', oneOf: ['employee'], about: 'case' },
      { is: 'role', oneOf: ['staffing-agency'], about: 'respondent' },
      { ask: fault, burden: 'claimant', about: 'respondent' },
      { ask: rightInfringed, burden: 'claimant', about: 'case' },
    ],
  },
  then: [{ breach: true }, { owes: 'whole', how: 'joint' }, { contribution: 'responsibility' }],
};
