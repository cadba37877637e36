import type { Rule } from '../../words.js';
import { performanceExcluded } from '../../questions/entitled.js';
import { civilCode, IN_FORCE } from './source.js';

/** Liability for the breach is untouched. */
export const performanceIsExcluded: Rule = {
  id: 'cn.civil-code.580.1',
  norm: 'performance-excluded',
  aliases: ['cn.civil-code.580-581'],
  title: { en: 'Performance excluded', fr: 'Exécution exclue', zh: '不适于继续履行' },
  says: {
    en: 'Performance is not ordered where it is impossible in law or in fact, unfit to be enforced or too costly; what is left is a claim for money.',
    fr: 'L’exécution n’est pas ordonnée si elle est impossible en droit ou en fait, inapte à la contrainte ou d’un coût excessif ; reste une demande en argent.',
    zh: '法律上或者事实上不能履行、债务标的不适于强制履行或者履行费用过高的，不予判令继续履行，违约责任不受影响。',
  },
  source: civilCode('580(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'asked', oneOf: ['performance'] },
      { concluded: 'breach', about: 'case' },
      { ask: performanceExcluded, burden: 'respondent', about: 'case' },
    ],
  },
  then: [{ remedy: 'perform', granted: false }],
};
