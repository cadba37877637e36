import { on, type Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditCovers, creditRole } from '../../questions/credit.js';
import { civilCode } from '../civil-code/source.js';

/** A service credit below the loss is raised to it on request. */
export const creditsRaised: Rule = {
  id: 'cn.convention.credits-raised', norm: 'credits-raised',
  title: { en: 'Service credit below the loss', fr: 'Avoir de service inférieur au préjudice', zh: '低于损失的服务抵扣' },
  says: {
    en: 'Where the raising of an agreed credit is asked for and the loss is greater, we raise it to the loss, of which the credit already pays a part.',
    fr: 'Si l’augmentation de l’avoir convenu est demandée et que le préjudice est supérieur, nous le portons au préjudice, dont l’avoir paie déjà une part.',
    zh: '请求增加约定抵扣而损失更高的，本工具增加至损失数额，抵扣已支付的部分计入其中。',
  },
  source: civilCode('585(2)'),
  inForce: { from: on('1999-10-01'), to: null }, chosenBy: 'breach-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'convention',
  when: {
    all: [
      { compare: [measuredCredit, '>', noCredit] },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { pleaded: 'penalty-increase', by: 'claimant' },
    ],
  },
  then: [{ deduct: measuredCredit, heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } }, together: 'on-account' }],
};
