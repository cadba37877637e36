import { CASE, labelsOf, questionKey } from '../../model/subject.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';

/** Whether an act of the customer alone caused the loss. Nobody said: no. */
export const customerActSoleCause: Question = {
  id: 'customer-act-sole-cause', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'customer.acts[].soleCause', fact: 'soleCause',
  wording: { en: 'Did an act of the customer alone cause the loss?', fr: 'Un fait du client est-il la cause exclusive du dommage ?', zh: '损失是否完全由客户自身行为造成？' },
  evidence: { en: 'what the customer did, when, and what would have happened without it', fr: 'ce que le client a fait, quand, et ce qui serait arrivé sans cela', zh: '客户的行为及其时间；若无该行为将会如何' },
};

/** Every cause on record lies with the customer: whether it is the only one of the loss is then open. */
export const onlyItsOwnCauses = (subject: Subject): boolean => { const own = subject.facts['customersDoing']; return own?.state === 'is' && own.value === true; };

/** Whether a fault of the injured side made its loss worse. It need not limit its loss for the debtor; only a fault counts. A court that names the part says yes. */
export const faultWorsenedLoss: Question = {
  id: 'fault-worsened-loss', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  stated: (loss, matter) => {
    const [part, field] = [matter.determinations.get(questionKey('aggravated-part', loss.key)), loss.facts['avoidable']];
    if (part !== undefined) return { state: 'is', value: true, place: part.place };
    return field?.state === 'open' ? { state: 'open', place: field.place } : undefined;
  },
  wording: { en: 'Did a fault of the injured side make the loss worse?', fr: 'Une faute de la victime a-t-elle aggravé le préjudice ?', zh: '受损害方的过错是否使损失加重？' },
  evidence: { en: 'what the injured side did after the event that no careful person would have done', fr: 'ce que la victime a fait après l’événement et qu’une personne avisée n’aurait pas fait', zh: '事件发生后受损害方所为而谨慎之人不会为的行为' },
};

/** Acts that already make the chance smaller: the copies that the customer did not have. */
const COPIES: readonly string[] = ['no-own-backup', 'failed-backup', 'snapshots-not-used'];

/** Whether the customer's share is in the lost chance already: a missing copy of its own either lowers the chance or makes a share, not both. Not where a court set the share. */
export const shareInChance: Question = {
  id: 'share-in-chance', of: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'customer.acts[].kind',
  fallback: (_, matter) => {
    const acts = matter.subjects.case.flatMap((c) => labelsOf(c, 'acts'));
    return acts.length > 0 && acts.every((act) => COPIES.includes(act)) && !matter.determinations.has(questionKey('victim-share', CASE));
  },
  wording: { en: 'Is the customer’s share already contained in the lost chance?', fr: 'La part du client est-elle déjà comprise dans la chance perdue ?', zh: '客户的过错比例是否已包含在所失机会之中？' },
  evidence: { en: 'whether the act blamed is the same that lowers the chance', fr: 'si le fait reproché est celui-là même qui réduit la chance', zh: '所指责的行为是否即降低该机会的同一行为' },
};
