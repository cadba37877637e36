import type { Rule } from '../../words.js';
import { standardTerms } from '../../questions/clause.js';
import { promisedLocation } from '../../questions/commitment.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Doubtful words of an adhesion contract are read against who wrote them. */
export const doubtAgainstTheAuthor: Rule = {
  id: 'fr.code-civil.1190', norm: 'fr.code-civil.1190',
  title: { en: 'Doubt read against the author', fr: 'Doute interprété contre l’auteur', zh: '疑义作不利于拟定者的解释' },
  says: {
    en: 'Where real doubt remains, an adhesion contract is read against the side that put it forward. Here: words on separation that are held to promise another building or another site.',
    fr: 'Si un doute véritable demeure, le contrat d’adhésion s’interprète contre celui qui l’a proposé. Ici : des mots d’isolement lus comme la promesse d’un autre bâtiment ou d’un autre site.',
    zh: '仍存真正疑义时，附合合同作不利于提出方的解释。此处指：关于隔离存放的用语被解释为承诺存放于另一建筑或者另一地点。',
  },
  source: codeCivil('1190'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'read',
  when: {
    all: [
      { is: 'worded', oneOf: ['yes'] },
      { ask: standardTerms, burden: 'claimant', about: 'case' },
      { oneOf: promisedLocation, values: ['separate-building', 'separate-site'], burden: 'claimant' },
    ],
  },
  then: [{ note: true }],
};
