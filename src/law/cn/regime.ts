import type { Regime } from '../../model/regime.js';
import { cap } from '../contract/cap.js';
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
import { penaltyTo130 } from './convention/penalty-to-130.js';
import { benefitsDeducted as sales201231 } from './sales-interpretation-2012/31-benefits.js';
import { benefitsDeducted as sales202023 } from './sales-interpretation/23-benefits.js';
import { headExclusion } from '../contract/head-exclusion.js';
import { exclusiveRemedy } from '../contract/exclusive-remedy.js';
import { dataDeletion } from '../contract/data-deletion.js';
import { dataProtected as civilCode127 } from './civil-code/127-data.js';
import { doubtAgainstTheAuthor as civilCode498 } from './civil-code/498-doubt-against-the-author.js';
import { promisedResults as civilCode509of1 } from './civil-code/509.1-promised-results.js';
import { dutiesOfGoodFaith as civilCode509of2 } from './civil-code/509.2-duties-of-good-faith.js';
import { noticeOfForceMajeure as civilCode590notice } from './civil-code/590.1.2-notice-of-force-majeure.js';
import { freeKeeping as civilCode897 } from './civil-code/897-free-keeping.js';
import { freeService as civilCode929 } from './civil-code/929-free-service.js';
import { proofOfPerformance as procedureInterpretation91 } from './civil-procedure-interpretation/91-proof-of-performance.js';
import { standardOfProof as procedureInterpretation108 } from './civil-procedure-interpretation/108-standard-of-proof.js';
import { termsAgainstConsumers as consumerRegulation17 } from './consumer-regulation/17-terms-against-consumers.js';
import { noticeOfClosing as consumerRegulation21 } from './consumer-regulation/21-notice-of-closing.js';
import { labelIsNoDefence as contracts9 } from './contract-interpretation/9-label-is-no-defence.js';
import { casesNotYetDecided as contracts69 } from './contract-interpretation/69-cases-not-yet-decided.js';
import { noticeOfForceMajeure as contractLaw118 } from './contract-law/118-notice-of-force-majeure.js';
import { freeKeeping as contractLaw374 } from './contract-law/374-free-keeping.js';
import { freeService as contractLaw406 } from './contract-law/406-free-service.js';
import { doubtAgainstTheAuthor as contractLaw41 } from './contract-law/41-doubt-against-the-author.js';
import { promisedResults as contractLaw60of1 } from './contract-law/60.1-promised-results.js';
import { dutiesOfGoodFaith as contractLaw60of2 } from './contract-law/60.2-duties-of-good-faith.js';
import { dataValueLadder } from './convention/data-value-ladder.js';
import { noRuleSet } from './convention/no-rule-set.js';
import { securityMeasures as cybersecurity2016of21 } from './cybersecurity-law-2016/21-security-measures.js';
import { securityMeasures as cybersecurity23 } from './cybersecurity-law/23-security-measures.js';
import { evidenceKeptBack as evidence2001of75 } from './evidence-provisions-2001/75-evidence-kept-back.js';
import { evidenceKeptBack as evidence2019of95 } from './evidence-provisions-2019/95-evidence-kept-back.js';
import { dataProtected as generalProvisions127 } from './general-provisions/127-data.js';
import { forceMajeure as generalProvisions180 } from './general-provisions/180-force-majeure.js';
import { voidTerms as onlineConsumption1 } from './online-consumption-provisions/1-void-terms.js';
import { voidTerms as prepaid9 } from './prepaid-interpretation/9-void-terms.js';
import { usersInArrears as telecom34 } from './telecom-regulations/34-users-in-arrears.js';
import { announcedWorks as telecom35 } from './telecom-regulations/35-announced-works.js';
import { earlierFacts as temporalEffect1of2 } from './temporal-effect/1.2-earlier-facts.js';
import { factsThatLast as temporalEffect1of3 } from './temporal-effect/1.3-facts-that-last.js';
import { moreProtective as temporalEffect2 } from './temporal-effect/2-more-protective.js';
import { performanceAfter2020 as temporalEffect20 } from './temporal-effect/20-performance-after-2020.js';
import { harmAfter2020 as temporalEffect24 } from './temporal-effect/24-harm-after-2020.js';
import { lawWasSilent as temporalEffect3 } from './temporal-effect/3-law-was-silent.js';
import { reasonsOnly as temporalEffect4 } from './temporal-effect/4-reasons-only.js';
import { arrearsBeforeSuspension, closingNotice, depositShare, excessThreshold, limitationMonths, loanPrimeRate, longStopMonths, reactionPeriod, smePaymentRate, suspensionBeforeTermination, yearDays } from './parameters.js';

/** Chinese law (mainland): the Civil Code with the law before it, read together with the contract's own terms. */
export const cn: Regime = {
  id: 'CN',
  name: { en: 'Law of the People’s Republic of China (mainland)', fr: 'Droit de la République populaire de Chine (continentale)', zh: '中华人民共和国法律（大陆地区）' },
  rules: [
    // which law, which ground
    noRuleSet, temporalEffect1of2, temporalEffect1of3, temporalEffect2, temporalEffect3, temporalEffect4, temporalEffect20, temporalEffect24, contracts69,
    evidence2019of95, evidence2001of75,
    temporalEffect9, contractLaw39of2, civilCode496of1, contractLaw122, civilCode186, civilCode120,
    generalProvisions188, civilCode188,
    // each clause by itself
    contractLaw60, civilCode509, contractLaw39of1, interpretation6, interpretation9, contractLaw40, interpretation10, civilCode496of2, civilCode497,
    contracts9, contracts10of3, contractLaw41, civilCode498, consumerLaw26of1, consumerLaw26of3, consumerRegulation17, onlineConsumption1, prepaid9,
    // what is owed, and who shows that it was done
    contractLaw60of1, civilCode509of1, contractLaw60of2, civilCode509of2, cybersecurity2016of21, cybersecurity23, procedureInterpretation91, civilCode1195of1,
    // breach, and what the degree of fault lifts
    contractLaw107, civilCode577, telecom34, telecom35, consumerRegulation21, contractLaw53, civilCode506, civilCode1194, civilCode1195of2, expandedPartProRata, carveOut,
    // excuses
    contractLaw117, civilCode590, generalProvisions180, civilCode180, contractLaw374, civilCode897, contractLaw406, civilCode929, causeExclusion, dataDeletion,
    contractLaw121, civilCode593, generalProvisions192, civilCode192,
    // heads of loss
    generalProvisions127, civilCode127, procedureInterpretation108, dataValueLadder, procedureInterpretation90, evidence2, procedureLaw64, contracts61, contractLaw113, civilCode584, headExclusion, exclusiveRemedy, contractLaw118, civilCode590notice, contracts63of3, sales202023, sales201231, contractLaw119of1, civilCode591of1, contractLaw119of2, civilCode591of2,
    contractLaw114, civilCode585of1,
    // shares
    capOnRecoverableLoss, sales201230, civilCode592of2, contractLaw117of1, civilCode590of1,
    // agreed money
    contracts64of1, interpretation27, contracts65of2, minutes11, interpretation29, contracts65of3, civilCode585of2, interpretation28, penaltyTo130, agreedDamagesReplace,
    // credits agreed for a promise that is measured
    serviceCredit,
    // limits agreed
    cap, capOnAgreedDamages,
    // price and restitution
    contractLaw97, civilCode566, consumerLaw53, generalProvisions122, civilCode985, contractLaw109, civilCode579, contractLaw111, civilCode582, contractLaw115, civilCode587,
    // several debtors
    civilCode178,
    // interest
    smePayment17, sales202018,
  ],
  questions,
  parameters: [reactionPeriod, excessThreshold, loanPrimeRate, yearDays, smePaymentRate, depositShare, limitationMonths, longStopMonths, arrearsBeforeSuspension, suspensionBeforeTermination, closingNotice],
  decides: ['fees.unpaid', 'fees.prepaid', 'fees.deposits', 'relief.priceReduction', 'relief.penalty', 'relief.restitution'],
  checkedOn: on('2026-06-03'),
};
