import type { Rule } from '../../words.js';
import { DEPOSIT_CHOSEN } from '../deposit.js';
import { civilCode, IN_FORCE } from './source.js';

/** The agreed sum is due; what it comes to is settled afterwards. */
export const agreedDamages: Rule = {
  id: 'cn.civil-code.585.1',
  norm: 'agreed-damages',
  aliases: ['cn.civil-code.585'],
  title: { en: 'Agreed damages', fr: 'Somme convenue en cas d’inexécution', zh: '约定违约金' },
  says: {
    en: 'The parties may agree on the sum that a breach costs, or on how to work it out; it takes the place of the damages for that breach. Where a deposit was agreed as well, the injured side chooses one of the two.',
    fr: 'Les parties peuvent convenir de la somme due en cas d’inexécution, ou de son mode de calcul ; elle remplace les dommages-intérêts pour cette inexécution. S’il existe aussi des arrhes (定金), le créancier choisit l’une ou l’autre.',
    zh: '当事人可以约定违约金数额或者违约损失的计算方法，由此确定的金额代替该项违约的损失赔偿；同时约定定金的，守约方择一适用。',
  },
  source: civilCode('585(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'clause',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] },
      { not: { concluded: 'ineffective' } },
      { concluded: 'breach', about: { link: 'triggers' } },
      { not: { concluded: 'excused', about: 'case' } },
      { not: DEPOSIT_CHOSEN },
    ],
  },
  then: [{ note: true }],
};
