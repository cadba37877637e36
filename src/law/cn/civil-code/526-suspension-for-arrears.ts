import type { Rule } from '../../words.js';
import { suspensionJustified } from '../../questions/entitled.js';
import { SUSPENSION_RIGHTFUL } from '../invoked.js';
import { SERVICE_HELD_BACK, SUSPENSION_AGREED, SUSPENSION_BARRED, TIME_LEFT_BEFORE_SUSPENSION, TOO_EARLY_OR_UNTOLD } from '../stopping.js';
import { nothing, overdueAtBreach } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** Never an excuse for deleting data or leaving them unprotected. */
export const suspensionForArrears: Rule = {
  id: 'cn.civil-code.526',
  norm: 'suspension-for-arrears',
  title: { en: 'Suspension of the service for unpaid fees', fr: 'Suspension du service pour impayés', zh: '先履行抗辩权（欠费停服）' },
  says: {
    en: 'A party that is to perform second may refuse while the one that is to perform first has not; a provider that is to be paid first may suspend the service for fees that are overdue. Suspending is not deleting: data stay to be kept.',
    fr: 'Celui qui doit s’exécuter en second peut refuser tant que l’autre ne l’a pas fait ; le prestataire payable d’avance peut suspendre le service pour des redevances échues. Suspendre n’est pas effacer : les données restent à conserver.',
    zh: '应当先履行的一方未履行的，后履行一方有权拒绝其履行请求；约定先付款的，服务商可因欠费暂停服务。暂停服务不等于删除数据，数据仍应妥善保存。',
  },
  source: civilCode('526'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SERVICE_HELD_BACK,
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { compare: [overdueAtBreach(civilCode('526')), '>', nothing(civilCode('526'))] },
      { not: { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['durability', 'backup', 'data-export', 'security'], about: 'bound' }, { concluded: 'breach', about: 'bound' }] } } },
      { not: TOO_EARLY_OR_UNTOLD },
      { not: SUSPENSION_BARRED },
      { any: [SUSPENSION_RIGHTFUL, { all: [{ not: { refused: suspensionJustified, about: 'case' } }, { any: [SUSPENSION_AGREED, TIME_LEFT_BEFORE_SUSPENSION] }] }] },
    ],
  },
  then: [{ excuse: 'whole', as: 'own-performance-withheld' }],
};
