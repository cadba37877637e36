import { UNBOUNDED } from '../../model/amount.js';
import { labelsOf } from '../../model/subject.js';
import type { Stated, Value } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';
import { directByHead, foreseeableByHead } from './heads.js';

/** What an amount nobody has settled may be: all that is claimed (without a bound when nothing is quantified), or nothing. */
const claimedOrNothing = (loss: Subject, matter: Matter): readonly Value[] => [matter.losses.get(loss.id)?.claimed ?? UNBOUNDED, 0n];

/** What evidence is worth: admitted, found by an expert or documented closes the amount; a bare assertion leaves it open; none closes it at nothing. */
const byEvidence = (loss: Subject, matter: Matter): Stated | undefined => {
  const terms = matter.losses.get(loss.id);
  if (terms === undefined) return undefined;
  const { claimed, place } = terms;
  const evidence = labelsOf(loss, 'evidence');
  if (evidence.includes('none')) return { state: 'is', value: 0n, place };
  return claimed !== null && evidence.some((level) => level === 'admitted' || level === 'expert' || level === 'documented')
    ? { state: 'is', value: claimed, place }
    : { state: 'open', values: claimedOrNothing(loss, matter), place };
};

/** How much of the loss is proven. */
export const lossAmount: Question = {
  id: 'loss-amount', of: 'loss', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'losses[].proven', fact: 'proven',
  stated: byEvidence,
  domain: claimedOrNothing,
  wording: { en: 'What amount of this loss is proven?', fr: 'Quel montant de ce préjudice est prouvé ?', zh: '该项损失得到证明的数额是多少？' },
  evidence: { en: 'invoices, accounts, an expert’s assessment', fr: 'factures, comptabilité, expertise', zh: '票据、账簿、鉴定意见' },
};

/** Whether the loss follows immediately and directly from the breach. */
export const lossDirect: Question = {
  id: 'loss-direct', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].direct', fact: 'direct',
  fallback: (loss, matter) => directByHead(matter.losses.get(loss.id)),
  wording: { en: 'Does the loss follow directly from the breach?', fr: 'Le préjudice est-il une suite immédiate et directe de l’inexécution ?', zh: '该项损失与违约之间是否有直接因果关系？' },
  evidence: { en: 'the chain of events; what would have happened otherwise', fr: 'l’enchaînement des faits ; ce qui se serait produit sinon', zh: '事件经过；若无违约将会如何' },
};

/** Whether the loss could be foreseen when the contract was made. */
export const lossForeseeable: Question = {
  id: 'loss-foreseeable', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'losses[].foreseeable', fact: 'foreseeable',
  fallback: (loss, matter) => foreseeableByHead(matter.losses.get(loss.id), labelsOf(loss, 'serviceTypes')),
  wording: { en: 'Could the loss be foreseen when the contract was made?', fr: 'Le préjudice était-il prévisible lors de la conclusion du contrat ?', zh: '订立合同时该项损失是否可预见？' },
  evidence: { en: 'what the debtor knew of the customer’s use of the service', fr: 'ce que le débiteur savait de l’usage du service', zh: '债务人所知的服务用途' },
};

/** Whether a timely measure would have stopped the loss. Taken as yes: a notice is there to stop what goes on. */
export const lossStoppable: Question = {
  id: 'loss-stoppable', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => true,
  wording: { en: 'Would a measure taken in time have stopped this loss?', fr: 'Une mesure prise à temps aurait-elle empêché ce préjudice ?', zh: '及时采取措施能否避免该项损失？' },
  evidence: { en: 'what the measure does, and how the loss arose', fr: 'l’effet de la mesure et la façon dont le préjudice est né', zh: '措施的效果与损失的成因' },
};
