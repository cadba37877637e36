import { on, type Rule } from '../../words.js';
import { TOLD_BEFORE } from '../consumers.js';
import { codeConsommation1993 } from './source.js';

/** What a consumer is told before it is bound, before July 2016. */
export const informationForConsumersBefore2016: Rule = {
  id: 'fr.code-consommation-1993.L111-1', norm: 'fr.code-consommation.L111-1',
  title: { en: 'Information before a consumer contract (before July 2016)', fr: 'Information précontractuelle du consommateur (avant juillet 2016)', zh: '消费者合同订立前的告知（2016年7月以前）' },
  says: {
    en: 'Before the contract the professional lets a consumer know what the service essentially is, and shows that it did; since June 2014 the list names price, time, functions and compatibility as well.',
    fr: 'Avant la conclusion du contrat, le professionnel met le consommateur en mesure de connaître les caractéristiques essentielles du service, et prouve l’avoir fait ; depuis juin 2014, le prix, le délai, les fonctionnalités et la compatibilité y figurent aussi.',
    zh: '订立合同之前，经营者应使消费者了解服务的主要特征，并证明已经告知；自2014年6月起还包括价格、期限、功能与兼容性。',
  },
  source: codeConsommation1993('L111-1'),
  inForce: { from: on('1993-07-27'), to: on('2016-06-30') }, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'unverified',
  when: TOLD_BEFORE,
  then: [{ duty: 'result' }, { burden: 'commitment-breached', on: 'respondent' }],
};
