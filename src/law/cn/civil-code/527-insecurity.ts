import type { Rule } from '../../words.js';
import { securityGiven } from '../../questions/insecurity.js';
import { SUSPENDED_FOR_INSECURITY } from '../stopping.js';
import { civilCode, IN_FORCE } from './source.js';

/** Needs definite evidence and notice at once; ends with suitable security. */
export const insecurity: Rule = {
  id: 'cn.civil-code.527',
  norm: 'insecurity',
  aliases: ['cn.civil-code.527-528'],
  title: { en: 'Insecurity', fr: 'Exception d’insécurité', zh: '不安抗辩权' },
  says: {
    en: 'A party that is to perform first may suspend when definite evidence shows that the other side’s business has seriously worsened, that it moves assets away, has lost its good name or may otherwise be unable to perform; it must say so at once.',
    fr: 'Celui qui doit s’exécuter d’abord peut suspendre s’il est établi que la situation de l’autre s’est gravement dégradée, qu’elle détourne ses biens, a perdu son crédit ou risque de ne pouvoir s’exécuter ; il doit en aviser aussitôt.',
    zh: '应当先履行债务的当事人有确切证据证明对方经营状况严重恶化、转移财产、丧失商业信誉或者有其他可能丧失履行能力情形的，可以中止履行，但应当及时通知对方。',
  },
  source: civilCode('527'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [SUSPENDED_FOR_INSECURITY, { not: { ask: securityGiven, burden: 'claimant', about: 'case' } }] },
  then: [{ excuse: 'whole', as: 'own-performance-withheld' }],
};
