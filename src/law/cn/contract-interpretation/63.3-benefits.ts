import type { Rule } from '../../words.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { benefits } from '../measures/deductions.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** With the avoidable part and the victim’s share, in this order by our convention. */
export const benefitsDeducted: Rule = {
  id: 'cn.contract-interpretation.63.3',
  norm: 'benefits',
  aliases: ['cn.ci.63'],
  title: { en: 'Benefits set against the loss', fr: 'Imputation des avantages', zh: '损益相抵' },
  says: {
    en: 'What the injured side gained or saved through the breach is taken off the loss; in which order beside what else comes off it, no text says, and ours is a convention.',
    fr: 'Ce que le créancier a gagné ou épargné du fait de l’inexécution est déduit du préjudice ; aucun texte ne dit dans quel ordre par rapport aux autres déductions, et le nôtre est une convention.',
    zh: '守约方因违约获得的利益或者节省的必要支出，从损失赔偿额中扣除；与其他扣减的先后顺序没有规定，所采顺序为本工具的设定。',
  },
  source: contractInterpretation('63(3)'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: 'founded' }, { compare: [breachDay, '>=', civilCodeDay] }] },
  then: [{ deduct: benefits(contractInterpretation('63(3)')), heads: 'self', contained: 'benefits', beyond: { of: 'gain', over: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } } } }],
};
