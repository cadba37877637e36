import type { Rule } from '../../words.js';
import { fault } from '../../questions/party.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** Why a claim in tort fails where no fault is shown. */
export const noFaultByStatuteBefore2021: Rule = {
  id: 'cn.tort-liability-law.7',
  norm: 'no-fault-by-statute',
  title: { en: 'Liability without fault only by statute (before 2021)', fr: 'Responsabilité sans faute : seulement par la loi (avant 2021)', zh: '无过错责任须有法律规定（2021年以前）' },
  says: {
    en: 'Without fault nobody answers in tort unless a statute says so. For services of data processing none does.',
    fr: 'Sans faute, nul ne répond délictuellement, sauf texte contraire. Aucun ne vise les services informatiques.',
    zh: '法律没有规定无过错责任的，行为人没有过错不承担侵权责任；云服务等信息技术服务无此类规定。',
  },
  source: tortLiabilityLaw('7'),
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
