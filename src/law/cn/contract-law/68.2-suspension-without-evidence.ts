import type { Rule } from '../../words.js';
import { SUSPENDED_WITHOUT_EVIDENCE } from '../stopping.js';
import { contractLaw, IN_FORCE } from './source.js';

/** A breach of its own, whatever else was promised. */
export const suspensionWithoutEvidence: Rule = {
  id: 'cn.contract-law.68.2',
  norm: 'suspension-without-evidence',
  title: { en: 'Suspension without definite evidence', fr: 'Suspension sans preuve certaine', zh: '无确切证据中止履行' },
  says: {
    en: 'A party that suspends its performance without definite evidence that the other side may be unable to perform, or without saying so at once, is itself in breach.',
    fr: 'La partie qui suspend son exécution sans preuve certaine que l’autre risque de ne pouvoir s’exécuter, ou sans l’en aviser aussitôt, est elle-même en faute.',
    zh: '当事人没有确切证据证明对方丧失或者可能丧失履行能力而中止履行，或者未及时通知对方的，自行承担违约责任。',
  },
  source: contractLaw('68(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'party', oneOf: ['yes'], about: 'claimant' }, { not: { concluded: { rule: 'cn.contract-law.56' }, about: 'case' } }, SUSPENDED_WITHOUT_EVIDENCE] },
  then: [{ breach: true }],
};
