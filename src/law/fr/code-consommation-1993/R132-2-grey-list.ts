import { on, type Rule } from '../../words.js';
import { GREY_LISTED, ONE_SIDE_IS } from '../consumers.js';
import { presumptionRebutted } from '../../questions/digital.js';
import { codeConsommation1993 } from './source.js';

/** The same terms from March 2009 to June 2016. */
export const greyListBefore2016: Rule = {
  id: 'fr.code-consommation-1993.R132-2', norm: 'fr.code-consommation.R212-2',
  title: { en: 'Terms presumed unfair', fr: 'Clauses présumées abusives', zh: '推定为不公平的条款' },
  says: {
    en: 'Between a professional and a consumer, certain terms are presumed unfair: a disproportionate indemnity owed by the consumer, sums the consumer paid that stay paid without anything in return, a right of the professional to change the contract by itself, obstacles to going to court. They count as unwritten unless the professional shows that they are fair.',
    fr: 'Entre un professionnel et un consommateur, certaines clauses sont présumées abusives : indemnité disproportionnée à la charge du consommateur, sommes versées conservées sans réciprocité, modification unilatérale par le professionnel, entrave à l’action en justice. Elles sont réputées non écrites, sauf preuve contraire par le professionnel.',
    zh: '经营者与消费者之间，下列条款推定为不公平：消费者负担过高的赔偿、消费者已付款项概不退还、经营者单方变更合同、妨碍消费者诉诸司法。除经营者证明其公平外，视为未订立。',
  },
  source: codeConsommation1993('R132-2'),
  inForce: { from: on('2009-03-20'), to: on('2016-06-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  elements: ['both-sides', 'counterpart'],
  when: {
    all: [
      GREY_LISTED,
      ONE_SIDE_IS('consumer', 'non-professional'),
      { not: { ask: presumptionRebutted, burden: 'provider' } },
    ],
  },
  then: [{ clause: 'unwritten' }],
};
