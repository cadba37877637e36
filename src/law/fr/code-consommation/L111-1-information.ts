import { on, type Rule } from '../../words.js';
import { TOLD_BEFORE } from '../consumers.js';
import { codeConsommation } from './source.js';

/** What a consumer is told before it is bound: the professional owes it and shows that it was given. */
export const informationForConsumers: Rule = {
  id: 'fr.code-consommation.L111-1', norm: 'fr.code-consommation.L111-1', aliases: ['fr.conso.L111-1', 'fr.conso.L111-5'],
  title: { en: 'Information before a consumer contract', fr: 'Information précontractuelle du consommateur', zh: '消费者合同订立前的告知' },
  says: {
    en: 'Before a consumer is bound, the professional tells it legibly and clearly what the service essentially does and does not do, its price, how long it takes, how it works with other systems and which guarantees there are. Nothing less than the information itself is owed, and the professional shows that it was given.',
    fr: 'Avant que le consommateur ne soit lié, le professionnel lui communique de façon lisible et compréhensible les caractéristiques essentielles du service, son prix, son délai, ses fonctionnalités, sa compatibilité et les garanties. L’information elle-même est due, et il appartient au professionnel de prouver qu’il l’a donnée.',
    zh: '消费者受合同约束之前，经营者应以清晰易懂的方式告知服务的主要特征、价格、期限、功能与兼容性及所附保障。所负的是作出该等告知本身，并由经营者证明已经告知。',
  },
  source: codeConsommation('L111-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: TOLD_BEFORE,
  then: [{ duty: 'result' }, { burden: 'commitment-breached', on: 'respondent' }],
};
