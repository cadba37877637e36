import type { Rule } from '../../words.js';
import { penaltyRevised } from '../../questions/agreed.js';
import { lossOfUse, standingInterest } from '../measures/agreed-interest.js';
import { agreedInterest } from '../measures/price.js';
import { BEFORE_THE_INTERPRETATION, contractLaw } from './source.js';

/** No measure yet: interest that is excessive is for the court, between the loss and the interest; until it says, the interest. */
export const excessiveAgreedInterest: Rule = {
  id: 'cn.contract-law.114.2.1',
  norm: 'reduced-agreed-interest',
  title: { en: 'Agreed interest above the loss, before any measure', fr: 'Intérêts convenus supérieurs au préjudice, avant tout barème', zh: '约定逾期利息过高的酌减（尚无标准时）' },
  says: {
    en: 'A party may ask for a reduction where the interest agreed for late payment is excessive compared with the loss caused. Until the second interpretation no text said what is excessive: the court sets it between the loss and what was agreed. Until one does we leave it as it is.',
    fr: 'Une partie peut demander la réduction d’intérêts de retard convenus excessifs au regard du préjudice causé. Avant la deuxième interprétation, aucun texte ne disait ce qui est excessif : le juge les fixe entre le préjudice et le montant convenu. Tant qu’il ne l’a pas fait, nous les laissons tels quels.',
    zh: '约定的逾期付款利息过分高于造成的损失的，当事人可以请求适当减少。合同法解释（二）施行之前没有判断过高的标准，由法院在损失与约定数额之间酌定；法院酌定之前，本工具暂按约定计。',
  },
  source: contractLaw('114(2)'),
  inForce: BEFORE_THE_INTERPRETATION,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'money',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: { rule: 'cn.contract-law.114.1.3' } },
      { pleaded: 'penalty-reduction', by: 'respondent' },
      { compare: [agreedInterest(contractLaw('114(2)')), '>', lossOfUse(contractLaw('114(2)'))] },
    ],
  },
  then: [{
    add: standingInterest(contractLaw('114(2)')), stream: 'interest', revises: agreedInterest(contractLaw('114(2)')),
    discretion: { question: penaltyRevised, low: lossOfUse(contractLaw('114(2)')), high: agreedInterest(contractLaw('114(2)')) },
  }],
};
