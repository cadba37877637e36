import type { Rule } from '../../words.js';
import { fraud } from '../../questions/consumer.js';
import { IN_FORCE, civilProcedureInterpretation } from './source.js';

/** More than the high probability that other facts need. */
export const proofOfFraud: Rule = {
  id: 'cn.civil-procedure-interpretation.109',
  norm: 'proof-of-fraud',
  aliases: ['cn.ev.109'],
  title: { en: 'How surely fraud must be shown', fr: 'Degré de preuve de la fraude', zh: '欺诈等事实的证明标准' },
  says: {
    en: 'Fraud, duress and collusion count as shown only where the court is convinced beyond reasonable doubt; high probability is not enough for them.',
    fr: 'La fraude, la violence et la collusion ne sont établies que si le juge en est convaincu au-delà de tout doute raisonnable ; la haute probabilité ne suffit pas.',
    zh: '欺诈、胁迫、恶意串通等事实，须使法院确信其存在的可能性能够排除合理怀疑，方可认定；仅达到高度可能性的，不足以认定。',
  },
  source: civilProcedureInterpretation('109'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract', 'statute'],
  certainty: 'read',
  when: {
    any: [
      { all: [{ pleaded: 'punitive', by: 'claimant' }, { ask: fraud, burden: 'customer', about: 'case' }] },
      { concluded: { rule: 'cn.civil-code.148' } },
    ],
  },
  then: [{ note: true }],
};
