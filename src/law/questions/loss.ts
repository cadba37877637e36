import { UNBOUNDED } from '../../model/amount.js';
import { labelsOf } from '../../model/subject.js';
import type { Stated, Value } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { DataValue } from '../../model/recorded.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';
import { estimated } from '../../values/estimate.js';
import { roundRatio } from '../../values/money.js';
import { WHOLE, ZERO, ratio, times } from '../../values/ratio.js';
import { directByHead, foreseeableByHead, hangsOnPurpose } from './heads.js';
import { proofByHead } from './proof.js';

/** What an amount nobody has settled may be: all that is claimed (without a bound when nothing is quantified), or nothing. */
const claimedOrNothing = (loss: Subject, matter: Matter): readonly Value[] => [matter.losses.get(loss.id)?.claimed ?? UNBOUNDED, 0n];

/** What lost data are worth by the first way that is shown; a way before it that is only asserted would go first if it were shown, and leaves the amount open. */
const withEarlierWays = (taken: DataValue, ways: readonly DataValue[]): Stated => {
  const own: Stated = taken.between ?? { state: 'is', value: taken.amount as bigint, place: taken.place };
  const earlier = ways.slice(0, ways.indexOf(taken)).flatMap((way) => (way.asserted !== true || way.amount === null ? [] : way.between?.state === 'open' ? (way.between.values ?? []) : [way.amount]));
  if (earlier.length === 0) return own;
  const [values, likely] = own.state === 'is' ? [[own.value], own.value] : [own.values ?? [], own.likely];
  return { state: 'open', values: [...new Set([...values, ...earlier])], ...(likely === undefined ? {} : { likely }), place: taken.place };
};

/** What evidence is worth: admitted, found by an expert or documented closes the amount; a bare assertion leaves it open; none closes it at nothing. */
const byEvidence = (loss: Subject, matter: Matter): Stated | undefined => {
  const terms = matter.losses.get(loss.id);
  if (terms === undefined) return undefined;
  const { claimed, place } = terms;
  const evidence = labelsOf(loss, 'evidence');
  if (terms.estimate !== null && claimed !== null && evidence.length === 0) return terms.estimatedBetween ?? { state: 'is', value: roundRatio(estimated(terms.estimate)), place };
  const valued = terms.valuation?.find((way) => way.shown && way.amount !== null);
  if (valued !== undefined && evidence.length === 0) return withEarlierWays(valued, terms.valuation ?? []);
  if (evidence.includes('none')) return { state: 'is', value: 0n, place };
  return claimed !== null && evidence.some((level) => level === 'admitted' || level === 'expert' || level === 'documented')
    ? (terms.stated ?? { state: 'is', value: claimed, place })
    : { state: 'open', values: claimedOrNothing(loss, matter), apart: true, place };
};

/** What a sum for each unit comes to; undefined where the loss is not counted in units. */
const inUnits = (found: Value, loss: Subject, matter: Matter): Value | undefined => {
  const estimate = matter.losses.get(loss.id)?.estimate;
  return typeof found === 'bigint' && estimate?.method === 'units' ? roundRatio(times(estimate.units, ratio(found))) : undefined;
};

/** How much of the loss is proven. */
export const lossAmount: Question = {
  id: 'loss-amount', of: 'loss', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'losses[].proven', fact: 'proven',
  stated: byEvidence,
  domain: claimedOrNothing,
  wording: { en: 'What amount of this loss is proven?', fr: 'Quel montant de ce préjudice est prouvé ?', zh: '该项损失得到证明的数额是多少？' },
  evidenceByHead: proofByHead,
  evidence: { en: 'invoices, accounts, an expert’s assessment', fr: 'factures, comptabilité, expertise', zh: '票据、账簿、鉴定意见' },
};

/** The sum for each unit (a work, a photo, a user) where a loss is counted in units: what a court fixes for one is due for each. */
export const unitAmount: Question = {
  id: 'unit-amount', of: 'loss', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].estimate.unitAmount',
  fixes: { question: 'loss-amount', value: inUnits },
  wording: { en: 'What sum is due for each unit?', fr: 'Quelle somme est due par unité ?', zh: '每一单位应赔多少？' },
  evidence: { en: 'prices of licences, comparable awards, what each unit cost', fr: 'prix de licences, sommes allouées dans des affaires comparables, coût de chaque unité', zh: '许可使用费、类似案件的判赔数额、每一单位的成本' },
};

/** Whether the loss follows immediately and directly from the breach. */
export const lossDirect: Question = {
  id: 'loss-direct', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].direct', fact: 'direct',
  fallback: (loss, matter) => directByHead(matter.losses.get(loss.id)),
  wording: { en: 'Does the loss follow directly from the breach?', fr: 'Le préjudice est-il une suite immédiate et directe de l’inexécution ?', zh: '该项损失与违约之间是否有直接因果关系？' },
  evidence: { en: 'the chain of events; what would have happened otherwise', fr: 'l’enchaînement des faits ; ce qui se serait produit sinon', zh: '事件经过；若无违约将会如何' },
};

/** Whether the loss could be foreseen when the contract was made. Lost margin where the services are there to sell, by their type or their stated purpose; a purpose that leaves that open opens the question. */
export const lossForeseeable: Question = {
  id: 'loss-foreseeable', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested', path: 'losses[].foreseeable', fact: 'foreseeable',
  contestedFor: (loss, matter) => hangsOnPurpose(matter.losses.get(loss.id), labelsOf(loss, 'serviceTypes'), labelsOf(loss, 'purposes')),
  fallback: (loss, matter) => foreseeableByHead(matter.losses.get(loss.id), labelsOf(loss, 'serviceTypes'), labelsOf(loss, 'purposes')),
  wording: { en: 'Could the loss be foreseen when the contract was made?', fr: 'Le préjudice était-il prévisible lors de la conclusion du contrat ?', zh: '订立合同时该项损失是否可预见？' },
  evidence: { en: 'what the debtor knew of the customer’s use of the service', fr: 'ce que le débiteur savait de l’usage du service', zh: '债务人所知的服务用途' },
};

/** Whether the loss is certain, the loss of a chance, or merely possible. Taken as certain: its amount is asked for by itself. */
export const lossCertainty: Question = {
  id: 'loss-certainty', of: 'loss', answer: { shape: 'choice', values: ['certain', 'chance', 'hypothetical'], unproven: 'hypothetical' },
  kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].certainty', fact: 'certainty',
  fallback: () => 'certain',
  wording: { en: 'Is the loss certain, the loss of a chance, or merely possible?', fr: 'Le préjudice est-il certain, une perte de chance, ou seulement éventuel ?', zh: '该项损失是确定的、属机会丧失，还是仅属可能？' },
  evidence: { en: 'what would have happened without the breach, and how likely that was', fr: 'ce qui se serait produit sans le manquement, et avec quelle probabilité', zh: '若无不履行将会如何，其可能性多大' },
};

/** What part of the whole loss the lost chance is worth. Never none and never all; who claims it shows it. */
export const chanceShare: Question = {
  id: 'chance-share', of: 'loss', answer: { shape: 'share' }, kind: 'assessment', alleges: 'claimant', raised: 'always', path: 'losses[].chance', fact: 'chance',
  domain: () => [ZERO, WHOLE], limits: ['low', 'high'],
  wording: { en: 'What share of the whole loss is the lost chance worth?', fr: 'Quelle fraction du préjudice entier la chance perdue représente-t-elle ?', zh: '所丧失的机会占全部损失的多大比例？' },
  evidence: { en: 'how likely the customer was to heed a warning, and the warning to save it', fr: 'la probabilité que le client suive l’avis et que l’avis le sauve', zh: '客户听从警示的可能性，以及警示能避免损失的可能性' },
};

/** Moral harm that the law knows for a company: of its name and of the interest it stands for. */
const OF_A_COMPANY: readonly string[] = ['reputation', 'collective-interest'];

const legalPerson = (loss: Subject, matter: Matter): boolean => {
  const party = matter.subjects.party.find((p) => labelsOf(loss, 'by').includes(p.id));
  if (party === undefined) return true;
  return labelsOf(party, 'nature').length > 0 ? labelsOf(party, 'nature').includes('legal') : !labelsOf(party, 'kind').includes('consumer');
};

/** Whether the law compensates this harm to a name or to feelings. A natural person has both; a company has a name, and whether it can be anxious is not settled. */
export const moralLossRecoverable: Question = {
  id: 'moral-loss-recoverable', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested',
  contestedFor: (loss, matter) => legalPerson(loss, matter) && labelsOf(loss, 'moralKind').includes('anxiety'),
  fallback: (loss, matter) => !legalPerson(loss, matter) || labelsOf(loss, 'head').includes('image') || labelsOf(loss, 'moralKind').some((kind) => OF_A_COMPANY.includes(kind)),
  wording: { en: 'Does the law compensate this moral harm?', fr: 'Ce préjudice moral est-il réparable ?', zh: '该项精神或者名誉损害是否可予赔偿？' },
  evidence: { en: 'what was published or said, who turned away, and the kind of harm claimed', fr: 'ce qui a été publié ou dit, qui s’est détourné, la nature du préjudice', zh: '公开或者传播的内容、流失的客户、所主张损害的性质' },
};

/** Whether a timely measure would have stopped the loss. Taken as yes: a notice is there to stop what goes on. */
export const lossStoppable: Question = {
  id: 'loss-stoppable', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => true,
  wording: { en: 'Would a measure taken in time have stopped this loss?', fr: 'Une mesure prise à temps aurait-elle empêché ce préjudice ?', zh: '及时采取措施能否避免该项损失？' },
  evidence: { en: 'what the measure does, and how the loss arose', fr: 'l’effet de la mesure et la façon dont le préjudice est né', zh: '措施的效果与损失的成因' },
};

/** Whether the loss is another than that of waiting for the money, which interest makes good. Taken as yes: it is claimed beside the interest, with an amount of its own. */
export const lossApartFromDelay: Question = {
  id: 'loss-apart-from-delay', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => true,
  wording: { en: 'Is the loss another than that of having had to wait for the money?', fr: 'Le préjudice est-il indépendant du seul retard de paiement ?', zh: '该项损失是否独立于迟延付款本身？' },
  evidence: { en: 'what the missing money led to, and what credit would have cost instead', fr: 'les suites du défaut de trésorerie, comparées au coût d’un crédit', zh: '资金短缺造成的后果，以及当时融资所需的成本' },
};
