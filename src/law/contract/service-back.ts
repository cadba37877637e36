import type { Rule } from '../words.js';
import { ALWAYS, termsOn } from './source.js';

/** A service that stopped is still promised: it is to be brought back. */
export const serviceBack: Rule = {
  id: 'contract.service-back', norm: 'contract.service-back',
  title: { en: 'The service is to be brought back', fr: 'Service à rétablir', zh: '恢复服务' },
  says: {
    en: 'A service that stopped stays promised for as long as the contract runs: damages and credits for the time it was gone do not take the place of bringing it back.',
    fr: 'Le service interrompu reste dû tant que court le contrat : indemnités et avoirs pour le temps manqué ne remplacent pas son rétablissement.',
    zh: '合同存续期间，中断的服务仍应提供；就中断时间给付的赔偿或者抵扣不代替恢复服务。',
  },
  source: termsOn('services', { en: 'the services promised', fr: 'les services promis', zh: '约定的服务' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'case', stage: 'next-steps', routes: ['contract'], certainty: 'convention',
  when: { all: [{ is: 'restored', oneOf: ['yes', 'no'] }, { not: { is: 'ended', oneOf: ['customer', 'provider'] } }] },
  then: [{ step: 'restore-service', on: 'provider', done: 'restored' }],
};
