import type { Rule } from '../words.js';
import { deletedAsAgreed } from '../questions/deletion.js';
import { ALWAYS, termsOn } from './source.js';

/** A deletion that the contract allows, after the customer stopped paying. */
export const dataDeletion: Rule = {
  id: 'contract.data-deletion',
  norm: 'contract.data-deletion',
  title: { en: 'Deletion as agreed', fr: 'Effacement convenu', zh: '依约删除数据' },
  says: {
    en: 'The parties agreed when data may be deleted. Where the customer stopped paying and the data was deleted as the clause says, its loss is no breach that is answered for; a warning that was owed and not given is another matter.',
    fr: 'Les parties ont convenu du moment où les données peuvent être effacées. Si le client a cessé de payer et que l’effacement suit la clause, la perte n’engage pas ; un avertissement dû et non donné est autre chose.',
    zh: '双方约定了可以删除数据的情形和时间。客户停止付费、数据依该条款删除的，不因此承担赔偿责任；应当警示而未警示的除外。',
  },
  source: termsOn('data-deletion', { en: 'deletion of data', fr: 'effacement des données', zh: '数据删除' }),
  inForce: ALWAYS,
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['data-deletion'] },
      { not: { concluded: 'ineffective' } },
      { any: [{ is: 'owing', oneOf: ['unpaid'], about: 'case' }, { is: 'customerActs', oneOf: ['non-payment'], about: 'case' }] },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['warning', 'advice', 'data-export'], about: 'bound' }, { concluded: 'breach', about: 'bound' }] } } },
      { ask: deletedAsAgreed, burden: 'respondent' },
    ],
  },
  then: [{ excuse: 'whole', as: 'deleted-as-agreed' }],
};
