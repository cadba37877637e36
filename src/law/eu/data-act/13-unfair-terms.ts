import { on, type Rule } from '../../words.js';
import { individuallyNegotiated } from '../../questions/clause.js';
import { dataTermUnfair } from '../../questions/digital.js';
import { dataAct } from './source.js';

/** A term on data that one business imposed on another, where a court holds it unfair. */
export const unfairDataTerms: Rule = {
  id: 'eu.data-act.13', norm: 'eu.data-act.13',
  title: { en: 'Unfair terms on data', fr: 'Clauses abusives relatives aux données', zh: '关于数据的不公平条款' },
  says: {
    en: 'A term on access to data, its use, or liability for duties about data, which one business unilaterally imposed on another, does not bind if it is unfair. How far this reaches into the caps of ordinary hosting is untested: the clause stands until a court says otherwise.',
    fr: 'La clause relative à l’accès aux données, à leur usage ou à la responsabilité à leur sujet, qu’une entreprise a imposée unilatéralement à une autre, ne la lie pas si elle est abusive. Sa portée pour les plafonds de l’hébergement ordinaire n’est pas éprouvée : la clause tient jusqu’à décision contraire.',
    zh: '一企业单方强加给另一企业的、关于数据访问与使用或者数据义务责任的条款，不公平的，对后者无约束力。该条能否适用于普通托管的责任限额尚无先例：在法院另有认定之前，条款有效。',
  },
  source: dataAct('13'),
  inForce: { from: on('2025-09-12'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  elements: ['both-sides'],
  when: {
    all: [
      { is: 'limiting', oneOf: ['yes'] },
      { is: 'kind', oneOf: ['business'], about: 'claimant' },
      { not: { ask: individuallyNegotiated, burden: 'claimant' } },
      { ask: dataTermUnfair, burden: 'claimant' },
    ],
  },
  then: [{ clause: 'inapplicable' }],
};
