import { on, type Rule } from '../../words.js';
import { CHANGES_ESSENTIALS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** A change of price, term or features at the professional’s pleasure. */
export const changeOfEssentials: Rule = {
  id: 'fr.code-consommation.R212-1.3', norm: 'fr.code-consommation.R212-1.3',
  title: { en: 'Change of the essentials by the professional alone', fr: 'Modification unilatérale de l’essentiel', zh: '经营者单方变更主要内容' },
  says: {
    en: 'A clause that lets the professional alone change the term, the price or the features of the service is irrebuttably unfair towards a consumer or a non-professional.',
    fr: 'La clause qui permet au professionnel de modifier seul la durée, le prix ou les caractéristiques du service est irréfragablement abusive envers le consommateur ou le non-professionnel.',
    zh: '允许经营者单方变更期限、价格或者服务特征的条款，对消费者及非专业者一律视为不公平。',
  },
  source: codeConsommation('R212-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: CHANGES_ESSENTIALS,
  then: [{ clause: 'unwritten' }],
};
