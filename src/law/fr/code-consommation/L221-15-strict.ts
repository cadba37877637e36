import { on, type Rule } from '../../words.js';
import { AT_A_DISTANCE } from '../consumers.js';
import { codeConsommation } from './source.js';

/** Towards a consumer at a distance the provider answers strictly. */
export const strictAtADistance: Rule = {
  id: 'fr.code-consommation.L221-15', norm: 'fr.code-consommation.L221-15', aliases: ['fr.conso.L221-15'],
  title: { en: 'Strict liability at a distance', fr: 'Responsabilité de plein droit à distance', zh: '远程合同的当然责任' },
  says: {
    en: 'Whoever concluded with a consumer at a distance answers in full for the proper performance of the contract, whoever carries it out. It is free only by the consumer’s own act, an act of a third party that could neither be foreseen nor overcome, or force majeure.',
    fr: 'Le professionnel est responsable de plein droit envers le consommateur de la bonne exécution du contrat conclu à distance, quel que soit l’exécutant. Il ne s’exonère que par le fait du consommateur, le fait imprévisible et insurmontable d’un tiers, ou la force majeure.',
    zh: '与消费者远程订立合同的经营者，无论由何人履行，均对合同的妥善履行当然承担责任；仅在消费者自身行为、不可预见且不可克服的第三人行为或者不可抗力的情形下免责。',
  },
  source: codeConsommation('L221-15'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: AT_A_DISTANCE,
  then: [{ duty: 'strict' }],
};
