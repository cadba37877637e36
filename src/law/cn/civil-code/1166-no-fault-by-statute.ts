import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { civilCode, IN_FORCE } from './source.js';

/** Why a claim in tort fails where no fault is shown. */
export const noFaultByStatute: Rule = {
  id: 'cn.civil-code.1166',
  norm: 'no-fault-by-statute',
  title: { en: 'Liability without fault only by statute', fr: 'Responsabilité sans faute : seulement par la loi', zh: '无过错责任须有法律规定' },
  says: {
    en: 'Without fault nobody answers in tort unless a statute says so. For services of data processing none does.',
    fr: 'Sans faute, nul ne répond délictuellement, sauf texte contraire. Aucun ne vise les services informatiques.',
    zh: '法律没有规定无过错责任的，行为人没有过错不承担侵权责任；云服务等信息技术服务无此类规定。',
  },
  source: civilCode('1166'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'defences',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { is: 'content', oneOf: ['no'], about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { ask: fault, burden: 'claimant', about: 'respondent' } },
    ],
  },
  then: [{ note: true }],
};
