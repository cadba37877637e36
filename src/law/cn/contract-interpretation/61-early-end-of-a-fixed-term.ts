import type { Rule } from '../../words.js';
import { TERM_ENDED_FOR_A_DEFAULT } from '../after-the-end.js';
import { breachDay, civilCodeDay } from '../measures/contract-day.js';
import { relettingLoss } from '../measures/reletting.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** The price of the whole remaining term is refused; a shorter rest of the term is the limit. */
export const earlyEndOfFixedTerm: Rule = {
  id: 'cn.contract-interpretation.61',
  norm: 'reletting-loss',
  aliases: ['cn.ci.61'],
  title: { en: 'Loss from the early end of a fixed term', fr: 'Perte née de la fin anticipée d’une durée déterminée', zh: '定期持续性合同提前解除的可得利益' },
  says: {
    en: 'Where the side that pays breaks a continuing contract for a fixed term and the other ends it, the lost profit is the price of the time in which a replacement contract can reasonably be found, less the costs saved; the price of the whole remaining term is refused unless that is shorter.',
    fr: 'Lorsque le débiteur du prix rompt un contrat à exécution successive et à durée déterminée et que l’autre y met fin, le gain manqué est le prix du temps raisonnablement nécessaire pour conclure un contrat de remplacement, moins les coûts épargnés ; le prix de toute la durée restante est refusé, sauf s’il est plus court.',
    zh: '以持续履行的债务为内容的定期合同，因付款方违约被解除的，按守约方寻找替代交易的合理期限对应的价款，扣除节省的履约成本确定可得利益；主张剩余期限全部价款的不予支持，但剩余期限少于合理期限的除外。',
  },
  source: contractInterpretation('61'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { is: 'head', oneOf: ['remaining-term-price'] },
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      TERM_ENDED_FOR_A_DEFAULT,
      { compare: [breachDay, '>=', civilCodeDay] },
    ],
  },
  then: [{ prove: relettingLoss(contractInterpretation('61')), heads: 'self' }],
};
