import type { Rule } from '../../words.js';
import { counterNoticeValid } from '../../questions/counter.js';
import { civilCode, IN_FORCE } from './source.js';

/** Valid by two elements. */
export const statementOfNoInfringement: Rule = {
  id: 'cn.civil-code.1196.1',
  norm: 'statement-of-no-infringement',
  title: { en: 'The user’s statement of no infringement', fr: 'La déclaration de non-atteinte de l’utilisateur', zh: '不侵权声明' },
  says: {
    en: 'A user may answer with a statement of no infringement that holds first evidence and its true identity; the provider passes it on and tells the right holder where to complain or sue.',
    fr: 'L’utilisateur peut répondre par une déclaration de non-atteinte avec premières preuves et identité réelle ; le prestataire la transmet et indique au titulaire où se plaindre ou agir.',
    zh: '用户可以提交附初步证据和真实身份的不侵权声明；服务提供者转送权利人，并告知投诉、起诉途径。',
  },
  source: civilCode('1196(1)'),
  inForce: IN_FORCE,
  chosenBy: 'notice-date',
  of: 'notice',
  stage: 'duties',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['takedown'] }, { ask: counterNoticeValid, burden: 'user' }] },
  then: [{ note: true }],
};
