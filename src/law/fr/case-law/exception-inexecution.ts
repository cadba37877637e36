import { on, type Rule } from '../../words.js';
import { heldBack } from '../../contract/held-back.js';
import { withholdingJustified } from '../../questions/entitlement.js';
import { breachSerious } from '../../questions/seriousness.js';
import { PROVIDER_BROKE } from '../breach.js';
import { EXCEPTION } from './source.js';

/** The exception existed as case law before the reform. */
export const exceptionBefore2016: Rule = {
  id: 'fr.case-law.exception-inexecution', norm: 'fr.code-civil.1219',
  title: { en: 'Withholding (before 2016)', fr: 'Exception d’inexécution (avant 2016)', zh: '拒绝对待给付（2016年以前）' },
  says: {
    en: 'Who is not performed to, seriously enough, may hold back its own performance; vague complaints do not do. Holding back suspends the debt and extinguishes nothing: it is owed later unless the price is cut or the contract ends. Without right, the balance is owed with interest.',
    fr: 'Celui envers qui l’autre n’exécute pas, de façon suffisamment grave, peut suspendre sa propre prestation ; des griefs vagues ne suffisent pas. La dette est suspendue, non éteinte : elle reste due, sauf réduction du prix ou fin du contrat. Si la suspension est injustifiée, le solde est dû avec intérêts.',
    zh: '对方不履行且足够严重的，可以拒绝自己的给付；笼统的抱怨不足为据。债务仅中止而不消灭：除减价或者合同终止外，其后仍应履行。无权拒付的，应支付余款及利息。',
  },
  source: EXCEPTION,
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { any: [{ is: 'asked', oneOf: ['withholdPayment'] }, { pleaded: 'withholding', by: 'customer' }] },
      { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['withholding-ban'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } },
      { not: { refused: withholdingJustified } },
      { any: [{ ask: withholdingJustified, burden: 'customer' }, { all: [PROVIDER_BROKE, { ask: breachSerious, burden: 'invoker' }] }] },
    ],
  },
  then: [{ remedy: 'withhold', granted: true, suspends: heldBack(EXCEPTION) }],
};
