import { UNBOUNDED } from '../../model/amount.js';
import { addMonths } from '../../values/day.js';
import { labelsOf } from '../../model/subject.js';
import type { Matter } from '../../model/matter.js';
import type { Stated } from '../../model/fact.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';
import { clauseCoversLoss, coversItsPromises, maybeIndirect, meetsACap } from './covering.js';

const LIMITING = { is: 'limiting', oneOf: ['yes'] } as const;

/** Whether the contract rests on terms one side set beforehand. One answer for the whole contract: ask it `about: 'case'`. */
export const standardTerms: Question = {
  id: 'standard-terms', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'customer', raised: 'said', path: 'formation.standardTerms', fact: 'standardTerms',
  wording: {
    en: 'Were the terms set beforehand by one side, for use in many contracts?',
    fr: 'Le contrat repose-t-il sur des conditions générales fixées à l’avance par l’une des parties ?',
    zh: '合同是否采用一方为重复使用而预先拟定的格式条款？',
  },
  evidence: { en: 'the terms as published; the same text in other contracts', fr: 'les conditions publiées ; le même texte dans d’autres contrats', zh: '公开发布的条款文本；其他合同中的相同文本' },
};

/** Whether the other side could really negotiate the clause. */
export const individuallyNegotiated: Question = {
  id: 'individually-negotiated', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'formation.negotiated', fact: 'negotiated',
  wording: { en: 'Could the clause be negotiated?', fr: 'La clause était-elle négociable ?', zh: '该条款是否经过或可以进行个别协商？' },
  evidence: { en: 'drafts, exchanges, a signed departure from the usual terms', fr: 'projets, échanges, dérogation signée aux conditions habituelles', zh: '磋商往来、草案、对通用条款的书面变更' },
};

/** Whether the other side knew the general terms and accepted them. */
export const clauseAccepted: Question = {
  id: 'clause-accepted', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'formation.accepted', fact: 'accepted',
  raisedBy: [{ plea: 'clause-not-incorporated', unnamed: LIMITING }],
  wording: {
    en: 'Were the terms known to the other side and accepted by it?', fr: 'Les conditions ont-elles été portées à la connaissance de l’autre partie et acceptées par elle ?', zh: '对方是否知悉并接受了该条款？',
  },
  evidence: { en: 'a signature, a record of the acceptance, the version in force that day', fr: 'signature, trace de l’acceptation, version en vigueur ce jour-là', zh: '签字、接受记录、订约当日的有效版本' },
};

/** Whether the author brought the clause to the other side's notice (提示). */
export const clauseDrawnToAttention: Question = {
  id: 'clause-drawn-to-attention', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'drafter', raised: 'said', path: 'clauses[].drawnToAttention', fact: 'drawnToAttention',
  raisedBy: [{ plea: 'clause-not-incorporated', unnamed: LIMITING }],
  wording: {
    en: 'Was the clause conspicuously brought to the other side’s attention when the contract was made?',
    fr: 'L’attention de l’autre partie a-t-elle été attirée de façon apparente sur la clause lors de la conclusion ?',
    zh: '订立合同时，提供格式条款的一方是否以足以引起注意的方式提示了该条款？',
  },
  evidence: { en: 'a screen record of the sign-up, the marking of the clause', fr: 'captures du parcours de souscription, mise en évidence de la clause', zh: '订约页面的存证、条款的显著标识' },
};

/** Whether the clause was explained on request (说明). Nothing said: nobody asked for an explanation, none was owed. */
export const clauseExplained: Question = {
  id: 'clause-explained', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'drafter', raised: 'said', path: 'clauses[].explained', fact: 'explained',
  raisedBy: [{ plea: 'clause-not-incorporated', unnamed: LIMITING }],
  fallback: () => true,
  wording: {
    en: 'Was the clause explained to the other side when it asked (or did nobody ask)?', fr: 'La clause a-t-elle été expliquée à la demande de l’autre partie (ou nul n’a-t-il rien demandé) ?', zh: '经对方要求，提供格式条款的一方是否对该条款作了说明（或对方并未要求说明）？',
  },
  evidence: { en: 'the exchange in which an explanation was asked for and given', fr: 'l’échange où l’explication a été demandée et donnée', zh: '要求说明及作出说明的往来记录' },
};

/** Whether the clause creates a significant imbalance. A clause is taken as balanced until a court says otherwise. */
export const clauseSignificantImbalance: Question = {
  id: 'clause-significant-imbalance', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  raisedBy: [{ plea: 'clause-unfair', unnamed: LIMITING }],
  fallback: () => false,
  implies: [{ answer: true, question: 'clause-displaced-to-l442-1', value: false, subjects: 'clause' }],
  wording: {
    en: 'Does the clause create a significant imbalance between the rights and duties of the parties?',
    fr: 'La clause crée-t-elle un déséquilibre significatif entre les droits et obligations des parties ?',
    zh: '该条款是否造成双方权利义务的显著失衡？',
  },
  evidence: { en: 'what the limit is worth against the stakes; what was given in return', fr: 'valeur du plafond au regard de l’enjeu ; contrepartie consentie', zh: '限额与交易风险之比；有无对价' },
};

/** Whether one side was made to submit to the clause: no real chance to negotiate, seen over the whole contract. Listing clauses is not enough. */
export const submissionShown: Question = {
  id: 'submission-shown', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'formation.submitted', fact: 'submitted',
  wording: { en: 'Was the clause imposed without any real negotiation?', fr: 'La clause a-t-elle été imposée sans négociation effective ?', zh: '该条款是否未经实质协商而被强加？' },
  evidence: { en: 'requests to change the terms and the answers to them, the balance of power, the contract as a whole', fr: 'demandes de modification et réponses reçues, rapport de force, économie d’ensemble du contrat', zh: '修改请求及答复、双方力量对比、合同整体' },
};

/** Whether the control of the clause belongs to C. com. L.442-1 instead. Courts differ on that; it stands on the general law until a court says otherwise. */
export const clauseDisplacedToL4421: Question = {
  id: 'clause-displaced-to-l442-1', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  fallback: () => false,
  wording: {
    en: 'Is the clause subject to article L.442-1 of the commercial code and for that reason out of reach of article 1171?',
    fr: 'La clause relève-t-elle de l’article L.442-1 du code de commerce, à l’exclusion de l’article 1171 du code civil ?',
    zh: '该条款是否应依法国商法典第 L.442-1 条审查，从而排除民法典第 1171 条？',
  },
  evidence: { en: 'the parties’ trades and the submission alleged; the pleadings', fr: 'activité des parties, soumission alléguée ; les écritures', zh: '双方的经营活动及所称的强制接受；诉讼文书' },
};

/** Disasters against which copies are kept elsewhere. */
const DISASTERS: readonly string[] = ['hardware-failure', 'firmware-defect', 'fire', 'flood', 'power-loss', 'cyberattack', 'malware', 'natural-disaster'];

const protectsData = (subject: Subject, matter: Matter): boolean =>
  labelsOf(subject, 'serviceTypes').includes('backup') || matter.subjects.commitment.some((c) => labelsOf(c, 'kind').some((kind) => kind === 'backup' || kind === 'restore'));

/** A list of events that names, in a backup or recovery service, the very disaster the service is bought against. */
const excusesTheVeryDisaster = (subject: Subject, matter: Matter): boolean =>
  labelsOf(subject, 'kind').includes('cause-exclusion') && labelsOf(subject, 'causes').some((cause) => DISASTERS.includes(cause)) && protectsData(subject, matter);

/** The promises a clause bears on: those it names, else those about the services it names, else all of the provider. */
const promisesUnder = (clause: Subject, matter: Matter): readonly Subject[] => {
  const [triggers, services] = [clause.links['triggers'], matter.clauses.get(clause.id)?.services];
  const promises = [...matter.index.values()].filter((s) => s.kind === 'commitment' && !labelsOf(s, 'owedBy').includes('customer'));
  if (triggers !== undefined) return promises.filter((s) => triggers.includes(s.key));
  return services === undefined ? promises : promises.filter((s) => { const own = labelsOf(s, 'services'); return own.length === 0 || own.some((id) => services.includes(id)); });
};

/** Where the contract says of every promise the clause bears on that it is not what the contract is made for, no essential obligation can be emptied. */
const nothingEssential = (clause: Subject, matter: Matter): Stated | undefined => {
  const promises = promisesUnder(clause, matter);
  return promises.length > 0 && promises.every((s) => labelsOf(s, 'essential').includes('no')) ? { state: 'is', value: false, place: { file: '', path: 'commitments[].essential', line: null, column: null } } : undefined;
};

/** Whether the clause takes away the substance of the main promise. Taken as no, except for a disaster list in a service bought against disasters. */
export const clauseEmptiesEssentialObligation: Question = {
  id: 'clause-empties-essential-obligation', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'contested',
  contestedFor: excusesTheVeryDisaster,
  stated: nothingEssential,
  raisedBy: [{ plea: 'clause-unfair', unnamed: LIMITING }],
  fallback: excusesTheVeryDisaster,
  wording: {
    en: 'Does the clause deprive the debtor’s essential obligation of its substance?', fr: 'La clause prive-t-elle de sa substance l’obligation essentielle du débiteur ?', zh: '该条款是否使债务人的主要义务丧失实质内容？',
  },
  evidence: { en: 'what the service was bought for; what is left of the promise under the clause', fr: 'la raison d’être du service ; ce qui reste de la promesse', zh: '购买该服务的目的；适用该条款后承诺所剩的内容' },
};

/** Whether a standard term excludes or cuts liability beyond reason (CN 497). */
export const clauseUnreasonable: Question = {
  id: 'clause-unreasonable', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  raisedBy: [{ plea: 'clause-unfair', unnamed: LIMITING }],
  fallback: () => false,
  wording: {
    en: 'Does the standard term unreasonably exclude or reduce its author’s liability, or burden the other side?', fr: 'La clause type écarte-t-elle ou réduit-elle de façon déraisonnable la responsabilité de son auteur ?', zh: '该格式条款是否不合理地免除或者减轻提供方责任、加重对方责任或者限制对方主要权利？',
  },
  evidence: { en: 'the risk, the price, what is usual in the trade', fr: 'le risque, le prix, les usages', zh: '风险大小、价格、行业惯例' },
};

/** Whether the clause covers a head of loss. Taken from the heads and classes that the clause names; a clause that names none covers all. */
export const clauseCovers: Question = {
  id: 'clause-covers', of: 'clause', second: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'contested', path: 'clauses[].covers',
  contestedFor: (clause, matter, loss) => meetsACap(clause, matter, loss) || maybeIndirect(clause, matter, loss),
  stated: coversItsPromises,
  fallback: (clause, matter, loss) => clauseCoversLoss(clause, matter, loss),
  wording: { en: 'Does the clause cover this head of loss?', fr: 'La clause couvre-t-elle ce chef de préjudice ?', zh: '该条款是否涵盖此项损失？' },
  evidence: { en: 'the words of the clause', fr: 'les termes de la clause', zh: '条款文义' },
};

/** Months within which a court may be asked to revoke a term that was not drawn to attention (PRC law before 2021, one year). */
const REVOCATION_MONTHS = 12;

/** Whether the customer asked in time for the clause to be revoked: within one year of the event that brought it to light, or nothing shows otherwise. */
export const revocationAskedInTime: Question = {
  id: 'revocation-asked-in-time', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'customer', raised: 'said', path: 'claim.madeOn',
  fallback: (_clause, matter) => {
    const { claim, event } = matter.days;
    return claim === null || event === null || claim <= addMonths(event, REVOCATION_MONTHS);
  },
  wording: {
    en: 'Was the revocation of the clause asked for within one year of learning of its ground?', fr: 'L’annulation de la clause a-t-elle été demandée dans l’année de la découverte de sa cause ?', zh: '是否自知道或者应当知道撤销事由之日起一年内请求撤销该条款？',
  },
  evidence: { en: 'the claim and its date; when the ground became known', fr: 'la demande et sa date ; le jour de la découverte', zh: '请求及其日期；知悉撤销事由的时间' },
};

/** Whether what happened is an event that the clause excuses. A list that dispenses with the legal elements excuses what it names; any other list excuses only what the law excuses. */
export const agreedEvent: Question = {
  id: 'agreed-event', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'clauses[].causes',
  fallback: (clause, matter) => {
    const happened = matter.subjects.case.flatMap((c) => labelsOf(c, 'causes'));
    return labelsOf(clause, 'dispenses').includes('yes') && labelsOf(clause, 'causes').some((cause) => happened.includes(cause));
  },
  wording: { en: 'Is what happened an event that the clause excuses?', fr: 'Ce qui s’est produit est-il un événement que la clause excuse ?', zh: '所发生的事件是否属于该条款约定的免责事由？' },
  evidence: { en: 'the list, and the cause of the failure', fr: 'la liste, et la cause de la défaillance', zh: '条款所列事由与故障原因' },
};

/** What a limit comes to that the fees on record do not let be computed, or that the contract gives as unknown or within a range. It cuts no further than somebody shows, and may cut to nothing. */
export const limitAmount: Question = {
  id: 'limit-amount', of: 'clause', answer: { shape: 'amount' }, kind: 'fact', alleges: 'respondent', raised: 'always', path: 'fees.paid', fact: 'limitAmount',
  domain: () => [UNBOUNDED, 0n],
  fallback: (clause) => {
    const said = clause.facts['limitAmount'];
    return said?.state === 'open' && said.values !== undefined ? said.values.reduce((a, b) => (typeof a === 'bigint' && typeof b === 'bigint' && b > a ? b : a)) : UNBOUNDED;
  },
  wording: { en: 'What does the limit of the clause come to?', fr: 'À combien s’élève le plafond de la clause ?', zh: '该条款的责任限额是多少？' },
  evidence: { en: 'invoices and payments for the services the clause counts', fr: 'factures et paiements des services visés par la clause', zh: '条款所计服务的账单与付款记录' },
};

/** Whether a term, standard or negotiated, breaks a mandatory rule or offends public order. */
export const clauseAgainstMandatoryRule: Question = {
  id: 'clause-against-mandatory-rule', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said',
  fallback: () => false,
  wording: {
    en: 'Does the clause break a mandatory rule whose breach makes it void, or offend public order?', fr: 'La clause viole-t-elle une règle impérative sanctionnée par la nullité, ou l’ordre public ?', zh: '该条款是否违反效力性强制性规定或者违背公序良俗？',
  },
  evidence: { en: 'the rule that forbids it, what the clause makes the parties do', fr: 'la règle qui l’interdit, ce que la clause fait faire aux parties', zh: '禁止性规定、该条款约定的行为' },
};
