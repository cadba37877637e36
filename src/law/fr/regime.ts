import type { Regime } from '../../model/regime.js';
import { capOnRecoverableLoss } from '../contract/cap-on-recoverable-loss.js';
import { cap } from '../contract/cap.js';
import { serviceCredit } from '../contract/service-credit.js';
import { causeExclusion } from '../contract/cause-exclusion.js';
import { on } from '../dates.js';
import { questions } from '../questions/index.js';
import { customerFault } from './case-law/customer-fault.js';
import { fauteLourde } from './case-law/faute-lourde.js';
import { nonCumul } from './case-law/non-cumul.js';
import { obligationDeMoyensRenforcee } from './case-law/obligation-de-moyens-renforcee.js';
import { obligationDeMoyens } from './case-law/obligation-de-moyens.js';
import { obligationDeResultat } from './case-law/obligation-de-resultat.js';
import { bindingForce } from './code-civil/1103-binding-force.js';
import { generalTerms } from './code-civil/1119-general-terms.js';
import { essentialObligation } from './code-civil/1170-essential-obligation.js';
import { significantImbalance } from './code-civil/1171-significant-imbalance.js';
import { significantImbalance2018 } from './code-civil/1171@2018-10-01-significant-imbalance.js';
import { commonIntention } from './code-civil/1188-common-intention.js';
import { doubtAgainstTheAuthor } from './code-civil/1190-doubt-against-the-author.js';
import { privity } from './code-civil/1199-privity.js';
import { forceMajeureExcuse } from './code-civil/1218-force-majeure.js';
import { damagesForBreach } from './code-civil/1231-1-damages-for-breach.js';
import { foreseeability } from './code-civil/1231-3-foreseeability.js';
import { directConsequence } from './code-civil/1231-4-direct-consequence.js';
import { costs } from './code-procedure-civile/700-costs.js';
import { proofOfFacts } from './code-procedure-civile/9-proof-of-facts.js';
import { contractsSinceOctober2018 } from './loi-2018-287/16-contracts-since-october-2018.js';
import { contractsSinceOctober2016 } from './ordonnance-2016-131/9-contracts-since-october-2016.js';

/** French law: its rules in the order of decision. Within a stage they run as they stand here (proof before costs, the cap on the loss before the share). */
export const fr: Regime = {
  id: 'FR',
  name: { en: 'French law', fr: 'Droit français', zh: '法国法' },
  rules: [
    // which law, which ground
    contractsSinceOctober2016, contractsSinceOctober2018, nonCumul, privity,
    // each clause by itself
    generalTerms, essentialObligation, significantImbalance, significantImbalance2018, bindingForce,
    // what was promised
    doubtAgainstTheAuthor, commonIntention, obligationDeResultat, obligationDeMoyens, obligationDeMoyensRenforcee,
    // breach, and what the degree of fault lifts
    damagesForBreach, fauteLourde,
    // excuses
    forceMajeureExcuse, causeExclusion,
    // heads of loss
    proofOfFacts, costs, directConsequence, foreseeability,
    // shares, then the cap on what is payable
    capOnRecoverableLoss, customerFault, serviceCredit, cap,
  ],
  questions,
  parameters: [],
  checkedOn: on('2026-04-03'),
};
