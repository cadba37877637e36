import type { Rule } from '../../words.js';
import { SUM_AGREED } from '../agreed.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** Silence costs the respondent the reduction unless the court tells it: shown wherever none is asked. */
export const courtExplainsReduction: Rule = {
  id: 'cn.contract-interpretation.66',
  norm: 'reduction-explained',
  title: { en: 'The court explains that a reduction can be asked', fr: 'Le juge signale la possibilité de demander la réduction', zh: '对违约金调减的释明' },
  says: {
    en: 'Where the party in breach only denies that it owes anything, the court explains that a reduction can be asked for if the agreed sum were owed; without a request it reduces nothing.',
    fr: 'Si le débiteur se borne à nier sa dette, le juge lui signale qu’il peut demander la réduction pour le cas où la somme serait due ; sans demande, il ne réduit rien.',
    zh: '违约方仅以合同不成立、不构成违约等为由抗辩而未主张调减的，法院应当就是否请求适当减少违约金进行释明；未请求的，不予调减。',
  },
  source: contractInterpretation('66'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SUM_AGREED,
      { not: { pleaded: 'penalty-reduction', by: 'respondent' } },
    ],
  },
  then: [{ note: true }],
};
