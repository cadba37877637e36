import type { Question } from '../../model/question.js';
import { badFaithBreach, penaltyLossShown, penaltyRevised } from './agreed.js';
import { costsAwarded, seriouslyDisputable, forceMajeure, forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable, victimShare } from './case.js';
import {
  agreedEvent, clauseAccepted, clauseCovers, clauseDisplacedToL4421, clauseDrawnToAttention, clauseEmptiesEssentialObligation, clauseExplained,
  clauseSignificantImbalance, clauseAgainstMandatoryRule, clauseUnreasonable, individuallyNegotiated, limitAmount, revocationAskedInTime, standardTerms, submissionShown,
} from './clause.js';
import { linkedContractKnown, nonPerformanceManifest, noticeCitesClause, performanceRefusable, replacementCostReasonable, withholdingJustified } from './entitlement.js';
import { interestCompounded, interestFromEarlier } from './interest.js';
import { limitUsed } from './used.js';
import { feesOneDebt, limitationInterrupted, limitationRunOut } from './limitation.js';
import { jointlyLiable } from './together.js';
import { claimInTime, clauseCoversRefund, creditsCountTowardsLimit, limitOrder } from './limits.js';
import { creditCovers, creditDerisory, creditPayable, creditRevised, creditRole } from './credit.js';
import { commitmentBreached, obligationIntensity, promisedLocation } from './commitment.js';
import { consumerPurchase, fraud, merchantLiable, merchantNamed, refundEvaded } from './consumer.js';
import { ipIntentionalAndSerious, punitiveMultiple } from './punitive.js';
import { forceMajeureAlreadyLate, forceMajeureNotified, forceMajeureShare } from './excuses.js';
import { dataStillToBeKept, deletedAsAgreed } from './deletion.js';
import { noGrossFaultShown, serviceFree } from './free.js';
import { clauseAmbiguous, clauseOnConsumerList, drawnUpForOneDeal, limitReading } from './reading.js';
import { paidAsDeposit } from './deposit.js';
import { telecomOperator } from './telecom.js';
import { priceReductionShare, sameFailure } from './price.js';
import { relettingPeriod, savedCostShare } from './reletting.js';
import { securityMeasuresLacking } from './security.js';
import { breachSerious } from './seriousness.js';
import { aggravatedPart, benefitsGained, coverAboveMarket } from './deductions.js';
import { interestDayCount, lateInterestSurcharge } from './late-interest.js';
import { chanceShare, lossAmount, lossApartFromDelay, lossCertainty, lossDirect, lossForeseeable, lossStoppable, moralLossRecoverable, unitAmount } from './loss.js';
import { bothDefeatedPurpose, closingAnnounced, endingAnnouncedInTime, endingGroundMet, lossExistenceShown, lossSetByCourt, paymentWithoutGround } from './ending.js';
import { faultInVoidness, lossFromLateNotice, performanceExcluded, performanceRefused, seriousMentalHarm, suspensionJustified, unperformedShare } from './entitled.js';
import { performanceInsecure, securityGiven, suspensionNotified } from './insecurity.js';
import { expandedPart, measureAdequate, measureInTime, noticeForwardedInTime, noticeValid, personNoticeComplete, reactionTime } from './notice.js';
import { paidAhead, refundAmount, refundExcluded, terminationJustified, valueKept } from './refund.js';
import { contractLapsed, contractVoid, defaultNoticeGiven, performancesUsefulOnlyAsWhole, voidGround } from './remedies.js';
import { consentVitiated, contentWanting, inMainActivity, smallTrader, toldOfWithdrawal, withdrawalExercised } from './formation.js';
import { directInfringement, fault, faultDegree, partyKind } from './party.js';
import { backupKeptAt, backupOwedByProvider, failureWithinService, warningBearsOnLoss } from './hosting.js';
import { acceptedTacitly, acceptedWithoutReserve, defectApparent, deliveryHeldUp } from './work.js';
import { customerActSoleCause, faultWorsenedLoss, shareInChance } from './customer.js';
import { cooperationRefused, dataTermUnfair, conformityRestored, defectMinor, environmentIncompatible, requirementsTold, suppliedOnce, missingNoticeShare, presumptionRebutted, relationEndedBrutally } from './digital.js';
import { renewalAnnounced, renewalReminded, changedByOneSide, changesEssentials, noticeLongEnough, usedInBadFaith } from './terms.js';
import { aidedInfringement, concurrence, dataHeldForDebts, infringerGain, limitsTort, objectOfPersonalSignificance, responsibilityShare, rightInfringed, selfHelpJustified, thirdPartyShare, victimIntent } from './tort.js';
import { counterNoticePeriod, counterNoticeValid, noticeMalicious, noticeWrongful, notifierGoodFaith, providerKnowledge } from './counter.js';
import { hindrance, lostAnyway, riskAssumed } from './hindrance.js';

/** The closed catalogue, in the order in which a claim meets its questions. */
export const questions: readonly Question[] = [
  standardTerms,
  individuallyNegotiated,
  clauseAccepted,
  clauseDrawnToAttention,
  clauseExplained,
  revocationAskedInTime,
  clauseSignificantImbalance,
  clauseDisplacedToL4421,
  submissionShown,
  presumptionRebutted,
  dataTermUnfair,
  clauseEmptiesEssentialObligation,
  clauseUnreasonable,
  clauseAgainstMandatoryRule,
  clauseCovers,
  changesEssentials,
  changedByOneSide,
  usedInBadFaith,
  noticeLongEnough,
  limitAmount,
  promisedLocation,
  backupKeptAt,
  obligationIntensity,
  backupOwedByProvider,
  failureWithinService,
  deliveryHeldUp,
  acceptedWithoutReserve,
  acceptedTacitly,
  renewalAnnounced,
  renewalReminded,
  defectApparent,
  commitmentBreached,
  warningBearsOnLoss,
  creditPayable,
  creditRole,
  creditCovers,
  creditDerisory,
  creditRevised,
  fault,
  faultDegree,
  directInfringement,
  partyKind,
  noticeValid,
  personNoticeComplete,
  noticeForwardedInTime,
  measureInTime,
  measureAdequate,
  reactionTime,
  expandedPart,
  forceMajeure,
  forceMajeureOutsideControl,
  forceMajeureUnforeseeable,
  forceMajeureUnavoidable,
  forceMajeurePreventsPerformance,
  forceMajeureAlreadyLate,
  forceMajeureShare,
  forceMajeureNotified,
  agreedEvent,
  hindrance,
  riskAssumed,
  lostAnyway,
  lossAmount,
  unitAmount,
  lossDirect,
  lossForeseeable,
  lossCertainty,
  chanceShare,
  moralLossRecoverable,
  lossStoppable,
  lossApartFromDelay,
  aggravatedPart,
  coverAboveMarket,
  benefitsGained,
  victimShare,
  faultWorsenedLoss,
  customerActSoleCause,
  shareInChance,
  contractVoid,
  voidGround,
  contractLapsed,
  consentVitiated,
  contentWanting,
  smallTrader,
  inMainActivity,
  toldOfWithdrawal,
  withdrawalExercised,
  defaultNoticeGiven,
  breachSerious,
  performancesUsefulOnlyAsWhole,
  priceReductionShare, sameFailure,
  conformityRestored,
  suppliedOnce,
  requirementsTold,
  environmentIncompatible,
  cooperationRefused,
  defectMinor,
  relationEndedBrutally,
  missingNoticeShare,
  penaltyLossShown,
  badFaithBreach,
  penaltyRevised,
  consumerPurchase,
  fraud,
  terminationJustified,
  relettingPeriod,
  savedCostShare,
  refundAmount,
  paidAhead,
  refundExcluded,
  valueKept,
  lateInterestSurcharge,
  interestDayCount,
  suspensionJustified,
  performanceInsecure,
  suspensionNotified,
  securityGiven,
  performanceRefused,
  performanceExcluded,
  faultInVoidness,
  unperformedShare,
  lossFromLateNotice,
  seriousMentalHarm,
  drawnUpForOneDeal,
  clauseOnConsumerList,
  clauseAmbiguous,
  limitOrder,
  limitReading,
  serviceFree,
  noGrossFaultShown,
  telecomOperator,
  paidAsDeposit,
  deletedAsAgreed,
  dataStillToBeKept,
  seriouslyDisputable,
  costsAwarded,
  withholdingJustified,
  nonPerformanceManifest,
  performanceRefusable,
  noticeCitesClause,
  linkedContractKnown,
  replacementCostReasonable,
  clauseCoversRefund,
  limitUsed,
  creditsCountTowardsLimit,
  claimInTime,
  limitationRunOut,
  limitationInterrupted,
  feesOneDebt,
  interestCompounded,
  interestFromEarlier,
  endingGroundMet,
  endingAnnouncedInTime,
  closingAnnounced,
  paymentWithoutGround,
  lossExistenceShown,
  lossSetByCourt,
  bothDefeatedPurpose,
  merchantLiable,
  merchantNamed,
  securityMeasuresLacking,
  refundEvaded,
  ipIntentionalAndSerious,
  punitiveMultiple,
  providerKnowledge,
  noticeWrongful,
  noticeMalicious,
  notifierGoodFaith,
  counterNoticeValid,
  counterNoticePeriod,
  rightInfringed,
  concurrence,
  responsibilityShare,
  jointlyLiable,
  thirdPartyShare,
  victimIntent,
  selfHelpJustified,
  dataHeldForDebts,
  aidedInfringement,
  infringerGain,
  objectOfPersonalSignificance,
  limitsTort,
];
