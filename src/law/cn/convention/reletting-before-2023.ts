import type { Rule } from '../../words.js';
import { on } from '../../words.js';
import { TERM_ENDED_FOR_A_DEFAULT } from '../after-the-end.js';
import { relettingLoss } from '../measures/reletting.js';
import { RELETTING } from './source.js';

/** What interpretation 61 lays down since December 2023, for facts and judgments it does not reach. */
export const relettingBefore2023: Rule = {
  id: 'cn.convention.reletting-before-2023',
  norm: 'reletting-loss',
  title: { en: 'Loss from the early end of a fixed term (before the interpretation of 2023)', fr: 'Perte née de la fin anticipée d’une durée déterminée (avant l’interprétation de 2023)', zh: '定期持续性合同提前解除的可得利益（2023年司法解释施行前）' },
  says: {
    en: 'Who loses the price of the rest of a term makes good what performance would have brought, less what is saved and what another customer brings in time; the duty to keep the loss small leaves no more than the time needed to find one. No text said how to work it out before the interpretation of 2023: we take its formula.',
    fr: 'Celui qui perd le prix du reste du terme est indemnisé de ce que l’exécution aurait rapporté, moins les coûts épargnés et ce qu’un autre client rapporte à temps ; le devoir de limiter le dommage ne laisse que le temps d’en trouver un. Aucun texte ne donnait le calcul avant l’interprétation de 2023 : nous prenons sa formule.',
    zh: '剩余期限价款的损失，按履行后可得利益计算，扣除节省的成本及另行交易可得的收入；守约方负有减损义务，以寻找替代交易的合理期限为限。2023年司法解释施行前，计算方法无明文，本工具参照该解释的方法计算。',
  },
  source: RELETTING,
  inForce: { from: on('1999-10-01'), to: null },
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'convention',
  yieldsTo: ['cn.contract-interpretation.61'],
  when: { all: [{ concluded: 'founded' }, { is: 'head', oneOf: ['remaining-term-price'] }, { is: 'role', oneOf: ['provider'], about: 'claimant' }, TERM_ENDED_FOR_A_DEFAULT] },
  then: [{ prove: relettingLoss(RELETTING), heads: 'self' }],
};
