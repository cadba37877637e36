import type { Rule } from '../../words.js';
import { limitOfLiability } from '../../contract/limit.js';
import { clauseCovers, limitAmount } from '../../questions/clause.js';
import { on } from '../../words.js';
import { convention } from './source.js';

/** The same limit as for the losses the sum stands in for; whoever agreed otherwise wrote it into the clause. */
export const capOnAgreedDamages: Rule = {
  id: 'cn.convention.cap-on-agreed-damages',
  norm: 'cap-on-agreed-damages',
  title: { en: 'Limit of liability and agreed damages', fr: 'Plafond et somme convenue', zh: '责任限额适用于违约金' },
  says: {
    en: 'A sum agreed for a breach takes the place of the loss, so a surviving limit of the damages covers it together with the losses that remain. The order is our convention.',
    fr: 'La somme convenue tient lieu du préjudice : un plafond valable l’englobe avec les préjudices qui restent. L’ordre est notre convention.',
    zh: '违约金代替损失赔偿，有效的责任限额对违约金与其余损失一并适用；该次序为本工具的设定。',
  },
  source: convention('cap-on-agreed-damages'),
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'caps',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      { is: 'kind', oneOf: ['cap'] },
      { is: 'appliesTo', oneOf: ['damages-payable'] },
      { not: { concluded: 'ineffective' } },
      {
        some: 'clause',
        where: { any: [{ concluded: { rule: 'cn.civil-code.585.1.1' }, about: 'bound' }, { concluded: { rule: 'cn.civil-code.585.2' }, about: 'bound' }, { concluded: { rule: 'cn.contract-law.114.1.1' }, about: 'bound' }, { concluded: { rule: 'cn.convention.penalty-to-130' }, about: 'bound' }, { concluded: { rule: 'cn.convention.broken-months' }, about: 'bound' }] },
      },
    ],
  },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, agreed: true, unknown: limitAmount, contained: 'cap' }],
};
