import type { Rule } from '../../words.js';
import { performanceExcluded } from '../../questions/entitled.js';
import { breachSerious } from '../../questions/seriousness.js';
import { civilCode, IN_FORCE } from './source.js';

/** Either side may ask, the one in breach as well; what it owes for the breach stays owed. */
export const endWherePerformanceIsExcluded: Rule = {
  id: 'cn.civil-code.580.2',
  norm: 'end-where-performance-is-excluded',
  title: { en: 'Contract ended by the court where performance is excluded', fr: 'Fin judiciaire du contrat dont l’exécution est exclue', zh: '履行不能时司法终止合同' },
  says: {
    en: 'Where performance is excluded and the purpose of the contract fails for that reason, the court may end the contract at the request of either side, also of the one in breach; liability for the breach is untouched.',
    fr: 'Si l’exécution est exclue et que le but du contrat ne peut de ce fait être atteint, le juge peut mettre fin au contrat à la demande de l’une ou l’autre partie, même défaillante ; la responsabilité de l’inexécution demeure.',
    zh: '存在不能继续履行的情形，致使不能实现合同目的的，人民法院可以根据任何一方（包括违约方）的请求终止合同权利义务关系，但不影响违约责任的承担。',
  },
  source: civilCode('580(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.civil-code.563'],
  when: {
    all: [
      { is: 'endKind', oneOf: ['court'] },
      {
        any: [
          { all: [{ is: 'role', oneOf: ['customer'], about: 'claimant' }, { not: { is: 'ended', oneOf: ['provider'] } }] },
          { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { not: { is: 'ended', oneOf: ['customer'] } }] },
        ],
      },
      { against: 'provider', where: { concluded: 'breach', about: 'case' } },
      { found: performanceExcluded, about: 'case' },
      { ask: breachSerious, burden: 'invoker', about: 'case' },
    ],
  },
  then: [{ remedy: 'terminate', granted: true }],
};
