import { on, type Rule } from '../../words.js';
import { measuredCredit, noCredit } from '../../contract/credit.js';
import { creditCovers, creditRole } from '../../questions/credit.js';
import { civilCode } from '../civil-code/source.js';

/** A service credit is an agreed way to work out damages. */
export const creditsAgreed: Rule = {
  id: 'cn.convention.credits-agreed', norm: 'credits-agreed',
  title: { en: 'Service credit as agreed damages', fr: 'Avoir de service valant somme convenue', zh: '服务抵扣作为约定的违约金' },
  says: {
    en: 'A credit that is not drafted as a limit or as the only remedy is an agreed way to work out the damages for that breach. It takes the place of the loss from the same harm unless its raising is asked for.',
    fr: 'L’avoir qui n’est rédigé ni comme plafond ni comme recours exclusif est un mode convenu de calcul des dommages-intérêts. Il tient lieu du préjudice né du même dommage, sauf demande d’augmentation.',
    zh: '未约定为责任限制或者唯一救济的服务抵扣，属于约定的违约损失计算方法；除请求增加外，代替同一损害的损失赔偿。',
  },
  source: civilCode('585(1)'),
  inForce: { from: on('1999-10-01'), to: null }, chosenBy: 'breach-date', of: 'credit', stage: 'agreed-money', routes: ['contract'], certainty: 'convention',
  when: {
    all: [
      { any: [{ compare: [measuredCredit, '>', noCredit] }, { is: 'lost', oneOf: ['yes'] }] },
      { oneOf: creditRole, values: ['penalty'], burden: 'respondent' },
      { not: { pleaded: 'penalty-increase', by: 'claimant' } },
    ],
  },
  then: [{ deny: true, as: 'replaced', heads: { where: { ask: creditCovers, burden: 'respondent', with: 'bound' } } }],
};
