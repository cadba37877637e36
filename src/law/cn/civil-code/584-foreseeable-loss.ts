import type { Rule } from '../../words.js';
import { lossCertainty, lossDirect, lossForeseeable } from '../../questions/loss.js';
import { civilCode, IN_FORCE } from './source.js';

/** Refused: a loss the breach did not cause, one that is merely possible, or one beyond what could be foreseen at signing. */
export const foreseeableLoss: Rule = {
  id: 'cn.civil-code.584',
  norm: 'foreseeable-loss',
  title: { en: 'Loss caused and foreseeable', fr: 'Préjudice causé et prévisible', zh: '可预见性规则' },
  says: {
    en: 'Damages equal the loss caused by the breach, with the profit that performance would have brought, and no more than the party in breach foresaw or should have foreseen when the contract was made. A loss that is merely possible is none.',
    fr: 'La réparation égale la perte causée par l’inexécution, gain manqué compris, sans excéder ce que l’auteur avait prévu ou aurait dû prévoir lors de la conclusion. Une perte seulement éventuelle n’en est pas une.',
    zh: '赔偿以违约造成的损失为准，含履行后本可得到的利益；超出违约方订约时已经预见或者应当预见范围的，不予赔偿。仅属可能的损失不是实际损失，不予赔偿。',
  },
  source: civilCode('584'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  yieldsTo: ['cn.contract-interpretation.61', 'cn.convention.reletting-before-2023', 'cn.civil-code.566.6', 'cn.civil-code.996'],
  when: {
    all: [
      { concluded: 'founded' },
      { any: [{ not: { ask: lossDirect, burden: 'claimant' } }, { not: { ask: lossForeseeable, burden: 'claimant' } }, { oneOf: lossCertainty, values: ['hypothetical'], burden: 'claimant' }] },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
