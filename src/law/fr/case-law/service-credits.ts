import type { Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditCovers, creditDerisory, creditRole } from '../../questions/credit.js';
import { UNDATED, decision } from './source.js';

/** A credit that fixes what the failure costs is a penalty clause: it stands for the damages of the same harm. */
export const serviceCredits: Rule = {
  id: 'fr.case-law.service-credits', norm: 'fr.case-law.service-credits', aliases: ['fr.credit.class'],
  title: { en: 'Service credit as a penalty clause', fr: 'Avoir de service valant clause pénale', zh: '服务抵扣作为违约金条款' },
  says: {
    en: 'A credit agreed as what a failure costs, without a word on other rights, fixes the damages for the same harm: nothing is owed beside it unless the judge raises one that is derisory. Other harm remains.',
    fr: 'L’avoir qui fixe ce que coûte la défaillance, sans réserve d’autres droits, fixe forfaitairement la réparation du même dommage : rien ne s’y ajoute, sauf si le juge relève celui qui est dérisoire. Les autres dommages demeurent.',
    zh: '约定抵扣作为未达标的代价而未保留其他权利的，即就同一损害确定了赔偿数额：除明显过低由法官提高外，不再另行赔偿；其他损害不受影响。',
  },
  source: decision('CA Versailles, 24 Oct 2019', { en: 'CA Versailles, 24 Oct 2019; C. civ. 1231-5', fr: 'CA Versailles, 24 oct. 2019 ; C. civ. 1231-5', zh: '凡尔赛上诉法院2019年10月24日；《法国民法典》第1231-5条' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'reported',
  yieldsTo: ['fr.case-law.service-credits-and-gross-fault'],
  when: {
    all: [
      { not: { concluded: 'ineffective' } },
      { any: [{ compare: [measuredCredit, '>', noCredit] }, { is: 'lost', oneOf: ['yes'] }] },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { not: { all: [{ pleaded: 'penalty-increase', by: 'claimant' }, { ask: creditDerisory, burden: 'claimant' }] } },
    ],
  },
  then: [{ deny: true, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } } }],
};
