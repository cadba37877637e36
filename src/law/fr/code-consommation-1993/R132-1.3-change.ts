import { on, type Rule } from '../../words.js';
import { CHANGES_ESSENTIALS } from '../consumers.js';
import { codeConsommation1993 } from './source.js';

/** A change of price, term or features at the professional’s pleasure, before July 2016. */
export const changeOfEssentialsBefore2016: Rule = {
  id: 'fr.code-consommation-1993.R132-1.3', norm: 'fr.code-consommation.R212-1.3',
  title: { en: 'Change of the essentials by the professional alone (before July 2016)', fr: 'Modification unilatérale de l’essentiel (avant juillet 2016)', zh: '经营者单方变更主要内容（2016年7月以前）' },
  says: {
    en: 'A clause that lets the professional alone change the term, the price or the features of the service is irrebuttably unfair towards a consumer or a non-professional.',
    fr: 'La clause qui permet au professionnel de modifier seul la durée, le prix ou les caractéristiques du service est irréfragablement abusive envers le consommateur ou le non-professionnel.',
    zh: '允许经营者单方变更期限、价格或者服务特征的条款，对消费者及非专业者一律视为不公平。',
  },
  source: codeConsommation1993('R132-1'),
  inForce: { from: on('2009-03-20'), to: on('2016-06-30') }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: CHANGES_ESSENTIALS,
  then: [{ clause: 'unwritten' }],
};
