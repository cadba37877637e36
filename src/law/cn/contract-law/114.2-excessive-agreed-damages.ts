import type { Rule } from '../../words.js';
import { penaltyRevised } from '../../questions/agreed.js';
import { STOOD_IN_FOR } from '../agreed.js';
import { agreedSumDue, lossShown, standingSum } from '../measures/agreed-damages.js';
import { BEFORE_THE_INTERPRETATION, contractLaw } from './source.js';

/** No measure yet: an excessive sum is for the court, between the loss and the sum; until it says, the sum. */
export const excessiveAgreedDamages: Rule = {
  id: 'cn.contract-law.114.2',
  norm: 'reduced-agreed-damages',
  title: { en: 'Agreed damages above the loss, before any measure', fr: 'Somme convenue supérieure au préjudice, avant tout barème', zh: '违约金过高的酌减（尚无标准时）' },
  says: {
    en: 'A party may ask for a reduction where the agreed sum is excessive compared with the loss caused. Until the second interpretation no text said what is excessive: the court sets the sum between the loss and what was agreed. Until one does we leave the sum as it is.',
    fr: 'Une partie peut demander la réduction d’une somme convenue excessive au regard du préjudice causé. Avant la deuxième interprétation, aucun texte ne disait ce qui est excessif : le juge fixe la somme entre le préjudice et le montant convenu. Tant qu’il ne l’a pas fait, nous la laissons telle quelle.',
    zh: '约定的违约金过分高于造成的损失的，当事人可以请求适当减少。合同法解释（二）施行之前没有判断过高的标准，由法院在损失与约定数额之间酌定；法院酌定之前，本工具暂按约定数额计。',
  },
  source: contractLaw('114(2)'),
  inForce: BEFORE_THE_INTERPRETATION,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'agreed-money',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.114.1' } },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [agreedSumDue(contractLaw('114(2)')), '>', lossShown(contractLaw('114(2)'))] },
    ],
  },
  then: [{
    replace: standingSum(contractLaw('114(2)')), heads: STOOD_IN_FOR, revises: agreedSumDue(contractLaw('114(2)')),
    discretion: { question: penaltyRevised, low: lossShown(contractLaw('114(2)')), high: agreedSumDue(contractLaw('114(2)')) },
  }],
};
