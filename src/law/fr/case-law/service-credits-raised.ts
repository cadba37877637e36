import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditCovers, creditDerisory, creditRole } from '../../questions/credit.js';
import { UNDATED, decision } from './source.js';

/** A derisory credit is raised, on request, towards the loss; what it pays counts. */
export const serviceCreditsRaised: Rule = {
  id: 'fr.case-law.service-credits-raised', norm: 'fr.case-law.service-credits-raised',
  title: { en: 'Derisory service credit raised to the loss', fr: 'Avoir dérisoire relevé au préjudice', zh: '明显过低的服务抵扣提高至损失' },
  says: {
    en: 'A credit that works as a penalty clause and is manifestly derisory may be raised by the judge; we raise it to the loss, of which the credit already pays a part.',
    fr: 'L’avoir valant clause pénale et manifestement dérisoire peut être augmenté par le juge ; nous le portons au préjudice, dont l’avoir paie déjà une part.',
    zh: '作为违约金的抵扣明显过低的，法官可以提高；本工具以提高至损失为限，抵扣已支付的部分计入其中。',
  },
  source: decision('C. civ. 1231-5', { en: 'C. civ. 1231-5', fr: 'C. civ. 1231-5', zh: '《法国民法典》第1231-5条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'reported',
  yieldsTo: ['fr.case-law.service-credits-and-gross-fault'],
  when: {
    all: [
      { not: { concluded: 'ineffective' } },
      { compare: [measuredCredit, '>', noCredit] },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { pleaded: 'penalty-increase', by: 'claimant' },
      { ask: creditDerisory, burden: 'claimant' },
    ],
  },
  then: [{ deduct: measuredCredit, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } }, together: 'on-account' }],
};
