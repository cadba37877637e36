import type { Regime } from '../../model/regime.js';
import { excessiveAgreedDamages as contractLaw114of2 } from './contract-law/114.2-excessive-agreed-damages.js';
import { customerActSoleCause, onlyItsOwnCauses } from '../questions/customer.js';
import { agreedSumAsLimit } from '../contract/agreed-sum-as-limit.js';
import { capOnRecoverableLoss } from '../contract/cap-on-recoverable-loss.js';
import { capWithCredits } from '../contract/cap-with-credits.js';
import { cap } from '../contract/cap.js';
import { carveOut } from '../contract/carve-out.js';
import { causeExclusion } from '../contract/cause-exclusion.js';
import { withholdingBan } from '../contract/withholding-ban.js';
import { creditOnAccount } from '../contract/credit-on-account.js';
import { dataDeletion } from '../contract/data-deletion.js';
import { exclusiveRemedy } from '../contract/exclusive-remedy.js';
import { levelMissed } from '../contract/level-missed.js';
import { serviceBack } from '../contract/service-back.js';
import { headExclusion } from '../contract/head-exclusion.js';
import { moneyBackClause } from '../contract/money-back.js';
import { refundClause } from '../contract/refund.js';
import { refundShareClause } from '../contract/refund-share.js';
import { serviceCredit } from '../contract/service-credit.js';
import { on } from '../dates.js';
import { priceMayWait, rightToTerminate } from '../questions/entitled.js';
import { questions } from '../questions/index.js';
import { keptInAll, useUnknown } from '../questions/refund.js';
import { partlyVoid as civilCode156 } from './civil-code/156-partly-void.js';
import { endTakesEffect as civil565 } from './civil-code/565-end-takes-effect.js';
import { nothingOwedAfterTheEnd as civil566of2 } from './civil-code/566.2-nothing-owed-after-the-end.js';
import { dataAfterTheEnd as civil566of3 } from './civil-code/566.3-data-after-the-end.js';
import { breachBehindTheEnd as civil566of5 } from './civil-code/566.5-breach-behind-the-end.js';
import { restOfATerm as civil566of6 } from './civil-code/566.6-rest-of-a-term.js';
import { restOfATerm as contractLaw97of6 } from './contract-law/97.6-rest-of-a-term.js';
import { breachBehindTheEnd as contractLaw97of5 } from './contract-law/97.5-breach-behind-the-end.js';
import { dataNoLongerKept as civil558 } from './civil-code/558-data-no-longer-kept.js';
import { dataKeptAfterTheEnd as civil558of1 } from './civil-code/558.1-data-kept-after-the-end.js';
import { timeAgreedForTheData as civil567of1 } from './civil-code/567.1-time-agreed-for-the-data.js';
import { dataNoLongerKept as contractLaw92 } from './contract-law/92-data-no-longer-kept.js';
import { dataKeptAfterTheEnd as contractLaw92of1 } from './contract-law/92.1-data-kept-after-the-end.js';
import { timeAgreedForTheData as contractLaw98 } from './contract-law/98-time-agreed-for-the-data.js';
import { endTakesEffect as contractLaw96 } from './contract-law/96-end-takes-effect.js';
import { nothingOwedAfterTheEnd as contractLaw97of2 } from './contract-law/97.2-nothing-owed-after-the-end.js';
import { dataAfterTheEnd as contractLaw97of3 } from './contract-law/97.3-data-after-the-end.js';
import { timeLeftToUsers } from './telecom-regulations/34.3-time-left-to-users.js';
import { voidAsItStands } from './contract-law/40.1-void-as-it-stands.js';
import { promptingDutyNotKept } from './contract-law/39.1.1-prompting-duty-not-kept.js';
import { priceWithoutTheRenewal as civil579of1 } from './civil-code/579.1-price-without-the-renewal.js';
import { priceWithoutTheRenewal as contractLaw109of1 } from './contract-law/109.1-price-without-the-renewal.js';
import { interestWhereTheConsumerEnds as prepaid16of1 } from './prepaid-interpretation/16.1-interest-where-the-consumer-ends.js';
import { whatWasForeseeable as contracts63of1 } from './contract-interpretation/63.1-what-was-foreseeable.js';
import { liabilityToThirdParties as contracts63of2 } from './contract-interpretation/63.2-liability-to-third-parties.js';
import { serviceBackAfterPayment } from './telecom-regulations/34.4-service-back-after-payment.js';
import { factsUnderTheCode as temporalEffect1of1 } from './temporal-effect/1.1-facts-under-the-code.js';
import { byAnalogyToSales as civil646 } from './civil-code/646-by-analogy-to-sales.js';
import { otherContractsForPay as sales202032 } from './sales-interpretation/32-other-contracts-for-pay.js';
import { daysToPayASmallFirm as smePayment9 } from './sme-payment/9-days-to-pay-a-small-firm.js';
import { forumChosenForAConsumer as procedureInterpretation31 } from './civil-procedure-interpretation/31-forum-chosen-for-a-consumer.js';
import { branchOfAPerson } from './civil-code/74.2-branch-of-a-person.js';
import { interruption as civilCode195 } from './civil-code/195-interruption.js';
import { sharesOfSeveralDebtors as civilCode517 } from './civil-code/517-shares-of-several-debtors.js';
import { jointDebtByContract as civilCode518 } from './civil-code/518-joint-debt-by-contract.js';
import { sharesOfSeveralDebtorsBefore2021 as generalProvisions177 } from './general-provisions/177-shares-of-several-debtors.js';
import { jointDebtByContractBefore2021 as generalProvisions178 } from './general-provisions/178-joint-debt-by-contract.js';
import { sharesOfSeveralDebtorsBefore2017 as principles86 } from './general-principles/86-shares-of-several-debtors.js';
import { jointDebtByContractBefore2017 as principles87 } from './general-principles/87-joint-debt-by-contract.js';
import { sharesOfJointDebtors as civilCode519 } from './civil-code/519-shares-of-joint-debtors.js';
import { releaseOfAJointDebtor as civilCode520 } from './civil-code/520-release-of-a-joint-debtor.js';
import { releasedDebtorOwesNothing as civilCode520of1 } from './civil-code/520.1-released-debtor-owes-nothing.js';
import { againstPublicOrder as contracts17 } from './contract-interpretation/17-against-public-order.js';
import { orderOfPayment as civil561 } from './civil-code/561-order-of-payment.js';
import { orderOfPayment as interpretation21 } from './contract-law-interpretation-ii/21-order-of-payment.js';
import { orderOfSetOff as contracts56 } from './contract-interpretation/56-order-of-set-off.js';
import { marketPrice as contracts60of3 } from './contract-interpretation/60.3-market-price.js';
import { depositMustBeAgreed as contracts67of1 } from './contract-interpretation/67.1-deposit-must-be-agreed.js';
import { clausesOfAVoidContract as civil155of1 } from './civil-code/155.1-clauses-of-a-void-contract.js';
import { clausesOfAVoidContract as contractLaw56of2 } from './contract-law/56.2-clauses-of-a-void-contract.js';
import { partlyVoid as contractLaw56of1 } from './contract-law/56.1-partly-void.js';
import { interruption as principles140 } from './general-principles/140-interruption.js';
import { interruption as generalProvisions195 } from './general-provisions/195-interruption.js';
import { noAgreedLimitation as generalProvisions197 } from './general-provisions/197-no-agreed-limitation.js';
import { incompleteNoticeAboutAPerson } from './network-personality-provisions-2014/5.1-incomplete-notice-about-a-person.js';
import { whoIsStaff } from './tort-interpretation/15-who-is-staff.js';
import { staffSentByAnAgency } from './tort-interpretation/16-staff-sent-by-an-agency.js';
import { agencyWithinItsFault } from './tort-interpretation/16.1-agency-within-its-fault.js';
import { crimeOfStaff } from './tort-interpretation/17-crime-of-staff.js';
import { courtCosts } from './case-law/court-costs.js';
import { infrastructureMeasures } from './case-law/infrastructure-measures.js';
import { legalFeesWithABasis } from './case-law/legal-fees-with-a-basis.js';
import { legalFees } from './case-law/legal-fees.js';
import { excessiveAgreedDamages as minutes11 } from './civil-code-minutes/11-excessive-agreed-damages.js';
import { ownInfringement as civilCode1194 } from './civil-code/1194-own-infringement.js';
import { validNotice as civilCode1195of1 } from './civil-code/1195.1-valid-notice.js';
import { incompleteNotice as civilCode1195of1of1 } from './civil-code/1195.1.1-incomplete-notice.js';
import { inactionAfterNotice as civilCode1195of2 } from './civil-code/1195.2-inaction-after-notice.js';
import { tortClaim as civilCode120 } from './civil-code/120-tort-claim.js';
import { dataProtected as civilCode127 } from './civil-code/127-data.js';
import { timeToSetAside as civilCode152 } from './civil-code/152-time-to-set-aside.js';
import { contractByFraud } from './civil-code/148-fraud.js';
import { mandatoryRuleOrPublicOrder } from './civil-code/153-mandatory-rule-or-public-order.js';
import { validInSpiteOfARule } from './contract-interpretation/16-valid-in-spite-of-a-rule.js';
import { coverAtMarketPrice } from './contract-interpretation/60.2-cover-at-market-price.js';
import { voidFromTheStart as civilCode155 } from './civil-code/155-void-from-the-start.js';
import { givingBack as civilCode157 } from './civil-code/157-giving-back.js';
import { restitutionAfterNullity as civilCode157of1 } from './civil-code/157.1-restitution-after-nullity.js';
import { lossByFault as civilCode157of2 } from './civil-code/157.2-loss-by-fault.js';
import { noProfitAfterNullity as civilCode157of3 } from './civil-code/157.3-no-profit-after-nullity.js';
import { ownPartAfterNullity as civilCode157of4 } from './civil-code/157.4-own-part-after-nullity.js';
import { contribution as civilCode178 } from './civil-code/178-contribution.js';
import { noPunitiveDamages as civilCode179 } from './civil-code/179-no-punitive-damages.js';
import { noPunitiveDamagesBefore2021 } from './general-provisions/179-no-punitive-damages.js';
import { forceMajeure as civilCode180 } from './civil-code/180-force-majeure.js';
import { choiceOfAction as civilCode186 } from './civil-code/186-choice-of-action.js';
import { finesStayOutside as civilCode187 } from './civil-code/187-fines-stay-outside.js';
import { limitationPeriod as civilCode188 } from './civil-code/188-limitation-period.js';
import { agreedLimitationBefore2008 } from './convention/agreed-limitation-before-2008.js';
import { noAgreedLimitation as limitationProvisions2008of2 } from './limitation-provisions-2008/2-no-agreed-limitation.js';
import { twoYearsRunOutBefore as principles135of1 } from './general-principles/135.1-two-years-run-out.js';
import { claimsWithoutLimitation as generalProvisions196 } from './general-provisions/196-claims-without-limitation.js';
import { claimsWithoutLimitation as civilCode196 } from './civil-code/196-claims-without-limitation.js';
import { notRaisedByTheCourt as generalProvisions193 } from './general-provisions/193-not-raised-by-the-court.js';
import { notRaisedByTheCourt as civilCode193 } from './civil-code/193-not-raised-by-the-court.js';
import { oneDebtInInstalments as limitationProvisions2008of5 } from './limitation-provisions-2008/5-one-debt-in-instalments.js';
import { oneDebtInInstalments as generalProvisions189 } from './general-provisions/189-one-debt-in-instalments.js';
import { oneDebtInInstalments as civilCode189 } from './civil-code/189-one-debt-in-instalments.js';
import { pleaOfLimitation as civilCode192 } from './civil-code/192-plea-of-limitation.js';
import { lossOutOfTime as civilCode192of1 } from './civil-code/192.1-a-loss-out-of-time.js';
import { refundOutOfTime as civilCode192of2 } from './civil-code/192.2-a-refund-out-of-time.js';
import { creditsOutOfTime as civilCode192of3 } from './civil-code/192.3-credits-out-of-time.js';
import { agreedSumOutOfTime as civilCode192of4 } from './civil-code/192.4-an-agreed-sum-out-of-time.js';
import { standardTerm as civilCode496of1 } from './civil-code/496.1-standard-term.js';
import { wantOfPrompting as civilCode496of2 } from './civil-code/496.2-want-of-prompting.js';
import { unreasonableStandardTerm as civilCode497 } from './civil-code/497-unreasonable-standard-term.js';
import { doubtAgainstTheAuthor as civilCode498 } from './civil-code/498-doubt-against-the-author.js';
import { intentAndGrossNegligence as civilCode506 } from './civil-code/506-intent-and-gross-negligence.js';
import { performanceAsAgreed as civilCode509 } from './civil-code/509-performance-as-agreed.js';
import { promisedResults as civilCode509of1 } from './civil-code/509.1-promised-results.js';
import { dutiesOfGoodFaith as civilCode509of2 } from './civil-code/509.2-duties-of-good-faith.js';
import { defaultQuality as civilCode511of1 } from './civil-code/511.1-default-quality.js';
import { withholding as civilCode525 } from './civil-code/525-withholding.js';
import { notLate as civilCode525of1 } from './civil-code/525.1-not-late.js';
import { suspensionForArrears as civilCode526 } from './civil-code/526-suspension-for-arrears.js';
import { insecurity as civilCode527 } from './civil-code/527-insecurity.js';
import { suspensionWithoutEvidence as civilCode527of2 } from './civil-code/527.2-suspension-without-evidence.js';
import { resumptionOnSecurity as civilCode528 } from './civil-code/528-resumption-on-security.js';
import { wantOfSecurity as civilCode528of1 } from './civil-code/528.1-want-of-security.js';
import { endedByAgreement as civilCode562of1 } from './civil-code/562.1-ended-by-agreement.js';
import { agreedRightToEnd as civilCode562of2 } from './civil-code/562.2-agreed-right-to-end.js';
import { terminationForBreach as civilCode563 } from './civil-code/563-right-to-terminate.js';
import { noRightToTerminate } from './civil-code/563.1-no-right-to-terminate.js';
import { contractWithoutFixedTerm as civilCode563of2 } from './civil-code/563.2-contract-without-fixed-term.js';
import { agreedLimitation as civilCode197 } from './civil-code/197-agreed-limitation.js';
import { noAgreedLimitation as civilCode197of1 } from './civil-code/197.1-no-agreed-limitation.js';
import { timeToUseTheRight as civilCode564of1 } from './civil-code/564.1-time-to-use-the-right.js';
import { rightLapsed as civilCode564 } from './civil-code/564-right-lapsed.js';
import { depositGivenBack as civilCode566of1 } from './civil-code/566.1-deposit-given-back.js';
import { refundAfterTheEnd as civilCode566 } from './civil-code/566-refund-after-the-end.js';
import { setOff as civilCode568 } from './civil-code/568-set-off.js';
import { setOffExcluded as civilCode568of1 } from './civil-code/568.1-set-off-excluded.js';
import { breach as civilCode577 } from './civil-code/577-breach.js';
import { anticipatoryBreach as civilCode578 } from './civil-code/578-anticipatory-breach.js';
import { paymentOfThePrice as civilCode579 } from './civil-code/579-payment-of-the-price.js';
import { performanceInKind as civilCode580 } from './civil-code/580-performance-in-kind.js';
import { performanceIsExcluded as civilCode580of1 } from './civil-code/580.1-performance-excluded.js';
import { endWherePerformanceIsExcluded as civilCode580of2 } from './civil-code/580.2-end-where-performance-is-excluded.js';
import { substitutePerformance as civilCode581 } from './civil-code/581-substitute-performance.js';
import { priceReduction as civilCode582 } from './civil-code/582-price-reduction.js';
import { repairOrLowerPrice as civilCode582of1 } from './civil-code/582.1-repair-or-lower-price.js';
import { repairOrLowerPrice as contractLaw111of1 } from './contract-law/111.1-repair-or-lower-price.js';
import { repairAfterARefund as civilCode566of4 } from './civil-code/566.4-repair-after-a-refund.js';
import { repairAfterARefund as contractLaw97of4 } from './contract-law/97.4-repair-after-a-refund.js';
import { lossBesidePerformance as civilCode583 } from './civil-code/583-loss-beside-performance.js';
import { customersOwnCause as civilCode584of1 } from './civil-code/584.1-customers-own-cause.js';
import { lossMadeGood as civilCode584of2 } from './civil-code/584.2-loss-made-good.js';
import { foreseeableLoss as civilCode584 } from './civil-code/584-foreseeable-loss.js';
import { agreedDamages as civilCode585of1 } from './civil-code/585.1-agreed-damages.js';
import { performanceBesideDelay as civilCode585of3 } from './civil-code/585.3-performance-beside-a-sum-for-delay.js';
import { lossOfPerformanceBesideDelay as civilCode585of3of1 } from './civil-code/585.3.1-loss-of-performance-beside-a-sum-for-delay.js';
import { performanceBesideDelay as contractLaw114of3 } from './contract-law/114.3-performance-beside-a-sum-for-delay.js';
import { lossOfPerformanceBesideDelay as contractLaw114of3of1 } from './contract-law/114.3.1-loss-of-performance-beside-a-sum-for-delay.js';
import { raisingAgreedDamages as civilCode585of2 } from './civil-code/585.2.1-raising-agreed-damages.js';
import { depositUpToAFifth as civilCode586of2 } from './civil-code/586.2-deposit-up-to-a-fifth.js';
import { depositUpToAFifth as guaranteeLaw91 } from './guarantee-law/91-deposit-up-to-a-fifth.js';
import { depositAgreed as civilCode586 } from './civil-code/586-deposit-agreed.js';
import { doubleReturnOfDeposit as civilCode587 } from './civil-code/587-double-return-of-the-deposit.js';
import { depositAfterPerformed as civilCode587of2 } from './civil-code/587.2-deposit-after-performance.js';
import { depositAfterPerformed as contractLaw115of2 } from './contract-law/115.2-deposit-after-performance.js';
import { depositKept as civilCode587of1 } from './civil-code/587.1-deposit-kept.js';
import { depositOrAgreedSum as civilCode588of1 } from './civil-code/588.1-deposit-or-agreed-sum.js';
import { lossAboveDepositCounts as civilCode588of2 } from './civil-code/588.2-loss-above-the-deposit.js';
import { forceMajeure as civilCode590 } from './civil-code/590-force-majeure.js';
import { partialForceMajeure as civilCode590of1 } from './civil-code/590.1-partial-force-majeure.js';
import { lateNotice as civilCode590of1of2 } from './civil-code/590.1.2-late-notice-of-force-majeure.js';
import { dutyToMitigate as civilCode591of1 } from './civil-code/591.1-duty-to-mitigate.js';
import { measuresAgainstAggravation as civilCode591of1of1 } from './civil-code/591.1.1-measures-against-aggravation.js';
import { costOfMitigation as civilCode591of2 } from './civil-code/591.2-cost-of-mitigation.js';
import { bothInBreach as civilCode592of1 } from './civil-code/592.1-both-in-breach.js';
import { contributoryFault as civilCode592of2 } from './civil-code/592.2-contributory-fault.js';
import { providersOwnLoss as civilCode592of2of1 } from './civil-code/592.2.1-providers-own-loss.js';
import { causeInThirdParty as civilCode593 } from './civil-code/593-cause-in-a-third-party.js';
import { contractForWork as civilCode770 } from './civil-code/770-contract-for-work.js';
import { handingOverTheWork as civilCode780 } from './civil-code/780-handing-over-the-work.js';
import { defectiveWork as civilCode781 } from './civil-code/781-defective-work.js';
import { customerEndsTheWork as civilCode787 } from './civil-code/787-customer-ends-the-work.js';
import { lossOfTheOneWhoWorks as civilCode7871 } from './civil-code/787.1-loss-of-the-one-who-works.js';
import { technologyDevelopment as civilCode851 } from './civil-code/851-technology-development.js';
import { freeKeeping as civilCode897 } from './civil-code/897-free-keeping.js';
import { freeService as civilCode929 } from './civil-code/929-free-service.js';
import { paymentWithoutGround as civilCode985 } from './civil-code/985-payment-without-ground.js';
import { unduePayment as civilCode985of1 } from './civil-code/985.1-undue-payment.js';
import { mentalDamagesInContract as civilCode996 } from './civil-code/996-mental-damages-in-contract.js';
import { mentalHarmInContractMadeGood as civilCode996of1 } from './civil-code/996.1-mental-harm-in-contract-made-good.js';
import { standardOfProof as procedureInterpretation108 } from './civil-procedure-interpretation/108-standard-of-proof.js';
import { proofOfLoss as procedureInterpretation90 } from './civil-procedure-interpretation/90-proof-of-loss.js';
import { proofOfPerformance as procedureInterpretation91 } from './civil-procedure-interpretation/91-proof-of-performance.js';
import { proofOfLoss as procedureLaw64 } from './civil-procedure-law-1991/64-proof-of-loss.js';
import { conspicuousNotice as consumerLaw26of1 } from './consumer-law/26.1-conspicuous-notice.js';
import { unfairTerms as consumerLaw26of3 } from './consumer-law/26.3-unfair-terms.js';
import { interestOnPrepaidFees as consumerLaw53of1 } from './consumer-law/53.1-interest-on-prepaid.js';
import { settlementClausesSurvive as civilCode567 } from './civil-code/567-settlement-clauses-survive.js';
import { proofOfFraud as procedureInterpretation109 } from './civil-procedure-interpretation/109-proof-of-fraud.js';
import { prepaidService as consumerLaw53 } from './consumer-law/53-prepaid-service.js';
import { consumerFraud as consumerLaw55of1 } from './consumer-law/55.1-fraud.js';
import { automaticRenewal as consumerRegulation10 } from './consumer-regulation/10-automatic-renewal.js';
import { unannouncedRenewal as consumerRegulation10of1 } from './consumer-regulation/10.1-unannounced-renewal.js';
import { termsAgainstConsumers as consumerRegulation17 } from './consumer-regulation/17-terms-against-consumers.js';
import { noticeOfClosing as consumerRegulation21 } from './consumer-regulation/21-notice-of-closing.js';
import { closingUnannounced as consumerRegulation21of1 } from './consumer-regulation/21.1-closing-without-notice.js';
import { lighterReading as contracts1of3 } from './contract-interpretation/1.3-lighter-reading.js';
import { proofOfPrompting as contracts10of3 } from './contract-interpretation/10.3-proof-of-prompting.js';
import { minorDuty as contracts31of1 } from './contract-interpretation/31.1-minor-duty.js';
import { paymentAgainstPerformance as contracts31of2 } from './contract-interpretation/31.2-payment-against-performance.js';
import { noticeWithoutRight as contracts53 } from './contract-interpretation/53-notice-without-right.js';
import { setOffOnArrival as contracts55 } from './contract-interpretation/55-set-off-on-arrival.js';
import { noSetOffAgainstTort as contracts57 } from './contract-interpretation/57-no-set-off-against-tort.js';
import { noSetOffOfABarredDebt as contracts58 } from './contract-interpretation/58-no-set-off-of-a-barred-debt.js';
import { profitLessCost as contracts60of1 } from './contract-interpretation/60.1-profit-less-cost.js';
import { earlyEndOfFixedTerm as contracts61 } from './contract-interpretation/61-early-end-of-a-fixed-term.js';
import { profitAtDiscretion as contracts62 } from './contract-interpretation/62-profit-at-discretion.js';
import { sumSetByTheCourt as personalityProvisions12of2 } from './network-personality-provisions/12.2-sum-set-by-the-court.js';
import { sumSetForPersonalInformation as personalInformationLaw69of2of1 } from './personal-information-protection-law/69.2.1-sum-set-by-the-court.js';
import { benefitsDeducted as contracts63of3 } from './contract-interpretation/63.3-benefits.js';
import { reductionOnRequest as contracts64of1 } from './contract-interpretation/64.1-reduction-on-request.js';
import { noAdjustmentAgreed as contracts64of3 } from './contract-interpretation/64.3-no-adjustment-agreed.js';
import { excessiveAgreedDamages as contracts65of2 } from './contract-interpretation/65.2-excessive-agreed-damages.js';
import { badFaith as contracts65of3 } from './contract-interpretation/65.3-bad-faith.js';
import { courtExplainsReduction as contracts66 } from './contract-interpretation/66-court-explains-reduction.js';
import { bothGaveCause as contracts68of1 } from './contract-interpretation/68.1-both-gave-cause.js';
import { casesNotYetDecided as contracts69 } from './contract-interpretation/69-cases-not-yet-decided.js';
import { labelIsNoDefence as contracts9 } from './contract-interpretation/9-label-is-no-defence.js';
import { voidUnpromptedExclusion as interpretation10 } from './contract-law-interpretation-ii/10-void-unprompted-exclusion.js';
import { reductionOnRequest as interpretation27 } from './contract-law-interpretation-ii/27-reduction-on-request.js';
import { raisingAgreedDamages as interpretation28 } from './contract-law-interpretation-ii/28-raising-agreed-damages.js';
import { excessiveAgreedDamages as interpretation29 } from './contract-law-interpretation-ii/29.2-excessive-agreed-damages.js';
import { proofOfPrompting as interpretation6 } from './contract-law-interpretation-ii/6-proof-of-prompting.js';
import { revocationForWantOfPrompting as interpretation9 } from './contract-law-interpretation-ii/9-revocation-for-want-of-prompting.js';
import { breach as contractLaw107 } from './contract-law/107-breach.js';
import { anticipatoryBreach as contractLaw108 } from './contract-law/108-anticipatory-breach.js';
import { paymentOfThePrice as contractLaw109 } from './contract-law/109-payment-of-the-price.js';
import { performanceInKind as contractLaw110 } from './contract-law/110-performance-in-kind.js';
import { performanceIsExcluded as contractLaw110of1 } from './contract-law/110.1-performance-excluded.js';
import { priceReduction as contractLaw111 } from './contract-law/111-price-reduction.js';
import { lossBesidePerformance as contractLaw112 } from './contract-law/112-loss-beside-performance.js';
import { customersOwnCause as contractLaw113of1 } from './contract-law/113.1-customers-own-cause.js';
import { lossMadeGood as contractLaw113of2 } from './contract-law/113.2-loss-made-good.js';
import { noMentalDamagesInContract as contractLaw113of3 } from './contract-law/113.3-no-mental-damages-in-contract.js';
import { foreseeableLoss as contractLaw113 } from './contract-law/113-foreseeable-loss.js';
import { agreedDamages as contractLaw114 } from './contract-law/114.1-agreed-damages.js';
import { doubleReturnOfDeposit as contractLaw115 } from './contract-law/115-double-return-of-the-deposit.js';
import { depositKept as contractLaw115of1 } from './contract-law/115.1-deposit-kept.js';
import { depositOrAgreedSum as contractLaw116 } from './contract-law/116-deposit-or-agreed-sum.js';
import { lossAboveDepositCounts as contractLaw116of1 } from './contract-law/116.1-loss-above-the-deposit.js';
import { forceMajeure as contractLaw117 } from './contract-law/117-force-majeure.js';
import { partialForceMajeure as contractLaw117of1 } from './contract-law/117.1-partial-force-majeure.js';
import { lateNotice as contractLaw118 } from './contract-law/118-late-notice-of-force-majeure.js';
import { dutyToMitigate as contractLaw119of1 } from './contract-law/119.1-duty-to-mitigate.js';
import { costOfMitigation as contractLaw119of2 } from './contract-law/119.2-cost-of-mitigation.js';
import { bothInBreach as contractLaw120 } from './contract-law/120-both-in-breach.js';
import { causeInThirdParty as contractLaw121 } from './contract-law/121-cause-in-a-third-party.js';
import { choiceOfAction as contractLaw122 } from './contract-law/122-choice-of-action.js';
import { contractForWork as contractLaw251 } from './contract-law/251-contract-for-work.js';
import { handingOverTheWork as contractLaw261 } from './contract-law/261-handing-over-the-work.js';
import { defectiveWork as contractLaw262 } from './contract-law/262-defective-work.js';
import { customerEndsTheWork as contractLaw268 } from './contract-law/268-customer-ends-the-work.js';
import { lossOfTheOneWhoWorks as contractLaw2681 } from './contract-law/268.1-loss-of-the-one-who-works.js';
import { technologyDevelopment as contractLaw330 } from './contract-law/330-technology-development.js';
import { freeKeeping as contractLaw374 } from './contract-law/374-free-keeping.js';
import { promptingDuty as contractLaw39of1 } from './contract-law/39.1-prompting-duty.js';
import { standardTerm as contractLaw39of2 } from './contract-law/39.2-standard-term.js';
import { termsThatExcludeLiability as contractLaw40 } from './contract-law/40-terms-that-exclude-liability.js';
import { freeService as contractLaw406 } from './contract-law/406-free-service.js';
import { doubtAgainstTheAuthor as contractLaw41 } from './contract-law/41-doubt-against-the-author.js';
import { intentAndGrossNegligence as contractLaw53 } from './contract-law/53-intent-and-gross-negligence.js';
import { timeToSetAside as contractLaw55 } from './contract-law/55-time-to-set-aside.js';
import { voidFromTheStart as contractLaw56 } from './contract-law/56-void-from-the-start.js';
import { givingBack as contractLaw58 } from './contract-law/58-giving-back.js';
import { restitutionAfterNullity as contractLaw58of1 } from './contract-law/58.1-restitution-after-nullity.js';
import { lossByFault as contractLaw58of2 } from './contract-law/58.2-loss-by-fault.js';
import { noProfitAfterNullity as contractLaw58of3 } from './contract-law/58.3-no-profit-after-nullity.js';
import { ownPartAfterNullity as contractLaw58of4 } from './contract-law/58.4-own-part-after-nullity.js';
import { performanceAsAgreed as contractLaw60 } from './contract-law/60-performance-as-agreed.js';
import { promisedResults as contractLaw60of1 } from './contract-law/60.1-promised-results.js';
import { dutiesOfGoodFaith as contractLaw60of2 } from './contract-law/60.2-duties-of-good-faith.js';
import { withholding as contractLaw66 } from './contract-law/66-withholding.js';
import { notLate as contractLaw66of1 } from './contract-law/66.1-not-late.js';
import { suspensionForArrears as contractLaw67 } from './contract-law/67-suspension-for-arrears.js';
import { insecurity as contractLaw68 } from './contract-law/68-insecurity.js';
import { suspensionWithoutEvidence as contractLaw68of2 } from './contract-law/68.2-suspension-without-evidence.js';
import { resumptionOnSecurity as contractLaw69 } from './contract-law/69-resumption-on-security.js';
import { wantOfSecurity as contractLaw69of1 } from './contract-law/69.1-want-of-security.js';
import { endedByAgreement as contractLaw93of1 } from './contract-law/93.1-ended-by-agreement.js';
import { agreedRightToEnd as contractLaw93of2 } from './contract-law/93.2-agreed-right-to-end.js';
import { terminationForBreach as contractLaw94 } from './contract-law/94-right-to-terminate.js';
import { noRightToTerminate as contractLaw94of1 } from './contract-law/94.1-no-right-to-terminate.js';
import { depositGivenBack as contractLaw97of1 } from './contract-law/97.1-deposit-given-back.js';
import { refundAfterTheEnd as contractLaw97 } from './contract-law/97-refund-after-the-end.js';
import { setOff as contractLaw99 } from './contract-law/99-set-off.js';
import { setOffExcluded as contractLaw99of1 } from './contract-law/99.1-set-off-excluded.js';
import { agreedDamagesReduced } from './civil-code/585.2-agreed-damages-reduced.js';
import { agreedDamagesAsAgreed as civilCode585of1of1 } from './civil-code/585.1.1-agreed-damages-as-agreed.js';
import { agreedRateIsDue as civilCode585of1of3 } from './civil-code/585.1.3-agreed-rate-is-due.js';
import { agreedRateIsDue as contractLaw114of1of3 } from './contract-law/114.1.3-agreed-rate-is-due.js';
import { agreedInterestReduced as civilCode585of2of2 } from './civil-code/585.2.2-agreed-interest-reduced.js';
import { excessiveAgreedInterest as contractLaw114of2of1 } from './contract-law/114.2.1-excessive-agreed-interest.js';
import { interestTo130 } from './convention/interest-to-130.js';
import { agreedInterestOnLatePayment as civilCode585of1of2 } from './civil-code/585.1.2-agreed-interest.js';
import { agreedInterestOnLatePayment as contractLaw114of1of2 } from './contract-law/114.1.2-agreed-interest.js';
import { agreedDamagesAsAgreed as contractLaw114of1of1 } from './contract-law/114.1.1-agreed-damages-as-agreed.js';
import { capOnAgreedDamages } from './convention/cap-on-agreed-damages.js';
import { capOnRefund } from './convention/cap-on-refund.js';
import { creditsAgreed } from './convention/credits-agreed.js';
import { creditsInBadFaith } from './convention/credits-in-bad-faith.js';
import { creditsRaised } from './convention/credits-raised.js';
import { creditsReduced } from './convention/credits-reduced.js';
import { dataValueLadder } from './convention/data-value-ladder.js';
import { expandedPartProRataBefore2021 } from './convention/expanded-part-pro-rata-before-2021.js';
import { expandedPartProRata } from './convention/expanded-part-pro-rata.js';
import { interestOnDamages } from './convention/interest-on-damages.js';
import { interestOnRestitution } from './convention/interest-on-restitution.js';
import { noRuleSet } from './convention/no-rule-set.js';
import { relettingBefore2023 } from './convention/reletting-before-2023.js';
import { orderOfDeductions } from './convention/order-of-deductions.js';
import { brokenMonths } from './convention/broken-months.js';
import { penaltyTo130 } from './convention/penalty-to-130.js';
import { securityMeasures as cybersecurity2016of21 } from './cybersecurity-law-2016/21-security-measures.js';
import { evidenceOfFault as cybersecurityLaw201621of1 } from './cybersecurity-law-2016/21.1-evidence-of-fault.js';
import { securityMeasures as cybersecurity23 } from './cybersecurity-law/23-security-measures.js';
import { evidenceOfFault as cybersecurityLaw23of1 } from './cybersecurity-law/23.1-evidence-of-fault.js';
import { latePaymentOfAJudgment as delay1 } from './delay-interest-interpretation/1-late-payment-of-a-judgment.js';
import { proofOfLoss as evidence2 } from './evidence-provisions-2001/2-proof-of-loss.js';
import { evidenceKeptBack as evidence2001of75 } from './evidence-provisions-2001/75-evidence-kept-back.js';
import { evidenceKeptBack as evidence2019of95 } from './evidence-provisions-2019/95-evidence-kept-back.js';
import { limitationPeriod as principles135 } from './general-principles/135-limitation-period.js';
import { pleaOfLimitation as principles138 } from './general-principles/138-plea-of-limitation.js';
import { lossOutOfTime as principles138of1 } from './general-principles/138.1-a-loss-out-of-time.js';
import { refundOutOfTime as principles138of2 } from './general-principles/138.2-a-refund-out-of-time.js';
import { creditsOutOfTime as principles138of3 } from './general-principles/138.3-credits-out-of-time.js';
import { agreedSumOutOfTime as principles138of4 } from './general-principles/138.4-an-agreed-sum-out-of-time.js';
import { paymentWithoutGround as generalProvisions122 } from './general-provisions/122-payment-without-ground.js';
import { unduePayment as generalProvisions122of1 } from './general-provisions/122.1-undue-payment.js';
import { dataProtected as generalProvisions127 } from './general-provisions/127-data.js';
import { forceMajeure as generalProvisions180 } from './general-provisions/180-force-majeure.js';
import { limitationPeriod as generalProvisions188 } from './general-provisions/188-limitation-period.js';
import { pleaOfLimitation as generalProvisions192 } from './general-provisions/192-plea-of-limitation.js';
import { lossOutOfTime as generalProvisions192of1 } from './general-provisions/192.1-a-loss-out-of-time.js';
import { refundOutOfTime as generalProvisions192of2 } from './general-provisions/192.2-a-refund-out-of-time.js';
import { creditsOutOfTime as generalProvisions192of3 } from './general-provisions/192.3-credits-out-of-time.js';
import { agreedSumOutOfTime as generalProvisions192of4 } from './general-provisions/192.4-an-agreed-sum-out-of-time.js';
import { pleaAtFirstInstance as limitationProvisions3 } from './limitation-provisions/3-plea-at-first-instance.js';
import { voidTerms as onlineConsumption1 } from './online-consumption-provisions/1-void-terms.js';
import { arrearsBeforeSuspension, bankingYearDays, closingNotice, counterPeriod, depositShare, excessThreshold, fraudMinimum, fraudMultiple, judgmentDailyRate, limitationMonths, loanPrimeRate, logMonths, longStopMonths, personalityCeiling, punitiveMost, reactionPeriod, smePaymentRate, suspensionBeforeTermination, telecomLateCharge, terminationMonths, workingDaysAtMost, yearDays, daysToRestore, depositRate } from './parameters.js';
import { interestOnPrepaidMoney as prepaid16 } from './prepaid-interpretation/16-interest-on-prepaid.js';
import { voidTerms as prepaid9 } from './prepaid-interpretation/9-void-terms.js';
import { contributoryFault as sales201230 } from './sales-interpretation-2012/30-contributory-fault.js';
import { providersOwnLoss as sales201230of1 } from './sales-interpretation-2012/30.1-providers-own-loss.js';
import { benefitsDeducted as sales201231 } from './sales-interpretation-2012/31-benefits.js';
import { interestOnLatePayment2012 as sales24 } from './sales-interpretation-2012/24.4-interest-on-late-payment.js';
import { interestOnLatePayment as sales202018 } from './sales-interpretation/18.4-interest-on-late-payment.js';
import { benefitsDeducted as sales202023 } from './sales-interpretation/23-benefits.js';
import { latePaymentOfSmallFirms2020 as smePayment2020of15 } from './sme-payment-2020/15-late-payment-of-small-firms.js';
import { tooLowARate2020 } from './sme-payment-2020/15.2-too-low-a-rate.js';
import { leastRateForSmallFirms2020 as smePayment2020of15of1 } from './sme-payment-2020/15.1-least-rate.js';
import { leastRateForSmallFirms as smePayment17of1 } from './sme-payment/17.1-least-rate.js';
import { latePaymentOfSmallFirms as smePayment17 } from './sme-payment/17-late-payment-of-small-firms.js';
import { tooLowARate } from './sme-payment/17.2-too-low-a-rate.js';
import { usersInArrears as telecom34 } from './telecom-regulations/34-users-in-arrears.js';
import { logsKept } from './cybersecurity-law/23.2-logs-kept.js';
import { logsKept2016 } from './cybersecurity-law-2016/21.2-logs-kept.js';
import { deletionInArrears } from './telecom-regulations/34.1-deletion-in-arrears.js';
import { lateCharge as telecomRegulations34of2 } from './telecom-regulations/34.2-late-charge.js';
import { announcedWorks as telecom35 } from './telecom-regulations/35-announced-works.js';
import { feeCutForWorks } from './telecom-regulations/35.1-fee-cut-for-works.js';
import { feeCutBesidePriceCut } from './telecom-regulations/35.1.1-fee-cut-beside-price-cut.js';
import { earlierFacts as temporalEffect1of2 } from './temporal-effect/1.2-earlier-facts.js';
import { factsThatLast as temporalEffect1of3 } from './temporal-effect/1.3-facts-that-last.js';
import { moreProtective as temporalEffect2 } from './temporal-effect/2-more-protective.js';
import { performanceAfter2020 as temporalEffect20 } from './temporal-effect/20-performance-after-2020.js';
import { harmAfter2020 as temporalEffect24 } from './temporal-effect/24-harm-after-2020.js';
import { lawWasSilent as temporalEffect3 } from './temporal-effect/3-law-was-silent.js';
import { reasonsOnly as temporalEffect4 } from './temporal-effect/4-reasons-only.js';
import { earlierStandardTerms as temporalEffect9 } from './temporal-effect/9-earlier-standard-terms.js';
import { contributionBefore2021 as tortLiability14 } from './tort-liability-law/14-contribution.js';
import { tortClaimBefore2021 as tortLiability3 } from './tort-liability-law/3-tort-claim.js';
import { ownInfringementBefore2021 as tortLiability36of1 } from './tort-liability-law/36.1-own-infringement.js';
import { inactionAfterNoticeBefore2021 as tortLiability36of2 } from './tort-liability-law/36.2-inaction-after-notice.js';
import { incompleteNoticeBefore2021 as tortLiability36of2of1 } from './tort-liability-law/36.2.1-incomplete-notice.js';
import { liabilityForFault as civilCode1165of1 } from './civil-code/1165.1-liability-for-fault.js';
import { liabilityForFaultBefore2021 as tortLiabilityLaw6of1 } from './tort-liability-law/6.1-liability-for-fault.js';
import { causation as civilCode1165of1of1 } from './civil-code/1165.1.1-causation.js';
import { causationBefore2021 as tortLiabilityLaw6of1of1 } from './tort-liability-law/6.1.1-causation.js';
import { presumedFault as civilCode1165of2 } from './civil-code/1165.2-presumed-fault.js';
import { noFaultByStatute as civilCode1166 } from './civil-code/1166-no-fault-by-statute.js';
import { noFaultByStatuteBefore2021 as tortLiabilityLaw7 } from './tort-liability-law/7-no-fault-by-statute.js';
import { actingTogether as civilCode1168 } from './civil-code/1168-acting-together.js';
import { actingTogetherBefore2021 as tortLiabilityLaw8 } from './tort-liability-law/8-acting-together.js';
import { incitingAndAiding as civilCode1169 } from './civil-code/1169-inciting-and-aiding.js';
import { incitingAndAidingBefore2021 as tortLiabilityLaw9 } from './tort-liability-law/9-inciting-and-aiding.js';
import { unknownAuthor as civilCode1170 } from './civil-code/1170-unknown-author.js';
import { unknownAuthorBefore2021 as tortLiabilityLaw10 } from './tort-liability-law/10-unknown-author.js';
import { eachSufficient as civilCode1171 } from './civil-code/1171-each-sufficient.js';
import { eachSufficientBefore2021 as tortLiabilityLaw11 } from './tort-liability-law/11-each-sufficient.js';
import { eachForItsPart as civilCode1172 } from './civil-code/1172-each-for-its-part.js';
import { eachForItsPartBefore2021 as tortLiabilityLaw12 } from './tort-liability-law/12-each-for-its-part.js';
import { ownPart as civilCode1172of1 } from './civil-code/1172.1-own-part.js';
import { ownPartBefore2021 as tortLiabilityLaw12of1 } from './tort-liability-law/12.1-own-part.js';
import { faultOfTheInjured as civilCode1173 } from './civil-code/1173-fault-of-the-injured.js';
import { faultOfTheInjuredBefore2021 as tortLiabilityLaw26 } from './tort-liability-law/26-fault-of-the-injured.js';
import { aggravationByTheInjured as civilCode1173of1 } from './civil-code/1173.1-aggravation-by-the-injured.js';
import { intentOfTheInjured as civilCode1174 } from './civil-code/1174-intent-of-the-injured.js';
import { intentOfTheInjuredBefore2021 as tortLiabilityLaw27 } from './tort-liability-law/27-intent-of-the-injured.js';
import { causedByAThirdParty as civilCode1175 } from './civil-code/1175-caused-by-a-third-party.js';
import { causedByAThirdPartyBefore2021 as tortLiabilityLaw28 } from './tort-liability-law/28-caused-by-a-third-party.js';
import { selfHelp as civilCode1177 } from './civil-code/1177-self-help.js';
import { lossOrGainOfPersonality as civilCode1182 } from './civil-code/1182-loss-or-gain.js';
import { wholeAtLeastThePart } from './convention/whole-at-least-the-part.js';
import { securityDutyLeftUndone } from './convention/security-duty-left-undone.js';
import { notifierAndLateProvider } from './convention/notifier-and-late-provider.js';
import { lossOrGainOfPersonalInformation as personalInformationLaw69of2 } from './personal-information-protection-law/69.2-loss-or-gain.js';
import { lossOrGainOfPersonalityBefore2021 as tortLiabilityLaw20 } from './tort-liability-law/20-loss-or-gain.js';
import { mentalHarm as civilCode1183of1 } from './civil-code/1183.1-mental-harm.js';
import { mentalHarmMadeGood as civilCode1183of1of1 } from './civil-code/1183.1.1-mental-harm-made-good.js';
import { mentalHarmBefore2021 as tortLiabilityLaw22 } from './tort-liability-law/22-mental-harm.js';
import { objectOfPersonalMeaning as civilCode1183of2 } from './civil-code/1183.2-object-of-personal-meaning.js';
import { objectOfPersonalMeaningBefore2021 as mentalDamagesInterpretation20014 } from './mental-damages-interpretation-2001/4-object-of-personal-meaning.js';
import { propertyLoss as civilCode1184 } from './civil-code/1184-property-loss.js';
import { propertyLossBefore2021 as tortLiabilityLaw19 } from './tort-liability-law/19-property-loss.js';
import { sharingWithoutFault as civilCode1186 } from './civil-code/1186-sharing-without-fault.js';
import { sharingWithoutFaultBefore2021 as tortLiabilityLaw24 } from './tort-liability-law/24-sharing-without-fault.js';
import { howDamagesArePaid as civilCode1187 } from './civil-code/1187-how-damages-are-paid.js';
import { howDamagesArePaidBefore2021 as tortLiabilityLaw25 } from './tort-liability-law/25-how-damages-are-paid.js';
import { actsOfStaff as civilCode1191 } from './civil-code/1191-acts-of-staff.js';
import { actsOfStaffBefore2021 as tortLiabilityLaw34 } from './tort-liability-law/34-acts-of-staff.js';
import { principalAndContractor as tortInterpretation18 } from './tort-interpretation/18-principal-and-contractor.js';
import { principalWithinItsFault as tortInterpretation18of1 } from './tort-interpretation/18.1-principal-within-its-fault.js';
import { independentContractor as civilCode1193 } from './civil-code/1193-independent-contractor.js';
import { presumedFaultOfTheHandler as personalInformationProtectionLaw69 } from './personal-information-protection-law/69-presumed-fault-of-the-handler.js';
import { liabilityOfTheHandler } from './personal-information-protection-law/69.1-liability-of-the-handler.js';
import { benefitsInTort as conventionBenefitsInTort } from './convention/benefits-in-tort.js';
import { noRuleSetTorts as conventionNoRuleSetTorts } from './convention/no-rule-set-torts.js';
import { limitsInTort as caseLawLimitsInTort } from './case-law/limits-in-tort.js';
import { exclusionsInTort as caseLawExclusionsInTort } from './case-law/exclusions-in-tort.js';
import { excusingEventsInTort as caseLawExcusingEventsInTort } from './case-law/excusing-events-in-tort.js';
import { platformAfterNotice as eCommerceLaw42of2 } from './e-commerce-law/42.2-platform-after-notice.js';
import { wrongNoticeToAPlatform as eCommerceLaw42of3 } from './e-commerce-law/42.3-wrong-notice-to-a-platform.js';
import { wrongNoticeToAPlatformBeforeTheReply as eCommerceLaw42of3From2019 } from './e-commerce-law/42.3@2019-01-01-wrong-notice-to-a-platform.js';
import { maliciousNoticeDoubled as eCommerceLaw42of3of1 } from './e-commerce-law/42.3.1-malicious-notice-doubled.js';
import { fifteenDaysForTheHolder as eCommerceLaw43 } from './e-commerce-law/43-fifteen-days-for-the-holder.js';
import { restoredTooLateByAPlatform as eCommerceLaw43of2 } from './e-commerce-law/43.2-restored-too-late-by-a-platform.js';
import { publication as eCommerceLaw44 } from './e-commerce-law/44-publication.js';
import { platformThatKnew as eCommerceLaw45 } from './e-commerce-law/45-platform-that-knew.js';
import { providerThatKnew as civilCode1197 } from './civil-code/1197-provider-that-knew.js';
import { providerThatKnewBefore2021 as tortLiabilityLaw36of3 } from './tort-liability-law/36.3-provider-that-knew.js';
import { providerThatShouldHaveKnownBefore2021 as tortLiabilityLaw36of3of1 } from './tort-liability-law/36.3.1-provider-that-should-have-known.js';
import { answerableEitherWay as civilCode1195of3of1 } from './civil-code/1195.3.1-answerable-either-way.js';
import { wrongNotice as civilCode1195of3 } from './civil-code/1195.3-wrong-notice.js';
import { wrongNoticeBefore2021 as tortLiabilityLaw6of1of2 } from './tort-liability-law/6.1.2-wrong-notice.js';
import { maliciousNotice as antiUnfairCompetitionLaw20192 } from './anti-unfair-competition-law-2019/2-malicious-notice.js';
import { goodFaithOfTheNotifier as networkIpReply5 } from './network-ip-reply/5-good-faith-of-the-notifier.js';
import { injunctionAgainstAProvider as networkIpReply1 } from './network-ip-reply/1-injunction-against-a-provider.js';
import { measuresByService as networkIpReply2 } from './network-ip-reply/2-measures-by-service.js';
import { delayTheHolderCannotHelp as networkIpReply3 } from './network-ip-reply/3-delay-the-holder-cannot-help.js';
import { maliciousCounterNotice as networkIpReply4 } from './network-ip-reply/4-malicious-counter-notice.js';
import { statementOfNoInfringement as civilCode1196of1 } from './civil-code/1196.1-statement-of-no-infringement.js';
import { measuresKeptUpTooLong as civilCode1196of2 } from './civil-code/1196.2-measures-kept-up-too-long.js';
import { restoredTooLate as disseminationRegulation17of1 } from './network-dissemination-regulation/17.1-restored-too-late.js';
import { reasonableTimeForTheHolder as civilCode1196of2of1 } from './civil-code/1196.2.1-reasonable-time-for-the-holder.js';
import { dayOfRestoration as disseminationRegulation17of2 } from './network-dissemination-regulation/17.2-day-of-restoration.js';
import { providerThatFollowedANotice as networkPersonalityProvisions5 } from './network-personality-provisions/5-provider-that-followed-a-notice.js';
import { inTime as networkPersonalityProvisions4 } from './network-personality-provisions/4-in-time.js';
import { signsOfKnowledge as networkPersonalityProvisions6 } from './network-personality-provisions/6-signs-of-knowledge.js';
import { jointProvision as networkDisseminationProvisions4 } from './network-dissemination-provisions/4-joint-provision.js';
import { neutralServiceWithoutFault as networkDisseminationProvisions6 } from './network-dissemination-provisions/6-neutral-service-without-fault.js';
import { inducingAndHelping as networkDisseminationProvisions7 } from './network-dissemination-provisions/7-inducing-and-helping.js';
import { noGeneralMonitoring as networkDisseminationProvisions8 } from './network-dissemination-provisions/8-no-general-monitoring.js';
import { signsOfKnowledgeOfCopies as networkDisseminationProvisions9 } from './network-dissemination-provisions/9-signs-of-knowledge.js';
import { directBenefit as networkDisseminationProvisions11 } from './network-dissemination-provisions/11-direct-benefit.js';
import { knowledgeAfterNotice as networkDisseminationProvisions13 } from './network-dissemination-provisions/13-knowledge-after-notice.js';
import { inTimeForWorks as networkDisseminationProvisions14 } from './network-dissemination-provisions/14-in-time.js';
import { recommendedWorks as networkDisseminationProvisions10 } from './network-dissemination-provisions/10-recommended-works.js';
import { worksInPlainSight as networkDisseminationProvisions12 } from './network-dissemination-provisions/12-works-in-plain-sight.js';
import { noticeAboutAWork as networkDisseminationRegulation14 } from './network-dissemination-regulation/14-notice-about-a-work.js';
import { deletedAtOnce as networkDisseminationRegulation15 } from './network-dissemination-regulation/15-deleted-at-once.js';
import { automaticAccess as networkDisseminationRegulation20 } from './network-dissemination-regulation/20-automatic-access.js';
import { automaticCaching as networkDisseminationRegulation21 } from './network-dissemination-regulation/21-automatic-caching.js';
import { storageSpace as networkDisseminationRegulation22 } from './network-dissemination-regulation/22-storage-space.js';
import { searchAndLinks as networkDisseminationRegulation23 } from './network-dissemination-regulation/23-search-and-links.js';
import { restoredAtOnce as networkDisseminationRegulation17 } from './network-dissemination-regulation/17-restored-at-once.js';
import { wrongDeletion as networkDisseminationRegulation24 } from './network-dissemination-regulation/24-wrong-deletion.js';
import { statementOfTheUser as networkDisseminationRegulation16 } from './network-dissemination-regulation/16-statement-of-the-user.js';
import { noticeAboutAPerson as networkPersonalityProvisions20145 } from './network-personality-provisions-2014/5-notice-about-a-person.js';
import { contentsOfANotice as ipPlatformGuidance5 } from './ip-platform-guidance/5-contents-of-a-notice.js';
import { signsOfMalice as ipPlatformGuidance6 } from './ip-platform-guidance/6-signs-of-malice.js';
import { copyrightCosts as copyrightLaw54of3 } from './copyright-law/54.3-costs-of-pursuit.js';
import { trademarkCosts as trademarkLaw63of1 } from './trademark-law/63.1-costs-of-pursuit.js';
import { patentCosts as patentLaw71of3 } from './patent-law/71.3-costs-of-pursuit.js';
import { unfairCompetitionCosts as antiUnfairCompetitionLaw22of3 } from './anti-unfair-competition-law/22.3-costs-of-pursuit.js';
import { unfairCompetitionCosts2019 as antiUnfairCompetitionLaw201917of3 } from './anti-unfair-competition-law-2019/17.3-costs-of-pursuit.js';
import { personalityCosts as networkPersonalityProvisions12 } from './network-personality-provisions/12-costs-of-pursuit.js';
import { lossAndMentalHarm as networkPersonalityProvisions11 } from './network-personality-provisions/11-loss-and-mental-harm.js';
import { legalFeesInTort as caseLawLegalFeesInTort } from './case-law/legal-fees-in-tort.js';
import { punitiveDamagesForIp as civilCode1185 } from './civil-code/1185-punitive-damages-for-ip.js';
import { copyrightPunitive as copyrightLaw54of1 } from './copyright-law/54.1-punitive-damages.js';
import { trademarkPunitive as trademarkLaw63of1of2 } from './trademark-law/63.1.2-punitive-damages.js';
import { patentPunitive as patentLaw71of1 } from './patent-law/71.1-punitive-damages.js';
import { tradeSecretPunitive as antiUnfairCompetitionLaw22of3of2 } from './anti-unfair-competition-law/22.3.2-punitive-damages.js';
import { tradeSecretPunitive2019 as antiUnfairCompetitionLaw201917of3of2 } from './anti-unfair-competition-law-2019/17.3.2-punitive-damages.js';
import { multipleOfTheBase2021 as punitiveDamagesInterpretation20215 } from './punitive-damages-interpretation-2021/5-multiple-of-the-base.js';
import { multipleOfTheBase as punitiveDamagesInterpretation5 } from './punitive-damages-interpretation/12-multiple-of-the-base.js';
import { sellerThatCannotBeNamed as consumerLaw44of1 } from './consumer-law/44.1-seller-that-cannot-be-named.js';
import { sellerItself } from './consumer-law/44.1.1-seller-itself.js';
import { platformBesideTheSellersContract } from './consumer-law/44.1.2-platform-beside-the-sellers-contract.js';
import { platformThatKnewBesideTheContract } from './consumer-law/44.2.1-platform-that-knew-beside-the-contract.js';
import { sellerBesideItsPlatform } from './consumer-law/44.1.3-seller-beside-its-platform.js';
import { platformThatKnewTheSeller as consumerLaw44of2 } from './consumer-law/44.2-platform-that-knew-the-seller.js';
import { platformThatKnewOfGoods as eCommerceLaw38of1 } from './e-commerce-law/38.1-platform-that-knew-of-goods.js';
import { safetyOfLifeAndHealth as eCommerceLaw38of2 } from './e-commerce-law/38.2-safety-of-life-and-health.js';
import { stableNetwork as eCommerceLaw30 } from './e-commerce-law/30-stable-network.js';
import { platformWithoutMeasures } from './e-commerce-law/30.1-platform-without-measures.js';
import { recordsKeptThreeYears as eCommerceLaw31 } from './e-commerce-law/31-records-kept-three-years.js';
import { purchasesForDailyLife as consumerLaw2 } from './consumer-law/2-purchases-for-daily-life.js';
import { performanceAsPromised as consumerLaw16 } from './consumer-law/16-performance-as-promised.js';
import { qualityAsAdvertised as consumerLaw23 } from './consumer-law/23-quality-as-advertised.js';
import { civilLiabilityTowardsConsumers as consumerLaw48 } from './consumer-law/48-civil-liability-towards-consumers.js';
import { redressForProperty as consumerLaw52 } from './consumer-law/52-redress-for-property.js';
import { consumersData as consumerLaw29 } from './consumer-law/29-consumers-data.js';
import { whatAConsumerMayAsk as consumerLaw50 } from './consumer-law/50-what-a-consumer-may-ask.js';
import { knownDefect as consumerLaw55of2 } from './consumer-law/55.2-known-defect.js';
import { knownDefectOfAProduct as civilCode1207 } from './civil-code/1207-known-defect-of-a-product.js';
import { prepaidInWriting as consumerRegulation22 } from './consumer-regulation/22-prepaid-in-writing.js';
import { prepaidServiceLowered } from './consumer-regulation/22.1-prepaid-service-lowered.js';
import { closedWithTheMoney as prepaidInterpretation23 } from './prepaid-interpretation/23-closed-with-the-money.js';
import { jointHandlers as personalInformationProtectionLaw20of2 } from './personal-information-protection-law/20.2-joint-handlers.js';
import { harmGrownUntold as personalInformationLaw57of1 } from './personal-information-protection-law/57.1-harm-grown-untold.js';
import { entrustedParty as personalInformationProtectionLaw21 } from './personal-information-protection-law/21-entrusted-party.js';
import { entrustedPartyKeepsSafe as personalInformationProtectionLaw59 } from './personal-information-protection-law/59-entrusted-party-keeps-safe.js';
import { entrustedPartyWithoutMeasures } from './personal-information-protection-law/59.1-entrusted-party-without-measures.js';
import { securityMeasuresOfHandlers as personalInformationProtectionLaw51 } from './personal-information-protection-law/51-security-measures.js';
import { impactAssessment as personalInformationProtectionLaw55 } from './personal-information-protection-law/55-impact-assessment.js';
import { contentOfTheAssessment as personalInformationProtectionLaw56 } from './personal-information-protection-law/56-content-of-the-assessment.js';
import { notificationOfALeak as personalInformationProtectionLaw57 } from './personal-information-protection-law/57-notification-of-a-leak.js';
import { finesUnderThePipl as personalInformationProtectionLaw66 } from './personal-information-protection-law/66-fines-under-the-pipl.js';
import { holderKeepsInformationSafe as civilCode1038 } from './civil-code/1038-holder-keeps-information-safe.js';
import { incidentPlan as cybersecurityLaw27 } from './cybersecurity-law/27-incident-plan.js';
import { incidentPlan2016 as cybersecurityLaw201625 } from './cybersecurity-law-2016/25-incident-plan.js';
import { collectedInformation as cybersecurityLaw44 } from './cybersecurity-law/44-collected-information.js';
import { collectedInformation2016 as cybersecurityLaw201642 } from './cybersecurity-law-2016/42-collected-information.js';
import { forbiddenInformation as cybersecurityLaw49 } from './cybersecurity-law/49-forbidden-information.js';
import { forbiddenInformation2016 as cybersecurityLaw201647 } from './cybersecurity-law-2016/47-forbidden-information.js';
import { finesForSecurity as cybersecurityLaw61 } from './cybersecurity-law/61-fines.js';
import { finesForSecurity2016 as cybersecurityLaw201659 } from './cybersecurity-law-2016/59-fines.js';
import { civilLiabilityForSecurity as cybersecurityLaw76 } from './cybersecurity-law/76-civil-liability.js';
import { channelForComplaints as cybersecurityLaw51 } from './cybersecurity-law/51-channel-for-complaints.js';
import { civilLiabilityForSecurity2016 as cybersecurityLaw201674 } from './cybersecurity-law-2016/74-civil-liability.js';
import { dataSecurityThroughout as dataSecurityLaw27 } from './data-security-law/27-data-security-throughout.js';
import { incidentsToldAtOnce as dataSecurityLaw29 } from './data-security-law/29-incidents-told-at-once.js';
import { civilLiabilityForData as dataSecurityLaw52 } from './data-security-law/52-civil-liability.js';
import { backupAndEncryption as networkDataRegulation9 } from './network-data-regulation/9-backup-and-encryption.js';
import { incidentPlanForData as networkDataRegulation11 } from './network-data-regulation/11-incident-plan.js';
import { entrustingData as networkDataRegulation12 } from './network-data-regulation/12-entrusting-data.js';
import { platformsAnswerCorrespondingly as networkDataRegulation40 } from './network-data-regulation/40-platforms-answer-correspondingly.js';
import { whatInternetCourtsHear as internetCourtsProvisions1 } from './internet-courts-provisions/1-what-internet-courts-hear.js';
import { ceilingForPrivateLoans as privateLendingProvisions25 } from './private-lending-provisions/25-ceiling-for-private-loans.js';
import { injuryToPersons as civilCode1179 } from './civil-code/1179-injury-to-persons.js';
import { excusesOfOtherLaws as civilCode1178 } from './civil-code/1178-excuses-of-other-laws.js';

/** Chinese law (mainland): the Civil Code with the law before it, read together with the contract's own terms. */
export const cn: Regime = {
  id: 'CN',
  name: { en: 'Law of the People’s Republic of China (mainland)', fr: 'Droit de la République populaire de Chine (continentale)', zh: '中华人民共和国法律（大陆地区）' },
  rules: [
    // which law, which ground, in time
    temporalEffect9,
    contractLaw39of2,
    civilCode496of1,
    contractLaw122,
    civilCode186,
    tortLiability3,
    civilCode120,
    noRuleSet,
    temporalEffect1of1,
    temporalEffect1of2,
    temporalEffect1of3,
    temporalEffect2,
    temporalEffect3,
    temporalEffect4,
    temporalEffect20,
    temporalEffect24,
    contracts69,
    evidence2019of95,
    evidence2001of75,
    generalProvisions188,
    generalProvisions196,
    generalProvisions193,
    generalProvisions189,
    civilCode188,
    civilCode196,
    civilCode193,
    civilCode189,
    civilCode195,
    generalProvisions195,
    principles140,
    civilCode155,
    contractByFraud,
    mandatoryRuleOrPublicOrder,
    validInSpiteOfARule,
    contracts17,
    contractLaw56,
    civilCode152,
    civilCode770,
    civilCode851,
    contractLaw55,
    contractLaw251,
    contractLaw330,
    principles135,
    principles135of1,
    limitationProvisions2008of5,
    conventionNoRuleSetTorts,
    // each clause by itself
    contractLaw60,
    contracts1of3,
    contractLaw56of1, contractLaw56of2, civil155of1,
    civilCode156,
    civilCode509,
    contractLaw39of1,
    interpretation6,
    interpretation9,
    contractLaw40, promptingDutyNotKept, voidAsItStands,
    interpretation10,
    civilCode496of2,
    civilCode497,
    deletionInArrears, timeLeftToUsers,
    contracts10of3,
    procedureInterpretation31, consumerLaw26of1,
    consumerLaw26of3,
    contracts9,
    contractLaw41,
    civilCode498,
    consumerRegulation17,
    smePayment17of1, smePayment2020of15of1,
    consumerRegulation10of1,
    consumerRegulation10,
    onlineConsumption1,
    prepaid9,
    // what is owed
    civilCode1195of1,
    civilCode1195of1of1,
    infrastructureMeasures,
    contractLaw60of1,
    civilCode509of1,
    contractLaw60of2,
    civilCode509of2,
    civilCode511of1,
    civil565, contractLaw96, civil567of1, contractLaw98,
    civilCode780,
    contractLaw261,
    cybersecurity2016of21,
    cybersecurityLaw201621of1,
    cybersecurity23,
    cybersecurityLaw23of1,
    procedureInterpretation91,
    personalInformationProtectionLaw69,
    liabilityOfTheHandler,
    networkIpReply5,
    networkIpReply1,
    networkIpReply2,
    networkIpReply3,
    civilCode1196of1,
    networkPersonalityProvisions4,
    networkPersonalityProvisions6,
    networkDisseminationProvisions4,
    networkDisseminationProvisions6,
    networkDisseminationProvisions7,
    networkDisseminationProvisions8,
    networkDisseminationProvisions9,
    networkDisseminationProvisions11,
    networkDisseminationProvisions12,
    networkDisseminationProvisions10,
    networkDisseminationProvisions13,
    networkDisseminationProvisions14,
    networkDisseminationRegulation14,
    networkDisseminationRegulation15,
    networkDisseminationRegulation16,
    networkDisseminationRegulation20,
    networkDisseminationRegulation21,
    networkDisseminationRegulation22,
    networkDisseminationRegulation23,
    networkDisseminationRegulation17,
    networkDisseminationRegulation24,
    networkPersonalityProvisions20145,
    incompleteNoticeAboutAPerson,
    ipPlatformGuidance5,
    ipPlatformGuidance6,
    copyrightLaw54of3,
    trademarkLaw63of1,
    patentLaw71of3,
    antiUnfairCompetitionLaw22of3,
    antiUnfairCompetitionLaw201917of3,
    networkPersonalityProvisions12,
    eCommerceLaw38of2,
    eCommerceLaw30,
    platformWithoutMeasures,
    eCommerceLaw31,
    consumerLaw2,
    consumerLaw16,
    consumerLaw23,
    consumerLaw48,
    consumerLaw52,
    consumerLaw29,
    consumerLaw50,
    consumerRegulation22,
    prepaidServiceLowered,
    personalInformationProtectionLaw21,
    personalInformationProtectionLaw59,
    entrustedPartyWithoutMeasures,
    personalInformationProtectionLaw51,
    personalInformationProtectionLaw55,
    personalInformationProtectionLaw56,
    civilCode1038,
    cybersecurityLaw27,
    cybersecurityLaw201625,
    cybersecurityLaw44,
    cybersecurityLaw201642,
    cybersecurityLaw49,
    cybersecurityLaw51,
    cybersecurityLaw201647,
    cybersecurityLaw76,
    cybersecurityLaw201674,
    dataSecurityLaw27,
    dataSecurityLaw29,
    dataSecurityLaw52,
    networkDataRegulation9,
    networkDataRegulation11,
    networkDataRegulation12,
    networkDataRegulation40,
    // breach, and what the degree of fault lifts
    contractLaw107,
    contractLaw108,
    civilCode577,
    civilCode578, civil566of5, contractLaw97of5,
    civilCode527of2,
    contractLaw68of2,
    civilCode528of1,
    limitationProvisions3,
    contractLaw53,
    civilCode506,
    civilCode1165of1,
    eCommerceLaw43of2,
    civilCode1196of2,
    disseminationRegulation17of1,
    civilCode1195of2,
    expandedPartProRata,
    carveOut,
    civilCode787,
    civilCode7871,
    contractLaw268,
    contractLaw2681,
    civilCode157,
    civilCode157of2,
    contractLaw58,
    contractLaw58of2,
    tortLiabilityLaw6of1,
    tortLiability36of2of1,
    tortLiability36of2,
    expandedPartProRataBefore2021,
    telecom34,
    telecom35,
    feeCutForWorks,
    feeCutBesidePriceCut,
    consumerRegulation21,
    consumerRegulation21of1,
    civilCode1168,
    tortLiabilityLaw8,
    civilCode1169,
    tortLiabilityLaw9,
    civilCode1170,
    tortLiabilityLaw10,
    civilCode1171,
    tortLiabilityLaw11,
    civilCode1172,
    tortLiabilityLaw12,
    civilCode1177,
    civilCode1191,
    tortLiabilityLaw34,
    whoIsStaff,
    staffSentByAnAgency,
    crimeOfStaff,
    tortInterpretation18,
    eCommerceLaw42of2,
    eCommerceLaw42of3,
    tortLiabilityLaw6of1of2,
    eCommerceLaw42of3From2019,
    eCommerceLaw45,
    civilCode1197,
    tortLiabilityLaw36of3,
    tortLiabilityLaw36of3of1,
    civilCode1195of3of1,
    civilCode1195of3,
    antiUnfairCompetitionLaw20192,
    consumerLaw44of1,
    sellerItself,
    platformBesideTheSellersContract,
    sellerBesideItsPlatform,
    platformThatKnewBesideTheContract,
    consumerLaw44of2,
    eCommerceLaw38of1,
    civilCode1194,
    tortLiability36of1,
    personalInformationProtectionLaw20of2,
    personalInformationLaw57of1,
    // excuses
    contractLaw117,
    civilCode590,
    contractLaw113of1, civilCode584of1,
    generalProvisions180,
    civilCode180,
    contractLaw374,
    civilCode897,
    contractLaw406,
    civilCode929,
    causeExclusion,
    withholdingBan,
    dataDeletion,
    contractLaw121,
    civilCode593,
    generalProvisions192,
    generalProvisions192of1,
    generalProvisions192of2,
    generalProvisions192of3,
    generalProvisions192of4,
    civilCode192,
    civilCode192of1,
    civilCode192of2,
    civilCode192of3,
    civilCode192of4,
    civilCode525,
    civilCode525of1,
    contractLaw66,
    contractLaw66of1,
    contracts31of1,
    civilCode526,
    contractLaw67,
    civilCode527,
    contractLaw68,
    civilCode528,
    contractLaw69,
    civil566of2, civil566of3, contractLaw97of2, contractLaw97of3, civil558, contractLaw92,
    civilCode197,
    civilCode197of1,
    generalProvisions197,
    agreedLimitationBefore2008,
    limitationProvisions2008of2,
    civilCode564,
    civilCode564of1,
    civilCode781,
    contractLaw262,
    civilCode580,
    civilCode580of1,
    contractLaw110,
    contractLaw110of1,
    civilCode568of1,
    contractLaw99of1,
    contracts57,
    contracts58,
    principles138,
    principles138of1,
    principles138of2,
    principles138of3,
    principles138of4,
    civilCode1165of2,
    civilCode1166,
    tortLiabilityLaw7,
    civilCode1174,
    tortLiabilityLaw27,
    civilCode1175,
    tortLiabilityLaw28,
    civilCode1183of2,
    mentalDamagesInterpretation20014,
    civilCode1193,
    networkPersonalityProvisions5,
    // heads of loss
    generalProvisions127,
    civilCode127,
    procedureInterpretation108, procedureInterpretation109,
    dataValueLadder,
    procedureInterpretation90,
    evidence2,
    procedureLaw64,
    wholeAtLeastThePart,
    securityDutyLeftUndone,
    notifierAndLateProvider,
    contracts61, relettingBefore2023, civil566of6, contractLaw97of6,
    contracts60of1,
    coverAtMarketPrice,
    contracts60of3,
    contractLaw113,
    civilCode179,
    noPunitiveDamagesBefore2021,
    civilCode584,
    headExclusion,
    exclusiveRemedy,
    levelMissed,
    serviceBack,
    contractLaw119of1,
    civilCode591of1,
    civilCode591of1of1,
    contracts63of1, contracts63of2, contracts63of3,
    sales202023,
    sales201231,
    contractLaw119of2,
    civilCode591of2,
    contractLaw114,
    civilCode585of1,
    contractLaw114of1of3, civilCode585of1of3,
    civilCode588of1,
    contractLaw116,
    civilCode187,
    civilCode996, contractLaw113of3,
    civilCode157of3,
    civilCode157of4,
    contractLaw58of3,
    contractLaw58of4,
    civilCode590of1of2,
    contractLaw118,
    legalFees,
    legalFeesWithABasis,
    courtCosts,
    civilCode1165of1of1,
    tortLiabilityLaw6of1of1,
    civilCode1173of1,
    civilCode1182,
    personalInformationLaw69of2,
    tortLiabilityLaw20,
    civilCode1183of1,
    tortLiabilityLaw22,
    civilCode1184,
    tortLiabilityLaw19,
    conventionBenefitsInTort,
    caseLawExclusionsInTort,
    caseLawExcusingEventsInTort,
    caseLawLegalFeesInTort,
    civilCode1185,
    copyrightLaw54of1,
    trademarkLaw63of1of2,
    patentLaw71of1,
    antiUnfairCompetitionLaw22of3of2,
    antiUnfairCompetitionLaw201917of3of2,
    // shares
    capOnRecoverableLoss,
    sales201230,
    sales201230of1,
    civilCode592of2,
    civilCode592of2of1,
    civilCode592of1,
    contractLaw120,
    contractLaw117of1,
    civilCode590of1,
    civilCode1183of1of1,
    civilCode563,
    civilCode580of2,
    noRightToTerminate,
    contractLaw94,
    contractLaw94of1,
    contractLaw69of1,
    contracts53,
    contracts68of1,
    contracts67of1,
    civilCode586,
    civilCode562of1,
    civilCode562of2,
    civilCode563of2,
    contractLaw93of1,
    contractLaw93of2,
    civilCode581,
    civilCode584of2, contractLaw113of2, civilCode996of1, civil558of1, contractLaw92of1,
    civilCode583,
    contractLaw112,
    contracts64of1,
    contracts64of3,
    contracts66,
    interpretation21, interpretation27,
    civilCode585of3,
    civilCode585of3of1,
    contractLaw114of3,
    contractLaw114of3of1,
    contracts65of2,
    minutes11,
    interpretation29,
    contracts65of3,
    civilCode1172of1,
    tortLiabilityLaw12of1,
    civilCode1173,
    tortLiabilityLaw26,
    tortInterpretation18of1,
    agencyWithinItsFault,
    // agreed money, and credits for a promise that is measured
    contractLaw97of4, civilCode566of4, contractLaw111of1, civilCode582of1,
    civilCode585of2,
    interpretation28,
    agreedDamagesReduced,
    penaltyTo130, brokenMonths,
    contracts62, orderOfDeductions,
    personalityProvisions12of2,
    personalInformationLaw69of2of1,
    civilCode585of1of1, contractLaw114of2, contractLaw114of1of1,
    civilCode588of2,
    contractLaw116of1,
    agreedSumAsLimit,
    serviceCredit,
    creditsInBadFaith,
    creditsReduced,
    creditsAgreed,
    creditsRaised,
    creditOnAccount,
    // limits agreed
    cap,
    capWithCredits,
    capOnAgreedDamages,
    caseLawLimitsInTort,
    // price and restitution
    consumerLaw53,
    contractLaw97,
    civilCode566,
    consumerLaw55of1,
    generalProvisions122,
    generalProvisions122of1,
    civilCode985,
    civilCode985of1,
    contractLaw109,
    civilCode579, civil579of1, contractLaw109of1,
    contractLaw111,
    civilCode582,
    contractLaw115,
    civilCode587,
    civilCode587of1,
    contractLaw115of1,
    civilCode586of2,
    guaranteeLaw91,
    contractLaw97of1,
    civilCode566of1,
    contractLaw115of2,
    civilCode587of2,
    civilCode157of1,
    contractLaw58of1,
    eCommerceLaw42of3of1,
    punitiveDamagesInterpretation20215,
    punitiveDamagesInterpretation5,
    prepaidInterpretation23,
    // several debtors
    refundClause,
    moneyBackClause,
    refundShareClause,
    capOnRefund,
    tortLiability14,
    civilCode178,
    principles86, principles87, generalProvisions177, generalProvisions178, civilCode517, civilCode518,
    branchOfAPerson,
    // set-off, interest, costs
    civilCode519,
    civilCode520,
    civilCode520of1,
    civilCode585of2of2, contractLaw114of2of1, interestTo130,
    civilCode585of1of2, contractLaw114of1of2,
    smePayment17,
    tooLowARate,
    smePayment2020of15,
    tooLowARate2020,
    sales24, sales202018, telecomRegulations34of2,
    civilCode568,
    contractLaw99,
    interestOnDamages,
    interestOnRestitution,
    delay1,
    consumerLaw53of1, prepaid16, prepaid16of1, serviceBackAfterPayment,
    civilCode567,
    contracts55,
    civil561, contracts56,
    contracts31of2,
    civilCode1186,
    tortLiabilityLaw24,
    civilCode1187,
    tortLiabilityLaw25,
    eCommerceLaw43,
    eCommerceLaw44,
    networkIpReply4,
    civilCode1196of2of1,
    disseminationRegulation17of2,
    consumerLaw55of2,
    civilCode1207,
    personalInformationProtectionLaw57,
    logsKept,
    logsKept2016,
    personalInformationProtectionLaw66,
    cybersecurityLaw61,
    cybersecurityLaw201659,
    internetCourtsProvisions1,
    privateLendingProvisions25,
    civil646, sales202032, smePayment9,
    civilCode1179,
    civilCode1178,
    networkPersonalityProvisions11,
  ],
  questions: questions.map((q) => [priceMayWait, rightToTerminate, keptInAll].find((own) => own.id === q.id) ?? q),
  parameters: [
    logMonths,
    fraudMultiple,
    fraudMinimum,
    reactionPeriod,
    excessThreshold,
    loanPrimeRate,
    yearDays,
    bankingYearDays,
    smePaymentRate,
    depositShare,
    limitationMonths,
    longStopMonths,
    terminationMonths,
    judgmentDailyRate,
    arrearsBeforeSuspension,
    suspensionBeforeTermination, daysToRestore, depositRate, telecomLateCharge,
    closingNotice,
    counterPeriod,
    workingDaysAtMost,
    punitiveMost,
    personalityCeiling,
  ],
  contractsFrom: on('1999-10-01'),
  contests: [{ question: customerActSoleCause, of: onlyItsOwnCauses }, { question: keptInAll, of: useUnknown }],
  decides: ['content', 'notices', 'respondents', 'parties.provider.coDebtors', 'parties.customer.coDebtors', 'shares', 'concurrence', 'outages.planned', 'personalData.involved', 'fees.unpaid', 'fees.prepaid', 'fees.deposits', 'relief.priceReduction', 'relief.penalty', 'relief.restitution', 'relief.termination', 'relief.performance', 'relief.withholdPayment', 'relief.annulment', 'relief.interest', 'relief.punitive'],
  checkedOn: on('2026-06-03'),
};
