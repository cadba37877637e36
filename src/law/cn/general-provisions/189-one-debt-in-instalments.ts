import { feesOneDebt } from '../../questions/limitation.js';
import type { Rule } from '../../words.js';
import { instalmentsOfOneDebt, noInstalment } from '../measures/limitation.js';
import { generalProvisions, IN_FORCE } from './source.js';

/** The day computed for the price starts from it. */
export const oneDebtInInstalments: Rule = {
  id: 'cn.general-provisions.189',
  norm: 'one-debt-in-instalments',
  title: { en: 'One debt in instalments', fr: 'Une dette par échéances', zh: '同一债务分期履行' },
  says: {
    en: 'Where the parties agreed that one debt is performed in instalments, the period runs from the day on which the last of them falls due. Fees that an agreement fixes once for the whole are such a debt; fees for successive times are taken as debts of their own, unless the court takes them as one.',
    fr: 'Lorsque les parties ont convenu d’acquitter une même dette par échéances, le délai court du jour où la dernière est échue. Un prix fixé une fois pour le tout est une telle dette ; les redevances de périodes successives sont tenues pour des dettes distinctes, sauf si le juge n’en voit qu’une.',
    zh: '当事人约定同一债务分期履行的，诉讼时效期间自最后一期履行期限届满之日起计算。一次性约定总价而分期支付的属于同一债务；按期计收的服务费视为各自独立的债务，但法院认定为同一债务的除外。',
  },
  source: generalProvisions('189'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { any: [{ compare: [instalmentsOfOneDebt, '>', noInstalment] }, { ask: feesOneDebt, burden: 'claimant', about: 'case' }] },
  then: [{ note: true }],
};
