import type { Rule } from '../../words.js';
import { NOT_FREED } from '../majeure.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A debtor that took the risk, or was in default already, is not freed by force majeure. */
export const riskOrDefault: Rule = {
  id: 'fr.code-civil.1351-1', norm: 'fr.code-civil.1351-1',
  title: { en: 'Risk assumed, or default before the event', fr: 'Risque assumé ou débiteur déjà en demeure', zh: '已承担风险或者事前已迟延' },
  says: {
    en: 'Impossibility does not free a debtor that agreed to bear the event, or that had been formally asked to perform before it, unless the loss would have come all the same had it performed.',
    fr: 'L’impossibilité ne libère pas le débiteur qui avait convenu de se charger de l’événement ou qui avait été mis en demeure auparavant, sauf si la perte se fût pareillement produite en cas d’exécution.',
    zh: '债务人已约定承担该事件风险，或者事前已被催告履行的，不因不能履行而免责；但即使履行损失同样会发生的除外。',
  },
  source: codeCivil('1351-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'breach', routes: ['contract', 'tort'], certainty: 'read',
  when: NOT_FREED,
  then: [{ note: true }],
};
