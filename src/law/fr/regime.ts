import type { Regime } from '../../model/regime.js';
import { agreedSumAsLimit } from '../contract/agreed-sum-as-limit.js';
import { capOnAllSums } from '../contract/cap-on-all-sums.js';
import { capOnRecoverableLoss } from '../contract/cap-on-recoverable-loss.js';
import { capOnRefund } from '../contract/cap-on-refund.js';
import { capWithCredits } from '../contract/cap-with-credits.js';
import { cap } from '../contract/cap.js';
import { causeExclusion } from '../contract/cause-exclusion.js';
import { claimWindow } from '../contract/claim-window.js';
import { creditOnAccount } from '../contract/credit-on-account.js';
import { exclusiveRemedy } from '../contract/exclusive-remedy.js';
import { levelMissed } from '../contract/level-missed.js';
import { serviceBack } from '../contract/service-back.js';
import { headExclusion } from '../contract/head-exclusion.js';
import { serviceCredit } from '../contract/service-credit.js';
import { on } from '../dates.js';
import { notificationDays } from '../eu/gdpr/notification.js';
import { noticeToTheAuthority } from '../eu/gdpr/33.1-notice-to-the-authority.js';
import { noticeToTheController } from '../eu/gdpr/33.2-notice-to-the-controller.js';
import { noticeToThePersons } from '../eu/gdpr/34-notice-to-the-persons.js';
import { unfairDataTerms } from '../eu/data-act/13-unfair-terms.js';
import { timeToFetchData } from '../eu/data-act/25-time-to-fetch-data.js';
import { retrievalDays } from '../eu/data-act/retrieval.js';
import { clauseCovers } from '../questions/clause.js';
import { limitOrder, limitsTheLoss } from '../questions/limits.js';
import { onlyOfAdvice } from '../questions/covering.js';
import { questions } from '../questions/index.js';
import { defaultNoticeGiven, demandNotArrived } from '../questions/remedies.js';
import { acceptance } from './case-law/acceptance.js';
import { actOfAThirdParty } from './case-law/act-of-a-third-party.js';
import { backupLeftToCustomer } from './case-law/backup-left-to-customer.js';
import { backupPurchased } from './case-law/backup-purchased.js';
import { careByDefault } from './case-law/care-by-default.js';
import { cutOrRepair } from './case-law/cut-or-repair.js';
import { customerFault } from './case-law/customer-fault.js';
import { customerLaterAct } from './case-law/customer-later-act.js';
import { customerSoleCause } from './case-law/customer-sole-cause.js';
import { devoirDeConseil } from './case-law/devoir-de-conseil.js';
import { dutyToCooperate } from './case-law/duty-to-cooperate.js';
import { exceptionBefore2016 } from './case-law/exception-inexecution.js';
import { fauteLourde } from './case-law/faute-lourde.js';
import { hypotheticalLoss } from './case-law/hypothetical-loss.js';
import { imageOfACompany } from './case-law/image.js';
import { linkedContracts } from './case-law/linked-contracts.js';
import { marginOfTheMissingNotice } from './case-law/margin-of-the-missing-notice.js';
import { networkAccess } from './case-law/network-access.js';
import { noDoubleCounting } from './case-law/no-double-counting.js';
import { noEnrichment } from './case-law/no-enrichment.js';
import { noFines } from './case-law/no-fines.js';
import { noMitigation } from './case-law/no-mitigation.js';
import { nonCumul } from './case-law/non-cumul.js';
import { obligationDeMoyensRenforcee } from './case-law/obligation-de-moyens-renforcee.js';
import { obligationDeMoyens } from './case-law/obligation-de-moyens.js';
import { obligationDeResultat } from './case-law/obligation-de-resultat.js';
import { outsideTheService } from './case-law/outside-the-service.js';
import { ownPeople } from './case-law/own-people.js';
import { paymentOfASum } from './case-law/payment-of-a-sum.js';
import { perteDeChance } from './case-law/perte-de-chance.js';
import { priceHeldBack } from './case-law/price-held-back.js';
import { promisedFigures } from './case-law/promised-figures.js';
import { promisedPlace } from './case-law/promised-place.js';
import { proofOfInformation } from './case-law/proof-of-information.js';
import { reconstruction } from './case-law/reconstruction.js';
import { serviceCreditsAndGrossFault } from './case-law/service-credits-and-gross-fault.js';
import { serviceCreditsLowered } from './case-law/service-credits-lowered.js';
import { serviceCreditsRaised } from './case-law/service-credits-raised.js';
import { serviceCredits } from './case-law/service-credits.js';
import { shareBeforeSetOff } from './case-law/share-before-set-off.js';
import { terminationClauseBefore2016 } from './case-law/termination-clause.js';
import { termsAccepted } from './case-law/terms-accepted.js';
import { unilateralTerminationBefore2016 } from './case-law/unilateral-termination.js';
import { warningWithBearing } from './case-law/warning-with-bearing.js';
import { warningWithoutBearing } from './case-law/warning-without-bearing.js';
import { workingWebsite } from './case-law/working-website.js';
import { stoppedWithRight } from './case-law/stopped-with-right.js';
import { wrongfulSuspension } from './case-law/wrongful-suspension.js';
import { wrongfulTermination } from './case-law/wrongful-termination.js';
import { causeOfTheObligation } from './code-civil-1804/1131-cause.js';
import { bindingForceBefore2016 } from './code-civil-1804/1134-binding-force.js';
import { performanceInKindBefore2016 } from './code-civil-1804/1142-performance-in-kind.js';
import { replacementByAnotherBefore2016 } from './code-civil-1804/1144-replacement.js';
import { damagesForBreachBefore2016 } from './code-civil-1804/1147-damages-for-breach.js';
import { forceMajeureBefore2016 } from './code-civil-1804/1148-force-majeure.js';
import { suspendedBefore2016 } from './code-civil-1804/1148.2-suspended.js';
import { penaltySuspendedBefore2016 } from './code-civil-1804/1148.3-penalty-suspended.js';
import { fullCompensationBefore2016 } from './code-civil-1804/1149-full-compensation.js';
import { foreseeabilityBefore2016 } from './code-civil-1804/1150-foreseeability.js';
import { directConsequenceBefore2016 } from './code-civil-1804/1151-direct-consequence.js';
import { agreedSumOwedBefore2016 } from './code-civil-1804/1152.1-agreed-sum.js';
import { judgesPowerBefore2016 } from './code-civil-1804/1152.2-judges-power.js';
import { interestOnDamagesBefore2016 } from './code-civil-1804/1153-1-interest-on-damages.js';
import { interestOnMoneyDebtBefore2016 } from './code-civil-1804/1153-interest-on-money-debt.js';
import { lossBeyondInterestBefore2016 } from './code-civil-1804/1153.4-loss-beyond-interest.js';
import { interestOnMoneyReturnedBefore2016 } from './code-civil-1804/1153.2-interest-on-restitution.js';
import { compoundInterestBefore2016 } from './code-civil-1804/1154-compound-interest.js';
import { privityBefore2016 } from './code-civil-1804/1165-privity.js';
import { waysToEndBefore2016 } from './code-civil-1804/1184-ways-to-end.js';
import { terminationUndoesBefore2016 } from './code-civil-1804/1184.1-undone.js';
import { terminationForTheFutureBefore2016 } from './code-civil-1804/1184.2-for-the-future.js';
import { pricePursuedBefore2016 } from './code-civil-1804/1184.3-price-pursued.js';
import { terminationByCourtBefore2016 } from './code-civil-1804/1184.5-termination-by-court.js';
import { contractEndedBefore2016 } from './code-civil-1804/1184.6-contract-ended.js';
import { setOffBefore2016 } from './code-civil-1804/1289-set-off.js';
import { riskOrDefaultBefore2016 } from './code-civil-1804/1302-not-freed.js';
import { nullityBefore2016 } from './code-civil-1804/1304-nullity.js';
import { burdenOfProofBefore2016 } from './code-civil-1804/1315-burden-of-proof.js';
import { agreedRateOfInterest } from './code-civil/1231-6.1-agreed-rate.js';
import { agreedRateOfInterestBefore2016 } from './code-civil-1804/1153.1-agreed-rate.js';
import { bindingForce } from './code-civil/1103-binding-force.js';
import { dutyToInform } from './code-civil/1112-1-duty-to-inform.js';
import { noLimitOnInformation } from './code-civil/1112-1.2-no-limit.js';
import { generalTerms } from './code-civil/1119-general-terms.js';
import { essentialObligation } from './code-civil/1170-essential-obligation.js';
import { significantImbalance } from './code-civil/1171-significant-imbalance.js';
import { significantImbalance2018 } from './code-civil/1171@2018-10-01-significant-imbalance.js';
import { nullity } from './code-civil/1178-nullity.js';
import { lapseOfLinkedContracts } from './code-civil/1187-lapse.js';
import { commonIntention } from './code-civil/1188-common-intention.js';
import { doubtAgainstTheAuthor } from './code-civil/1190-doubt-against-the-author.js';
import { privity } from './code-civil/1199-privity.js';
import { pricePursued } from './code-civil/1217.2-price-pursued.js';
import { forceMajeureExcuse } from './code-civil/1218-force-majeure.js';
import { suspendedByForceMajeure } from './code-civil/1218.2-suspended.js';
import { penaltySuspended } from './code-civil/1218.3-penalty-suspended.js';
import { withholding } from './code-civil/1219-withholding.js';
import { anticipatoryWithholding } from './code-civil/1220-anticipatory-withholding.js';
import { performanceInKind } from './code-civil/1221-performance-in-kind.js';
import { replacementByAnother } from './code-civil/1222-replacement.js';
import { priceReduction } from './code-civil/1223-price-reduction.js';
import { priceReduction2018 } from './code-civil/1223@2018-10-01-price-reduction.js';
import { waysToEnd } from './code-civil/1224-ways-to-end.js';
import { terminationClause } from './code-civil/1225-termination-clause.js';
import { noticeOfTermination } from './code-civil/1226-notice-of-termination.js';
import { demandBeforeEnding } from './code-civil/1226.1-demand-before-ending.js';
import { terminationByCourt } from './code-civil/1227-termination-by-court.js';
import { contractEnded } from './code-civil/1229-contract-ended.js';
import { clausesThatSurvive } from './code-civil/1230-clauses-that-survive.js';
import { terminationUndoes } from './code-civil/1229.1-undone.js';
import { terminationForTheFuture } from './code-civil/1229.2-for-the-future.js';
import { damagesForBreach } from './code-civil/1231-1-damages-for-breach.js';
import { fullCompensation } from './code-civil/1231-2-full-compensation.js';
import { foreseeability } from './code-civil/1231-3-foreseeability.js';
import { directConsequence } from './code-civil/1231-4-direct-consequence.js';
import { agreedSumOwed } from './code-civil/1231-5.1-agreed-sum.js';
import { judgesPower } from './code-civil/1231-5.2-judges-power.js';
import { lossBeyondInterest } from './code-civil/1231-6.3-loss-beyond-interest.js';
import { interestOnMoneyDebt } from './code-civil/1231-6-interest-on-money-debt.js';
import { interestOnDamagesAwarded } from './code-civil/1231-7-interest-on-damages.js';
import { formalNotice } from './code-civil/1231-formal-notice.js';
import { compoundInterest } from './code-civil/1343-2-compound-interest.js';
import { setOff } from './code-civil/1348-1-set-off.js';
import { riskOrDefault } from './code-civil/1351-1-not-freed.js';
import { impossibleForGood } from './code-civil/1351-impossible.js';
import { interestOnMoneyReturned } from './code-civil/1352-6-interest-on-restitution.js';
import { valueGivenBack } from './code-civil/1352-8-value-of-services.js';
import { burdenOfProof } from './code-civil/1353-burden-of-proof.js';
import { limitationPeriod } from './code-civil/2224-limitation.js';
import { lastDayToSueFr } from './code-civil/2224.2-last-day-to-sue.js';
import { agreedLimitation } from './code-civil/2254-agreed-limitation.js';
import { agreedPeriodOver } from './code-civil/2254.1-agreed-period-over.js';
import { recoveryIndemnity } from './code-commerce/D441-5-recovery.js';
import { latePaymentPenaltyNow } from './code-commerce/L441-10-late-payment.js';
import { latePaymentPenaltyBefore2019 } from './code-commerce/L441-6-late-payment.js';
import { imposedImbalance } from './code-commerce/L442-1-imposed-imbalance.js';
import { brutalEnd } from './code-commerce/L442-1.2-brutal-end.js';
import { imposedImbalanceBefore2019 } from './code-commerce/L442-6-imposed-imbalance.js';
import { brutalEndBefore2019 } from './code-commerce/L442-6.2-brutal-end.js';
import { withdrawalOfSmallTradersBefore2016 } from './code-consommation-1993/L121-16-1-withdrawal.js';
import { strictAtADistanceUntil2016 } from './code-consommation-1993/L121-19-4-strict.js';
import { strictAtADistanceUntil2014 } from './code-consommation-1993/L121-20-3-strict.js';
import { thirdPartyAtADistanceUntil2016 } from './code-consommation-1993/L121-19-4.2-third-party.js';
import { thirdPartyAtADistanceUntil2014 } from './code-consommation-1993/L121-20-3.2-third-party.js';
import { unfairTermsBefore2016 } from './code-consommation-1993/L132-1-unfair-terms.js';
import { blackListBefore2016 } from './code-consommation-1993/R132-1-black-list.js';
import { greyListBefore2016 } from './code-consommation-1993/R132-2-grey-list.js';
import { unfairTerms } from './code-consommation/L212-1-unfair-terms.js';
import { lateSupply } from './code-consommation/L216-6-late-supply.js';
import { limitationAgainstConsumers } from './code-consommation/L218-2-limitation-against-consumers.js';
import { limitationAgainstConsumersBefore2016 } from './code-consommation-1993/L137-2-limitation-against-consumers.js';
import { lastDayAgainstConsumersBefore2016 } from './code-consommation-1993/L137-2.1-last-day-against-consumers.js';
import { lastDayAgainstConsumers } from './code-consommation/L218-2.1-last-day-against-consumers.js';
import { strictAtADistance } from './code-consommation/L221-15-strict.js';
import { thirdPartyAtADistance } from './code-consommation/L221-15.2-third-party.js';
import { withdrawalOfSmallTraders } from './code-consommation/L221-3-withdrawal.js';
import { digitalConformity } from './code-consommation/L224-25-12-conformity.js';
import { digitalBurden } from './code-consommation/L224-25-16-burden.js';
import { digitalPriceCut } from './code-consommation/L224-25-20-price-cut.js';
import { digitalTermination } from './code-consommation/L224-25-21-termination.js';
import { blackList } from './code-consommation/R212-1-black-list.js';
import { greyList } from './code-consommation/R212-2-grey-list.js';
import { blackListForNonProfessionals } from './code-consommation/R212-5-non-professionals.js';
import { unpaidPriceSurcharge } from './code-monetaire-financier/L313-3.1-unpaid-price.js';
import { unpaidJudgmentSurcharge } from './code-monetaire-financier/L313-3-unpaid-judgment.js';
import { taxedCosts } from './code-procedure-civile/696-taxed-costs.js';
import { costs } from './code-procedure-civile/700-costs.js';
import { interimPayment } from './code-procedure-civile/873-interim-payment.js';
import { proofOfFacts } from './code-procedure-civile/9-proof-of-facts.js';
import { contractsSinceOctober2018 } from './loi-2018-287/16-contracts-since-october-2018.js';
import { contractsSinceOctober2016 } from './ordonnance-2016-131/9-contracts-since-october-2016.js';
import { legalRateIndividuals, legalRateOthers, refinancingRate, latePaymentPoints, paymentDays, leastRateMultiple, recoverySum, unpaidJudgmentPoints, yearDays, limitationMonths, longStopMonths } from './parameters.js';
import { conformityPeriod, presumptionPeriod, refundPeriod } from './periods.js';
import { fireSpreadToNeighbours } from './code-civil/1242.2-fire.js';
import { faultTowardsAStranger } from './code-civil/1240-fault.js';
import { faultTowardsAStrangerBefore2016 } from './code-civil-1804/1382-fault.js';
import { breachHarmingAStranger } from './case-law/breach-harming-a-stranger.js';
import { limitsMetByAStranger } from './case-law/limits-met-by-a-stranger.js';
import { exclusionsMetByAStranger } from './case-law/exclusions-met-by-a-stranger.js';
import { directLossInTort } from './case-law/direct-loss-in-tort.js';
import { noPunishmentInTort } from './case-law/no-punishment-in-tort.js';
import { defectiveConsent } from './code-civil/1130-consent.js';
import { defectiveConsentBefore2016 } from './code-civil-1804/1109-consent.js';
import { contentOfTheContract } from './code-civil/1163-content.js';
import { contentBefore2016 } from './code-civil-1804/1129-content.js';
import { informationOnWithdrawal } from './code-consommation/L242-1-information.js';
import { informationOnWithdrawalBefore2016 } from './code-consommation-1993/L121-18-1-information.js';
import { valueGivenBackBefore2016 } from './case-law/value-of-services.js';
import { changeOfEssentials } from './code-consommation/R212-1.3-change.js';
import { changeOfEssentialsBefore2016 } from './code-consommation-1993/R132-1.3-change.js';
import { noAgreedLimitation } from './code-consommation/L218-1-no-agreed-limitation.js';
import { noAgreedLimitationBefore2016 } from './code-consommation-1993/L137-1-no-agreed-limitation.js';
import { jurisdictionClause } from './code-procedure-civile/48-jurisdiction.js';
import { goodFaith } from './code-civil/1104-good-faith.js';
import { goodFaithBefore2016 } from './code-civil-1804/1134.3-good-faith.js';
import { changeByConsent } from './code-civil/1193-change-by-consent.js';
import { changeByConsentBefore2016 } from './code-civil-1804/1134.2-change-by-consent.js';
import { leastRateForLatePayment } from './code-commerce/L441-10.1-least-rate.js';
import { leastRateForLatePaymentBefore2019 } from './code-commerce/L441-6.1-least-rate.js';
import { agreedRateForLatePayment } from './code-commerce/L441-10.2-agreed-rate.js';
import { agreedRateForLatePaymentBefore2019 } from './code-commerce/L441-6.2-agreed-rate.js';
import { qualityToBeExpected } from './code-civil/1166-quality-to-be-expected.js';
import { whatEquityAdds } from './code-civil/1194-what-equity-adds.js';
import { whatEquityAddsBefore2016 } from './code-civil-1804/1135-what-equity-adds.js';
import { limitAndAdvice } from './case-law/limit-and-advice.js';
import { noticeOfTheEnd } from './code-civil/1211-notice-of-the-end.js';
import { noticeOfTheEndBefore2016 } from './case-law/notice-of-the-end.js';
import { renewalIsANewContract } from './code-civil/1215-renewal.js';
import { refundOrRepair } from './case-law/refund-or-repair.js';
import { noProfitFromAVoidContract } from './case-law/no-profit-from-a-void-contract.js';
import { partPayment } from './code-civil/1343-1-part-payment.js';
import { partPaymentBefore2016 } from './code-civil-1804/1254-part-payment.js';
import { lateSupplyEnded } from './code-consommation/L216-7-late-supply-ended.js';
import { doubtForTheConsumer } from './code-consommation/L211-1-doubt.js';
import { whoIsProtected } from './code-consommation/liminaire-who-is-protected.js';
import { lostMargin } from './case-law/lost-margin.js';
import { specialTerms } from './code-civil/1119.3-special-terms.js';
import { specialTermsBefore2016 } from './case-law/special-terms.js';
import { costsOfRecovery } from './code-procedures-civiles-execution/L111-8-costs-of-recovery.js';
import { clausesOfAVoidContract } from './case-law/clauses-of-a-void-contract.js';
import { creditsOfAVoidContract } from './case-law/credits-of-a-void-contract.js';
import { voidContract } from './case-law/void-contract.js';
import { lapsedContract } from './case-law/lapsed-contract.js';
import { withdrawnFrom } from './code-consommation/L221-27-withdrawn.js';
import { lastDayOfTheClause } from './code-civil/2254.2-last-day-agreed.js';
import { sumsKept } from './case-law/refund-clause.js';
import { subrogationOfTheInsurer } from './code-assurances/L121-12-subrogation.js';
import { informationForConsumers } from './code-consommation/L111-1-information.js';
import { informationForConsumersBefore2016 } from './code-consommation-1993/L111-1-information.js';
import { noWaiverOfConformity } from './code-consommation/L224-25-32-no-waiver.js';
import { arrhes } from './code-consommation/L214-1-arrhes.js';
import { arrhesUntil2014 } from './code-consommation-1993/L114-1-arrhes.js';
import { arrhesUntil2016 } from './code-consommation-1993/L131-1-arrhes.js';
import { provisionalEnforcement } from './code-procedure-civile/514-provisional-enforcement.js';
import { tacitRenewal } from './code-consommation/L215-1-tacit-renewal.js';
import { tacitRenewalBefore2016 } from './code-consommation-1993/L136-1-tacit-renewal.js';

/** French law: its rules in the order of decision. Within a stage they run as they stand here (proof before costs, the cap on the loss before the share). */
export const fr: Regime = {
  id: 'FR',
  name: { en: 'French law', fr: 'Droit français', zh: '法国法' },
  rules: [
    // which law, which ground, in time
    contractsSinceOctober2016,
    contractsSinceOctober2018,
    renewalIsANewContract,
    nonCumul,
    privity,
    burdenOfProof,
    burdenOfProofBefore2016,
    whatEquityAdds,
    whatEquityAddsBefore2016,
    whoIsProtected,
    privityBefore2016,
    fireSpreadToNeighbours,
    compoundInterest,
    compoundInterestBefore2016,
    partPayment,
    partPaymentBefore2016,
    defectiveConsent,
    defectiveConsentBefore2016,
    contentOfTheContract,
    contentBefore2016,
    informationOnWithdrawal,
    informationOnWithdrawalBefore2016,
    withdrawnFrom,
    lapsedContract,
    // each clause by itself
    voidContract,
    generalTerms,
    specialTerms,
    specialTermsBefore2016,
    costsOfRecovery,
    changeByConsent,
    changeByConsentBefore2016,
    blackList,
    blackListBefore2016,
    blackListForNonProfessionals,
    changeOfEssentials,
    changeOfEssentialsBefore2016,
    clausesOfAVoidContract,
    noWaiverOfConformity,
    noAgreedLimitation,
    noAgreedLimitationBefore2016,
    jurisdictionClause,
    goodFaith,
    goodFaithBefore2016,
    leastRateForLatePayment,
    leastRateForLatePaymentBefore2019,
    greyList,
    greyListBefore2016,
    unfairTerms,
    unfairTermsBefore2016,
    termsAccepted,
    causeOfTheObligation,
    essentialObligation,
    significantImbalance,
    significantImbalance2018,
    imposedImbalance,
    imposedImbalanceBefore2019,
    unfairDataTerms,
    timeToFetchData,
    bindingForce,
    bindingForceBefore2016,
    agreedLimitation,
    // what is owed
    creditsOfAVoidContract,
    doubtAgainstTheAuthor,
    doubtForTheConsumer,
    commonIntention,
    obligationDeResultat,
    backupPurchased,
    promisedFigures,
    networkAccess,
    workingWebsite,
    promisedPlace,
    paymentOfASum,
    proofOfInformation,
    careByDefault,
    dutyToInform,
    devoirDeConseil,
    obligationDeMoyens,
    obligationDeMoyensRenforcee,
    strictAtADistance,
    strictAtADistanceUntil2016,
    strictAtADistanceUntil2014,
    informationForConsumers,
    informationForConsumersBefore2016,
    digitalConformity,
    digitalBurden,
    backupLeftToCustomer,
    outsideTheService,
    dutyToCooperate,
    acceptance,
    qualityToBeExpected,
    noticeOfTheEnd,
    noticeOfTheEndBefore2016,
    // breach, and what the degree of fault lifts
    damagesForBreach,
    damagesForBreachBefore2016,
    faultTowardsAStranger,
    faultTowardsAStrangerBefore2016,
    breachHarmingAStranger,
    wrongfulTermination,
    wrongfulSuspension,
    stoppedWithRight,
    noLimitOnInformation,
    fauteLourde,
    ownPeople,
    riskOrDefault,
    riskOrDefaultBefore2016,
    brutalEnd,
    brutalEndBefore2019,
    // excuses
    forceMajeureExcuse,
    forceMajeureBefore2016,
    causeExclusion,
    suspendedByForceMajeure,
    suspendedBefore2016,
    thirdPartyAtADistance,
    thirdPartyAtADistanceUntil2016,
    thirdPartyAtADistanceUntil2014,
    customerSoleCause,
    warningWithBearing,
    limitAndAdvice,
    claimWindow,
    waysToEnd,
    waysToEndBefore2016,
    limitationPeriod,
    agreedPeriodOver,
    lastDayOfTheClause,
    lastDayToSueFr,
    limitationAgainstConsumers,
    lastDayAgainstConsumers,
    limitationAgainstConsumersBefore2016,
    lastDayAgainstConsumersBefore2016,
    // heads of loss
    proofOfFacts,
    reconstruction,
    lostMargin,
    costs,
    fullCompensation,
    fullCompensationBefore2016,
    noPunishmentInTort,
    directConsequence,
    directConsequenceBefore2016,
    directLossInTort,
    lossBeyondInterest,
    foreseeability,
    noMitigation,
    noEnrichment,
    customerLaterAct,
    warningWithoutBearing,
    perteDeChance,
    hypotheticalLoss,
    marginOfTheMissingNotice,
    noFines,
    imageOfACompany,
    formalNotice,
    interimPayment,
    headExclusion,
    exclusionsMetByAStranger,
    exclusiveRemedy,
    levelMissed,
    lossBeyondInterestBefore2016,
    foreseeabilityBefore2016,
    replacementByAnother,
    replacementByAnotherBefore2016,
    terminationClause,
    terminationClauseBefore2016,
    noticeOfTermination,
    demandBeforeEnding,
    serviceBack,
    unilateralTerminationBefore2016,
    terminationByCourt,
    terminationByCourtBefore2016,
    taxedCosts,
    // shares
    capOnRecoverableLoss,
    noDoubleCounting,
    customerFault,
    shareBeforeSetOff,
    lateSupply,
    withholding,
    exceptionBefore2016,
    anticipatoryWithholding,
    contractEnded,
    contractEndedBefore2016,
    // agreed money, and credits for a promise that is measured
    clausesThatSurvive,
    refundOrRepair,
    cutOrRepair,
    noProfitFromAVoidContract,
    agreedSumOwed,
    judgesPower,
    agreedSumOwedBefore2016,
    judgesPowerBefore2016,
    penaltySuspended,
    penaltySuspendedBefore2016,
    serviceCredit,
    agreedSumAsLimit,
    serviceCreditsLowered,
    serviceCreditsAndGrossFault,
    serviceCredits,
    serviceCreditsRaised,
    creditOnAccount,
    // limits agreed
    cap,
    capOnAllSums,
    capWithCredits,
    limitsMetByAStranger,
    // price and restitution
    nullity,
    nullityBefore2016,
    lapseOfLinkedContracts,
    linkedContracts,
    withdrawalOfSmallTraders,
    withdrawalOfSmallTradersBefore2016,
    digitalTermination,
    lateSupplyEnded,
    impossibleForGood,
    terminationUndoes,
    terminationForTheFuture,
    terminationUndoesBefore2016,
    terminationForTheFutureBefore2016,
    tacitRenewal,
    tacitRenewalBefore2016,
    arrhes,
    arrhesUntil2016,
    arrhesUntil2014,
    digitalPriceCut,
    priceReduction,
    priceReduction2018,
    pricePursued,
    pricePursuedBefore2016,
    priceHeldBack,
    performanceInKind,
    performanceInKindBefore2016,
    // several debtors
    sumsKept,
    capOnRefund,
    subrogationOfTheInsurer,
    valueGivenBack,
    valueGivenBackBefore2016,
    actOfAThirdParty,
    // set-off, interest, costs
    setOff,
    setOffBefore2016,
    interestOnDamagesAwarded,
    interestOnDamagesBefore2016,
    interestOnMoneyDebt,
    interestOnMoneyDebtBefore2016,
    agreedRateOfInterest,
    agreedRateOfInterestBefore2016,
    interestOnMoneyReturned,
    interestOnMoneyReturnedBefore2016,
    latePaymentPenaltyNow,
    latePaymentPenaltyBefore2019,
    agreedRateForLatePayment,
    agreedRateForLatePaymentBefore2019,
    recoveryIndemnity,
    unpaidJudgmentSurcharge,
    unpaidPriceSurcharge,
    provisionalEnforcement,
    // next steps
    noticeToTheAuthority,
    noticeToTheController,
    noticeToThePersons,
  ],
  questions,
  parameters: [
    legalRateIndividuals,
    legalRateOthers,
    refinancingRate,
    latePaymentPoints,
    paymentDays,
    leastRateMultiple,
    recoverySum,
    unpaidJudgmentPoints,
    yearDays,
    limitationMonths,
    longStopMonths,
    refundPeriod,
    conformityPeriod,
    presumptionPeriod,
    retrievalDays,
    notificationDays,
  ],
  contests: [{ question: clauseCovers, of: onlyOfAdvice }, { question: limitOrder, of: limitsTheLoss }, { question: defaultNoticeGiven, of: demandNotArrived }],
  decides: ['fees.unpaid', 'fees.deposits', 'relief.restitution', 'relief.termination', 'relief.annulment', 'relief.priceReduction', 'relief.withholdPayment', 'relief.performance', 'relief.penalty', 'relief.interest', 'proceedings.judgments', 'proceedings.enforceableOn'],
  checkedOn: on('2026-04-03'),
};
