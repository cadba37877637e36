import type { Rule } from '../../words.js';
import { NOT_REFUSED } from '../invoked.js';
import { endingAnnouncedInTime } from '../../questions/ending.js';
import { IN_FORCE, civilCode } from './source.js';

/** Ending it so is no breach; the time that must be left is for the court. */
export const contractWithoutFixedTerm: Rule = {
  id: 'cn.civil-code.563.2',
  norm: 'contract-without-fixed-term',
  title: { en: 'Ending a contract without a fixed term', fr: 'Rupture d’un contrat à durée indéterminée', zh: '不定期合同的任意解除' },
  says: {
    en: 'A contract for continuing performance without a fixed term may be ended by either side at any time, if the other side is told a reasonable time before.',
    fr: 'Le contrat à exécution successive sans durée déterminée peut être rompu par chaque partie à tout moment, si l’autre est avisée dans un délai raisonnable.',
    zh: '以持续履行的债务为内容的不定期合同，当事人可以随时解除，但是应当在合理期限之前通知对方。',
  },
  source: civilCode('563(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'ended', oneOf: ['provider', 'customer'] },
      { is: 'fixedTerm', oneOf: ['no'] },
      NOT_REFUSED,
      { ask: endingAnnouncedInTime, burden: 'invoker' },
    ],
  },
  then: [{ remedy: 'terminate', granted: true }],
};
