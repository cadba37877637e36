import type { Rule } from '../../words.js';
import { securityGiven } from '../../questions/insecurity.js';
import { SUSPENDED_FOR_INSECURITY } from '../stopping.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Until then the suspension was lawful; what is kept back after it is a breach. */
export const resumptionOnSecurity: Rule = {
  id: 'cn.contract-law.69',
  norm: 'resumption-on-security',
  title: { en: 'Performance resumed on security', fr: 'Reprise de l’exécution contre garantie', zh: '提供担保后恢复履行' },
  says: {
    en: 'A party that suspended its performance out of fear for the other side’s resumes it once suitable security is given or the ability to perform is back; if it does not, it is in breach.',
    fr: 'La partie qui a suspendu son exécution par crainte pour celle de l’autre la reprend dès qu’une garantie suffisante est fournie ou que la capacité d’exécuter est retrouvée ; sinon elle manque au contrat.',
    zh: '当事人行使不安抗辩权中止履行后，对方提供适当担保或者恢复履行能力的，应当恢复履行；仍不恢复的，构成违约。',
  },
  source: contractLaw('69'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'party', oneOf: ['yes'], about: 'claimant' }, { not: { concluded: { rule: 'cn.contract-law.56' }, about: 'case' } }, SUSPENDED_FOR_INSECURITY, { ask: securityGiven, burden: 'claimant', about: 'case' }] },
  then: [{ breach: true }],
};
