import type { Rule } from '../../words.js';
import { costsAllowed, costsNotAllowed } from '../measures.js';
import { SINCE_THE_CODE, codeProcedureCivile } from './source.js';

/** Lawyers' fees are costs, in a stream of their own, outside damages and caps. */
export const costs: Rule = {
  id: 'fr.code-procedure-civile.700', norm: 'fr.code-procedure-civile.700', aliases: ['fr.cpc.700'],
  title: { en: 'Costs not included in the taxed costs', fr: 'Frais non compris dans les dépens', zh: '不计入诉讼费的其他费用' },
  says: {
    en: 'The losing side pays the other a sum for its further costs, as equity and means allow; the judge may award nothing; what the judge sets is owed, whatever was spent. It is no damage and no cap touches it.',
    fr: 'La partie perdante paie à l’autre une somme au titre des autres frais, selon l’équité et les moyens ; le juge peut n’allouer rien ; la somme qu’il fixe est due, quelle que soit la dépense. Ce n’est pas un préjudice et aucun plafond n’y touche.',
    zh: '败诉方依公平原则及其经济状况向对方支付其他费用，法官亦可不予支持；以法官确定的金额为准，不论实际支出多少；该款项不属于损害赔偿，不受责任限额约束。',
  },
  source: codeProcedureCivile('700'),
  inForce: SINCE_THE_CODE, chosenBy: 'judgment-date', of: 'case', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'read',
  when: { all: [] },
  then: [
    { deduct: costsNotAllowed, heads: { where: { is: 'head', oneOf: ['legal-fees'], about: 'bound' } }, together: 'denied' },
    { assign: 'costs', heads: { where: { is: 'head', oneOf: ['legal-fees'], about: 'bound' } } }, { add: costsAllowed, stream: 'costs' },
  ],
};
