import type { Rule } from '../../words.js';
import { contractLaw, IN_FORCE } from './source.js';

/** To which terms the duty to draw attention applies; judged before 2021. */
export const promptingDuty: Rule = {
  id: 'cn.contract-law.39.1',
  norm: 'prompting',
  title: { en: 'Duty to draw attention to limits of liability', fr: 'Obligation d’attirer l’attention sur les limites de responsabilité', zh: '提示、说明义务' },
  says: {
    en: 'The author of standard terms draws the other side’s attention, in a reasonable manner, to terms that exclude or limit its liability, and explains them when asked.',
    fr: 'L’auteur de clauses types attire de façon raisonnable l’attention de l’autre partie sur celles qui excluent ou limitent sa responsabilité, et les explique à sa demande.',
    zh: '格式条款含有免责或者限责内容的，拟定方负有两项义务：以合理方式让对方注意到，并在对方要求时加以解释。',
  },
  source: contractLaw('39(1)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'clauses',
  routes: ['contract', 'tort'],
  certainty: 'read',
  aliases: ['cn.contract-law.39'],
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.39.2' } },
      { is: 'limiting', oneOf: ['yes'] },
    ],
  },
  then: [{ note: true }],
};
