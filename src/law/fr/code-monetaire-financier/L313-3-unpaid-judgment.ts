import { on, type Rule } from '../../words.js';
import { unpaidJudgment } from '../interest.js';
import { codeMonetaireFinancier } from './source.js';

/** A judgment that is not paid bears a higher rate. */
export const unpaidJudgmentSurcharge: Rule = {
  id: 'fr.code-monetaire-financier.L313-3', norm: 'fr.code-monetaire-financier.L313-3', aliases: ['fr.cmf.L313-3'],
  title: { en: 'Surcharge on an unpaid judgment', fr: 'Majoration après jugement impayé', zh: '判决未支付的加计' },
  says: {
    en: 'Two months after the judgment could be enforced the legal rate rises by five points on damages and on sums that go back, as far as the principal was not paid.',
    fr: 'Deux mois après que la décision est devenue exécutoire, le taux légal est majoré de cinq points pour les dommages-intérêts et les sommes à restituer, sur le capital resté impayé.',
    zh: '判决可执行满两个月后，对尚未支付的损害赔偿及返还款项本金，法定利率加五个百分点。',
  },
  source: codeMonetaireFinancier('L.313-3'),
  inForce: { from: on('1975-07-15'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'money', routes: ['contract', 'tort'], certainty: 'reported',
  when: { all: [] },
  then: [{ add: unpaidJudgment(codeMonetaireFinancier('L.313-3')), stream: 'interest' }],
};
