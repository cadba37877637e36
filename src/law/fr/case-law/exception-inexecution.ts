import { on, type Rule } from '../../words.js';
import { breachSerious } from '../../questions/seriousness.js';
import { decision } from './source.js';

/** The exception existed as case law before the reform. */
export const exceptionBefore2016: Rule = {
  id: 'fr.case-law.exception-inexecution', norm: 'fr.code-civil.1219',
  title: { en: 'Withholding (before 2016)', fr: 'Exception d’inexécution (avant 2016)', zh: '拒绝对待给付（2016年以前）' },
  says: {
    en: 'Who is not performed to, seriously enough, may hold back its own performance. Holding back suspends the debt and extinguishes nothing: it is owed later unless the price is cut or the contract ends.',
    fr: 'Celui envers qui l’autre n’exécute pas, de façon suffisamment grave, peut suspendre sa propre prestation. La dette est suspendue, non éteinte : elle reste due, sauf réduction du prix ou fin du contrat.',
    zh: '对方不履行且足够严重的，可以拒绝自己的给付。债务仅中止而不消灭：除减价或者合同终止外，其后仍应履行。',
  },
  source: decision('exception d’inexécution', { en: 'case law (exception for non-performance)', fr: 'jurisprudence (exception d’inexécution)', zh: '判例（不履行抗辩）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      { concluded: 'breach', about: 'case' },
      { ask: breachSerious, burden: 'customer' },
    ],
  },
  then: [{ remedy: 'withhold', granted: true }],
};
