import type { Rule } from '../../words.js';
import { lossExistenceShown, lossSetByCourt } from '../../questions/ending.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { nothingAdded, restOfClaim } from '../measures/profit-at-discretion.js';
import { IN_FORCE, contractInterpretation } from './source.js';

/** One of the few places where the degree of fault bears on the figure: within the band, never as a multiplier. */
export const profitAtDiscretion: Rule = {
  id: 'cn.contract-interpretation.62',
  norm: 'profit-at-discretion',
  aliases: ['cn.ci.62'],
  title: { en: 'Lost profit that cannot be worked out', fr: 'Gain manqué impossible à chiffrer', zh: '可得利益难以确定时的酌定' },
  says: {
    en: 'Where lost profit is shown to exist and its amount cannot be worked out, the court sets it by weighing what the party in breach gained, its fault and the other circumstances. Until it has, nothing is added; the band runs up to what is claimed.',
    fr: 'Si le gain manqué est établi sans pouvoir être chiffré, le juge le fixe en tenant compte du gain du débiteur, de sa faute et des autres circonstances. Tant qu’il ne l’a pas fait, rien n’est ajouté ; la marge va jusqu’à la somme demandée.',
    zh: '可得利益损失存在但难以确定的，法院可以综合考虑违约方因违约获得的利益、违约方的过错程度、其他违约情节等，遵循公平和诚信原则酌定。法院酌定前不计入，区间上限为请求数额。',
  },
  source: contractInterpretation('62'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'convention',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'head', oneOf: ['lost-profit', 'customer-churn'] },
      { compare: [breachDay, '>=', civilCodeDay] },
      { ask: lossExistenceShown, burden: 'claimant' },
    ],
  },
  then: [
    {
      raise: nothingAdded, heads: 'self', as: 'set-by-court',
      discretion: { question: lossSetByCourt, low: nothingAdded, high: restOfClaim, atMost: restOfClaim },
    },
  ],
};
