import { on, type Rule } from '../../words.js';
import { ONE_SIDE_IS } from '../consumers.js';
import { clauseSignificantImbalance } from '../../questions/clause.js';
import { codeConsommation } from './source.js';

/** A significant imbalance against a consumer or a non-professional. */
export const unfairTerms: Rule = {
  id: 'fr.code-consommation.L212-1', norm: 'fr.code-consommation.L212-1', aliases: ['fr.conso.L212-1'],
  title: { en: 'Unfair term', fr: 'Clause abusive', zh: '不公平条款' },
  says: {
    en: 'A clause that creates a significant imbalance to the detriment of a consumer or a non-professional counts as unwritten; the main subject and a clearly worded price are out of review.',
    fr: 'La clause qui crée, au détriment du consommateur ou du non-professionnel, un déséquilibre significatif est réputée non écrite ; l’objet principal et le prix clairement stipulé échappent au contrôle.',
    zh: '造成对消费者或者非专业者不利之显著失衡的条款视为未订立；主要标的及表述清楚的价格不受审查。',
  },
  source: codeConsommation('L212-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [ONE_SIDE_IS('consumer', 'non-professional'), { ask: clauseSignificantImbalance, burden: 'claimant' }] },
  then: [{ clause: 'unwritten' }],
};
