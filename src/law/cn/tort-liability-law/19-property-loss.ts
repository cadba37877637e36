import type { Rule } from '../../words.js';
import { IN_FORCE, tortLiabilityLaw } from './source.js';

/** The article opens the choice of method. */
export const propertyLossBefore2021: Rule = {
  id: 'cn.tort-liability-law.19',
  norm: 'property-loss',
  title: { en: 'Measure of property loss (before 2021)', fr: 'Évaluation du préjudice patrimonial (avant 2021)', zh: '财产损失的计算（2021年以前）' },
  says: {
    en: 'Property loss is counted at the market price when it arose or by another reasonable method; data has no market price, so the ways of valuing it are tried in turn.',
    fr: 'Le préjudice patrimonial se calcule au prix du marché au jour du dommage ou par une autre méthode raisonnable ; les données n’ayant pas de prix, on essaie l’une après l’autre les façons de les évaluer.',
    zh: '财产损失以损失发生时的市价，或者用别的合理办法计算；数据通常没有市场价格，依次采用可行的计算方法。',
  },
  source: tortLiabilityLaw('19'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'loss',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { is: 'head', oneOf: ['data-restoration', 'virtual-property', 'theft-or-fraud', 'replacement-service', 'cost-to-fix'] }] },
  then: [{ note: true }],
};
