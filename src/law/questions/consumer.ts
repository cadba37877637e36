import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { commitmentBreached } from './commitment.js';
import { directInfringement, fault } from './party.js';

/** Whether the customer bought for daily life. Nobody has said: by the kind of party. */
export const consumerPurchase: Question = {
  id: 'consumer-purchase', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'parties.customer.kind',
  stated: (_, matter): Stated | undefined => matter.subjects.party.flatMap((p) => (p.id === 'customer' && p.facts['kind']?.state === 'open' ? [p.facts['kind']] : [])).map(({ place }): Stated => ({ state: 'open', place }))[0],
  fallback: (_, matter) => matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').includes('consumer')),
  follows: (matter) => matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').length > 0),
  wording: { en: 'Did the customer buy for the needs of daily life?', fr: 'Le client a-t-il acheté pour les besoins de la vie courante ?', zh: '客户是否为生活消费需要购买、接受服务？' },
  evidence: { en: 'who bought, for what use', fr: 'qui a acheté, pour quel usage', zh: '购买主体及其用途' },
};

/** Whether the business deceived the consumer on purpose. Fraud is proven beyond reasonable doubt; nobody has shown it: no. */
export const fraud: Question = {
  id: 'fraud', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', standard: 'beyond-reasonable-doubt', path: 'determinations',
  wording: { en: 'Did the business tell the consumer what it knew to be false, or hide what it had to tell, so that the consumer bought?', fr: 'Le professionnel a-t-il affirmé ce qu’il savait faux, ou tu ce qu’il devait dire, pour amener le consommateur à acheter ?', zh: '经营者是否故意告知虚假情况或者故意隐瞒真实情况，致使消费者购买、接受服务（欺诈行为）？' },
  evidence: { en: 'what was advertised and said, what the business knew at the time', fr: 'publicités et propos, ce que le professionnel savait alors', zh: '宣传与陈述内容、经营者当时知悉的情况' },
};

/** Whether the platform gave the seller's true name, address and contact. Taken as yes until somebody says otherwise; from then on the platform shows it. */
export const merchantNamed: Question = {
  id: 'merchant-named', of: 'party', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'parties[].identified', fact: 'identified',
  fallback: (party) => (party.facts['identified'] === undefined ? true : undefined),
  wording: { en: 'Did the platform give the seller’s true name, address and contact?', fr: 'La plateforme a-t-elle donné les nom, adresse et contact véritables du vendeur ?', zh: '平台是否提供了销售者、服务者的真实名称、地址和有效联系方式？' },
  evidence: { en: 'the platform’s records of the seller', fr: 'les dossiers de la plateforme sur le vendeur', zh: '平台的经营者登记信息' },
};

/** What the record says of the promises of a seller on a platform whose contract it is, also where another is sued. */
const promisesOf = (party: Subject, matter: Matter): readonly Stated[] =>
  !matter.subjects.party.some((p) => labelsOf(p, 'role').includes('platform')) ? [] : [...matter.index.values()].filter((s) => s.kind === 'commitment' && labelsOf(s, 'owedBy').includes(party.id)).flatMap((s) => commitmentBreached.stated?.(s, matter) ?? []);

/** What the record says of the seller's fault, of what it offered and of its promises: what speaks for its liability goes before what leaves it open, and both before a denial. */
const sellerOnRecord = (party: Subject, matter: Matter): Stated | undefined => {
  const said = [fault.stated?.(party, matter), directInfringement.stated?.(party, matter), ...promisesOf(party, matter)].flatMap((s) => s ?? []);
  return said.find((s) => s.state === 'is' && s.value === true) ?? said.find((s) => s.state === 'open') ?? said[0];
};

/**
 * Whether the seller answers to the consumer for the harm: for its contract, without fault, or in tort, for its own. A record that goes into whether the seller was named
 * and says nothing against its liability takes that as given; where it is open or disputed, the consumer shows it.
 */
export const merchantLiable: Question = {
  id: 'merchant-liable', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said', path: 'fault.<party>',
  stated: sellerOnRecord,
  fallback: (party, matter) => (party.facts['identified'] !== undefined && sellerOnRecord(party, matter) === undefined && !matter.disputed.has(questionKey('merchant-liable', party.key)) ? true : undefined),
  wording: { en: 'Does the seller answer to the consumer for this harm, under its contract or for its fault?', fr: 'Le vendeur répond-il de ce dommage envers le consommateur, au titre de son contrat ou de sa faute ?', zh: '销售者、服务者是否应就该损害对消费者负责（违约或者有过错的侵权）？' },
  evidence: { en: 'the order, what was delivered, the seller’s answers', fr: 'la commande, ce qui a été livré, les réponses du vendeur', zh: '订单、实际交付情况、销售者的答复' },
};

/** Whether a business took prepayment, closed and evades paying back. Nobody has shown it: no. */
export const refundEvaded: Question = {
  id: 'refund-evaded', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'customer', raised: 'said',
  wording: { en: 'Did the business take prepayment, close without telling and evade paying back?', fr: 'Le professionnel a-t-il encaissé d’avance, fermé sans avertir et fui le remboursement ?', zh: '经营者是否收取预付款后终止营业，既不通知消费者又逃避退款？' },
  evidence: { en: 'closing without a word, contacts that no longer answer, money moved', fr: 'fermeture sans avis, contacts muets, fonds déplacés', zh: '未通知即关门、失联、转移资金' },
};
