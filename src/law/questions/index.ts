import type { Question } from '../../model/question.js';
import { badFaithBreach, penaltyLossShown, penaltyRevised } from './agreed.js';
import { costsAwarded, seriouslyDisputable, forceMajeure, forceMajeureOutsideControl, forceMajeurePreventsPerformance, forceMajeureUnavoidable, forceMajeureUnforeseeable, victimShare } from './case.js';
import {
  agreedEvent, clauseAccepted, clauseCovers, clauseDisplacedToL4421, clauseDrawnToAttention, clauseEmptiesEssentialObligation, clauseExplained,
  clauseSignificantImbalance, clauseUnreasonable, individuallyNegotiated, limitAmount, revocationAskedInTime, standardTerms, submissionShown,
} from './clause.js';
import { linkedContractKnown, nonPerformanceManifest, noticeCitesClause, performanceRefusable, replacementCostReasonable, withholdingJustified } from './entitlement.js';
import { interestCompounded, interestFromEarlier } from './interest.js';
import { claimInTime, clauseCoversRefund, creditsCountTowardsLimit } from './limits.js';
import { creditCovers, creditDerisory, creditPayable, creditRole } from './credit.js';
import { commitmentBreached, obligationIntensity, promisedLocation } from './commitment.js';
import { consumerPurchase } from './consumer.js';
import { forceMajeureAlreadyLate, forceMajeureShare } from './excuses.js';
import { priceReductionShare } from './price.js';
import { relettingPeriod, savedCostShare } from './reletting.js';
import { breachSerious } from './seriousness.js';
import { aggravatedPart, benefitsGained } from './deductions.js';
import { lateInterestSurcharge } from './late-interest.js';
import { chanceShare, lossAmount, lossCertainty, lossDirect, lossForeseeable, lossStoppable, moralLossRecoverable } from './loss.js';
import { expandedPart, measureAdequate, measureInTime, noticeForwardedInTime, noticeValid, reactionTime } from './notice.js';
import { refundAmount, terminationJustified, valueKept } from './refund.js';
import { contractLapsed, contractVoid, defaultNoticeGiven, performancesUsefulOnlyAsWhole, withdrawalExercised } from './remedies.js';
import { directInfringement, fault, faultDegree } from './party.js';

/** The closed catalogue, in the order in which a claim meets its questions. */
export const questions: readonly Question[] = [
  standardTerms, individuallyNegotiated, clauseAccepted, clauseDrawnToAttention, clauseExplained, revocationAskedInTime,
  clauseSignificantImbalance, clauseDisplacedToL4421, submissionShown, clauseEmptiesEssentialObligation, clauseUnreasonable, clauseCovers, limitAmount,
  promisedLocation, obligationIntensity, commitmentBreached, creditPayable, creditRole, creditCovers, creditDerisory,
  fault, faultDegree, directInfringement,
  noticeValid, noticeForwardedInTime, measureInTime, measureAdequate, reactionTime, expandedPart,
  forceMajeure, forceMajeureOutsideControl, forceMajeureUnforeseeable, forceMajeureUnavoidable, forceMajeurePreventsPerformance, forceMajeureAlreadyLate, forceMajeureShare, agreedEvent,
  lossAmount, lossDirect, lossForeseeable, lossCertainty, chanceShare, moralLossRecoverable, lossStoppable, aggravatedPart, benefitsGained, victimShare,
  contractVoid, contractLapsed, withdrawalExercised, defaultNoticeGiven, breachSerious, performancesUsefulOnlyAsWhole, priceReductionShare,
  penaltyLossShown, badFaithBreach, penaltyRevised, consumerPurchase, terminationJustified, relettingPeriod, savedCostShare, refundAmount, valueKept, lateInterestSurcharge,
  seriouslyDisputable, costsAwarded,
  withholdingJustified, nonPerformanceManifest, performanceRefusable, noticeCitesClause, linkedContractKnown, replacementCostReasonable,
  clauseCoversRefund, creditsCountTowardsLimit, claimInTime, interestCompounded, interestFromEarlier,
];
