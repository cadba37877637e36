import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { civilCode, IN_FORCE } from './source.js';

/** What the day computed under article 188 starts from. */
export const interruption: Rule = {
  id: 'cn.civil-code.195',
  norm: 'limitation-interrupted',
  aliases: ['cn.limitation-provisions.8', 'cn.limitation-provisions.9', 'cn.limitation-provisions.10', 'cn.limitation-provisions.11', 'cn.limitation-provisions.12', 'cn.limitation-provisions.13', 'cn.limitation-provisions.14', 'cn.limitation-provisions.15'],
  title: { en: 'What interrupts the period', fr: 'Causes d’interruption', zh: '诉讼时效中断' },
  says: {
    en: 'A demand that reached the debtor, the debtor’s acknowledgement, or a suit or arbitration interrupts the period, which runs anew from then, after a suit from its end; only an interruption before the last day counts. A demand counts when it arrives, as a data message too; a suit from its filing; a report to the police, a request for mediation, an order for payment or set-off likewise; part payment, security and asking for time acknowledge the debt. A claim for a part interrupts for the rest, an act against one joint debtor against all (Limitation Provisions 8 to 15).',
    fr: 'La demande parvenue au débiteur, sa reconnaissance, l’action en justice ou l’arbitrage interrompent le délai, qui repart à zéro, après une instance dès sa fin ; ne compte que l’interruption survenue avant le dernier jour. La demande compte dès son arrivée, message de données compris, l’action dès son dépôt ; de même la plainte à la police, la demande de médiation, l’injonction de payer, la compensation ; le paiement partiel, la sûreté, la demande de délai valent reconnaissance. Réclamer une partie interrompt pour le reste, l’acte contre un codébiteur solidaire vaut contre tous (dispositions sur la prescription, 8 à 15).',
    zh: '权利人的履行请求到达义务人、义务人同意履行、提起诉讼或者申请仲裁的，诉讼时效中断，自中断、有关程序终结时起重新计算；期间届满后的行为不产生中断的效果。履行请求自到达（包括数据电文到达）时、起诉自提交起诉状时起中断；报案、请求调解、申请支付令、主张抵销等同此；部分履行、提供担保、请求延期履行视为同意履行。就部分债权主张权利的，及于剩余债权；对连带债务人之一的中断，及于全体（《诉讼时效规定》第8条至第15条）。',
  },
  source: civilCode('195'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
