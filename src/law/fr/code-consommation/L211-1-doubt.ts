import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { promisedLocation } from '../../questions/commitment.js';
import { codeConsommation } from './source.js';

/** Doubtful words are read for the consumer. */
export const doubtForTheConsumer: Rule = {
  id: 'fr.code-consommation.L211-1', norm: 'fr.code-consommation.L211-1', aliases: ['fr.conso.L211-1'],
  title: { en: 'Doubt read for the consumer', fr: 'Doute interprété en faveur du consommateur', zh: '疑义作有利于消费者的解释' },
  says: {
    en: 'In doubt a clause that a professional offered is read in the way most favourable to the consumer or non-professional. Here: words on separation that are held to promise another building or another site.',
    fr: 'En cas de doute, la clause proposée par le professionnel s’interprète dans le sens le plus favorable au consommateur ou au non-professionnel. Ici : des mots d’isolement lus comme la promesse d’un autre bâtiment ou d’un autre site.',
    zh: '有疑义的，经营者提出的条款应作最有利于消费者或者非专业者的解释。此处指：关于隔离存放的用语被解释为承诺存放于另一建筑或者另一地点。',
  },
  source: codeConsommation('L211-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'worded', oneOf: ['yes'] }, { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' }, { oneOf: promisedLocation, values: ['separate-building', 'separate-site'], burden: 'claimant' }] },
  then: [{ note: true }],
};
