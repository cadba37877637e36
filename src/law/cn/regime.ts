import type { Regime } from '../../model/regime.js';
import { cap } from '../contract/cap.js';
import { capWithCredits } from '../contract/cap-with-credits.js';
import { creditOnAccount } from '../contract/credit-on-account.js';
import { exclusiveRemedy } from '../contract/exclusive-remedy.js';
import { headExclusion } from '../contract/head-exclusion.js';
import { serviceCredit } from '../contract/service-credit.js';
import { capOnRecoverableLoss } from '../contract/cap-on-recoverable-loss.js';
import { carveOut } from '../contract/carve-out.js';
import { causeExclusion } from '../contract/cause-exclusion.js';
import { on } from '../dates.js';
import { questions } from '../questions/index.js';
import { ownInfringement as civilCode1194 } from './civil-code/1194-own-infringement.js';
import { validNotice as civilCode1195of1 } from './civil-code/1195.1-valid-notice.js';
import { inactionAfterNotice as civilCode1195of2 } from './civil-code/1195.2-inaction-after-notice.js';
import { tortClaim as civilCode120 } from './civil-code/120-tort-claim.js';
import { contribution as civilCode178 } from './civil-code/178-contribution.js';
import { forceMajeure as civilCode180 } from './civil-code/180-force-majeure.js';
import { choiceOfAction as civilCode186 } from './civil-code/186-choice-of-action.js';
import { standardTerm as civilCode496of1 } from './civil-code/496.1-standard-term.js';
import { wantOfPrompting as civilCode496of2 } from './civil-code/496.2-want-of-prompting.js';
import { unreasonableStandardTerm as civilCode497 } from './civil-code/497-unreasonable-standard-term.js';
import { intentAndGrossNegligence as civilCode506 } from './civil-code/506-intent-and-gross-negligence.js';
import { performanceAsAgreed as civilCode509 } from './civil-code/509-performance-as-agreed.js';
import { breach as civilCode577 } from './civil-code/577-breach.js';
import { foreseeableLoss as civilCode584 } from './civil-code/584-foreseeable-loss.js';
import { forceMajeure as civilCode590 } from './civil-code/590-force-majeure.js';
import { contributoryFault as civilCode592of2 } from './civil-code/592.2-contributory-fault.js';
import { proofOfLoss as procedureInterpretation90 } from './civil-procedure-interpretation/90-proof-of-loss.js';
import { voidUnpromptedExclusion as interpretation10 } from './contract-law-interpretation-ii/10-void-unprompted-exclusion.js';
import { proofOfPrompting as interpretation6 } from './contract-law-interpretation-ii/6-proof-of-prompting.js';
import { revocationForWantOfPrompting as interpretation9 } from './contract-law-interpretation-ii/9-revocation-for-want-of-prompting.js';
import { breach as contractLaw107 } from './contract-law/107-breach.js';
import { foreseeableLoss as contractLaw113 } from './contract-law/113-foreseeable-loss.js';
import { forceMajeure as contractLaw117 } from './contract-law/117-force-majeure.js';
import { choiceOfAction as contractLaw122 } from './contract-law/122-choice-of-action.js';
import { promptingDuty as contractLaw39of1 } from './contract-law/39.1-prompting-duty.js';
import { standardTerm as contractLaw39of2 } from './contract-law/39.2-standard-term.js';
import { termsThatExcludeLiability as contractLaw40 } from './contract-law/40-terms-that-exclude-liability.js';
import { intentAndGrossNegligence as contractLaw53 } from './contract-law/53-intent-and-gross-negligence.js';
import { performanceAsAgreed as contractLaw60 } from './contract-law/60-performance-as-agreed.js';
import { expandedPartProRata } from './convention/expanded-part-pro-rata.js';
import { contributoryFault as sales201230 } from './sales-interpretation-2012/30-contributory-fault.js';
import { earlierStandardTerms as temporalEffect9 } from './temporal-effect/9-earlier-standard-terms.js';
import { agreedDamages as civilCode585of1 } from './civil-code/585.1-agreed-damages.js';
import { raisingAgreedDamages as civilCode585of2 } from './civil-code/585.2.1-raising-agreed-damages.js';
import { dutyToMitigate as civilCode591of1 } from './civil-code/591.1-duty-to-mitigate.js';
import { costOfMitigation as civilCode591of2 } from './civil-code/591.2-cost-of-mitigation.js';
import { excessiveAgreedDamages as minutes11 } from './civil-code-minutes/11-excessive-agreed-damages.js';
import { benefitsDeducted as contracts63of3 } from './contract-interpretation/63.3-benefits.js';
import { reductionOnRequest as contracts64of1 } from './contract-interpretation/64.1-reduction-on-request.js';
import { excessiveAgreedDamages as contracts65of2 } from './contract-interpretation/65.2-excessive-agreed-damages.js';
import { badFaith as contracts65of3 } from './contract-interpretation/65.3-bad-faith.js';
import { reductionOnRequest as interpretation27 } from './contract-law-interpretation-ii/27-reduction-on-request.js';
import { raisingAgreedDamages as interpretation28 } from './contract-law-interpretation-ii/28-raising-agreed-damages.js';
import { excessiveAgreedDamages as interpretation29 } from './contract-law-interpretation-ii/29.2-excessive-agreed-damages.js';
import { agreedDamages as contractLaw114 } from './contract-law/114.1-agreed-damages.js';
import { dutyToMitigate as contractLaw119of1 } from './contract-law/119.1-duty-to-mitigate.js';
import { costOfMitigation as contractLaw119of2 } from './contract-law/119.2-cost-of-mitigation.js';
import { refundAfterTheEnd as civilCode566 } from './civil-code/566-refund-after-the-end.js';
import { paymentOfThePrice as civilCode579 } from './civil-code/579-payment-of-the-price.js';
import { paymentWithoutGround as civilCode985 } from './civil-code/985-payment-without-ground.js';
import { conspicuousNotice as consumerLaw26of1 } from './consumer-law/26.1-conspicuous-notice.js';
import { unfairTerms as consumerLaw26of3 } from './consumer-law/26.3-unfair-terms.js';
import { prepaidService as consumerLaw53 } from './consumer-law/53-prepaid-service.js';
import { proofOfPrompting as contracts10of3 } from './contract-interpretation/10.3-proof-of-prompting.js';
import { paymentOfThePrice as contractLaw109 } from './contract-law/109-payment-of-the-price.js';
import { refundAfterTheEnd as contractLaw97 } from './contract-law/97-refund-after-the-end.js';
import { paymentWithoutGround as generalProvisions122 } from './general-provisions/122-payment-without-ground.js';
import { interestOnLatePayment as sales202018 } from './sales-interpretation/18.4-interest-on-late-payment.js';
import { latePaymentOfSmallFirms as smePayment17 } from './sme-payment/17-late-payment-of-small-firms.js';
import { limitationPeriod as civilCode188 } from './civil-code/188-limitation-period.js';
import { pleaOfLimitation as civilCode192 } from './civil-code/192-plea-of-limitation.js';
import { priceReduction as civilCode582 } from './civil-code/582-price-reduction.js';
import { doubleReturnOfDeposit as civilCode587 } from './civil-code/587-double-return-of-the-deposit.js';
import { partialForceMajeure as civilCode590of1 } from './civil-code/590.1-partial-force-majeure.js';
import { causeInThirdParty as civilCode593 } from './civil-code/593-cause-in-a-third-party.js';
import { proofOfLoss as procedureLaw64 } from './civil-procedure-law-1991/64-proof-of-loss.js';
import { earlyEndOfFixedTerm as contracts61 } from './contract-interpretation/61-early-end-of-a-fixed-term.js';
import { priceReduction as contractLaw111 } from './contract-law/111-price-reduction.js';
import { doubleReturnOfDeposit as contractLaw115 } from './contract-law/115-double-return-of-the-deposit.js';
import { partialForceMajeure as contractLaw117of1 } from './contract-law/117.1-partial-force-majeure.js';
import { causeInThirdParty as contractLaw121 } from './contract-law/121-cause-in-a-third-party.js';
import { proofOfLoss as evidence2 } from './evidence-provisions-2001/2-proof-of-loss.js';
import { limitationPeriod as generalProvisions188 } from './general-provisions/188-limitation-period.js';
import { pleaOfLimitation as generalProvisions192 } from './general-provisions/192-plea-of-limitation.js';
import { capOnAgreedDamages } from './convention/cap-on-agreed-damages.js';
import { agreedDamagesReplace } from './convention/agreed-damages.js';
import { creditsAgreed } from './convention/credits-agreed.js';
import { creditsRaised } from './convention/credits-raised.js';
import { penaltyTo130 } from './convention/penalty-to-130.js';
import { benefitsDeducted as sales201231 } from './sales-interpretation-2012/31-benefits.js';
import { benefitsDeducted as sales202023 } from './sales-interpretation/23-benefits.js';
import { depositShare, excessThreshold, limitationMonths, loanPrimeRate, longStopMonths, reactionPeriod, smePaymentRate, yearDays } from './parameters.js';

/** Chinese law (mainland): the Civil Code with the law before it, read together with the contract's own terms. */
export const cn: Regime = {
  id: 'CN',
  name: { en: 'Law of the People’s Republic of China (mainland)', fr: 'Droit de la République populaire de Chine (continentale)', zh: '中华人民共和国法律（大陆地区）' },
  rules: [
    // which law, which ground
    temporalEffect9, contractLaw39of2, civilCode496of1, contractLaw122, civilCode186, civilCode120,
    generalProvisions188, civilCode188,
    // each clause by itself
    contractLaw60, civilCode509, contractLaw39of1, interpretation6, interpretation9, contractLaw40, interpretation10, civilCode496of2, civilCode497,
    contracts10of3, consumerLaw26of1, consumerLaw26of3,
    // what is owed
    civilCode1195of1,
    // breach, and what the degree of fault lifts
    contractLaw107, civilCode577, contractLaw53, civilCode506, civilCode1194, civilCode1195of2, expandedPartProRata, carveOut,
    // excuses
    contractLaw117, civilCode590, civilCode180, causeExclusion,
    contractLaw121, civilCode593, generalProvisions192, civilCode192,
    // heads of loss
    procedureInterpretation90, evidence2, procedureLaw64, contracts61, contractLaw113, civilCode584, contracts63of3, sales202023, sales201231, contractLaw119of1, civilCode591of1, contractLaw119of2, civilCode591of2,
    contractLaw114, civilCode585of1, headExclusion, exclusiveRemedy,
    // shares
    capOnRecoverableLoss, sales201230, civilCode592of2, contractLaw117of1, civilCode590of1,
    // agreed money
    contracts64of1, interpretation27, contracts65of2, minutes11, interpretation29, contracts65of3, civilCode585of2, interpretation28, penaltyTo130, agreedDamagesReplace,
    // credits agreed for a promise that is measured
    serviceCredit, creditsAgreed, creditsRaised, creditOnAccount,
    // limits agreed
    cap, capWithCredits, capOnAgreedDamages,
    // price and restitution
    contractLaw97, civilCode566, consumerLaw53, generalProvisions122, civilCode985, contractLaw109, civilCode579, contractLaw111, civilCode582, contractLaw115, civilCode587,
    // several debtors
    civilCode178,
    // interest
    smePayment17, sales202018,
  ],
  questions,
  parameters: [reactionPeriod, excessThreshold, loanPrimeRate, yearDays, smePaymentRate, depositShare, limitationMonths, longStopMonths],
  decides: ['fees.unpaid', 'fees.prepaid', 'fees.deposits', 'relief.priceReduction', 'relief.penalty', 'relief.restitution'],
  checkedOn: on('2026-06-03'),
};
