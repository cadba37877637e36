import type { Rule } from '../../words.js';
import { deletionWindow } from '../../contract/deletion-window.js';
import { daysSinceTheEnd } from '../measures/stopping.js';
import { contractLaw, IN_FORCE } from './source.js';

/** A clause on what becomes of the data winds the contract up, and outlives it. */
export const timeAgreedForTheData: Rule = {
  id: 'cn.contract-law.98',
  norm: 'time-agreed-for-the-data',
  title: { en: 'Time agreed for the data after the end', fr: 'Délai convenu pour les données après la fin', zh: '合同终止后数据保存的约定期限' },
  says: {
    en: 'The end of the contract does not touch clauses on winding up: where one says for how long data are kept, they are kept until that time after the end is over, and no longer.',
    fr: 'La fin du contrat n’atteint pas les clauses de liquidation : si l’une dit combien de temps les données sont conservées, elles le sont jusqu’au terme de ce délai après la fin, et pas au-delà.',
    zh: '合同终止不影响清理条款的效力：约定数据保存期限的，终止后保存至该期限届满，期满后不再保存。',
  },
  source: contractLaw('98'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['data-deletion'] }, { compare: [daysSinceTheEnd(contractLaw('98')), '>', deletionWindow] }] },
  then: [{ note: true }],
};
