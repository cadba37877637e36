import type { Rule } from '../../words.js';
import { limitOfLiability } from '../../contract/limit.js';
import { clauseCovers, limitAmount } from '../../questions/clause.js';
import { limitsTort } from '../../questions/tort.js';
import { decision } from './source.js';

/** Not between strangers, and not for an outsider that is sued. */
export const limitsInTort: Rule = {
  id: 'cn.case-law.limits-in-tort',
  norm: 'limits-in-tort',
  title: { en: 'A limit agreed in the contract, in tort', fr: 'Plafond contractuel face à l’action délictuelle', zh: '约定限额在侵权之诉中的适用' },
  says: {
    en: 'Where a customer sues its provider in tort, a limit that covers the loss and was not struck down is taken to apply there too; practice is mixed, so the other answer is in the range.',
    fr: 'Lorsque le client agit en responsabilité délictuelle contre son prestataire, le plafond qui couvre la perte et n’a pas été écarté est tenu pour applicable ; la pratique est partagée, l’autre réponse est dans la fourchette.',
    zh: '客户以侵权为由起诉服务商的，涵盖该损失且未被认定无效的责任限额条款，本工具默认同样适用；实务中意见不一，另一种结论列入区间。',
  },
  source: decision('limits-in-tort'),
  inForce: { from: null, to: null },
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'caps',
  routes: ['tort'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'kind', oneOf: ['cap'] },
      { is: 'party', oneOf: ['yes'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { ask: limitsTort, burden: 'respondent' },
    ],
  },
  then: [{ limit: limitOfLiability, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } }, unknown: limitAmount, contained: 'cap' }],
};
