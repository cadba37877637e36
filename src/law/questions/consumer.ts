import { labelsOf } from '../../model/subject.js';
import type { Question } from '../../model/question.js';

/** Whether the customer bought for daily life. Nobody has said: by the kind of party. */
export const consumerPurchase: Question = {
  id: 'consumer-purchase', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'parties.customer.kind',
  fallback: (_, matter) => matter.subjects.party.some((p) => p.id === 'customer' && labelsOf(p, 'kind').includes('consumer')),
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
  id: 'merchant-named', of: 'party', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said', path: 'parties[].identified', fact: 'identified',
  fallback: (party) => (party.facts['identified'] === undefined ? true : undefined),
  wording: { en: 'Did the platform give the seller’s true name, address and contact?', fr: 'La plateforme a-t-elle donné les nom, adresse et contact véritables du vendeur ?', zh: '平台是否提供了销售者、服务者的真实名称、地址和有效联系方式？' },
  evidence: { en: 'the platform’s records of the seller', fr: 'les dossiers de la plateforme sur le vendeur', zh: '平台的经营者登记信息' },
};

/** Whether a business took prepayment, closed and evades paying back. Nobody has shown it: no. */
export const refundEvaded: Question = {
  id: 'refund-evaded', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'customer', raised: 'said',
  wording: { en: 'Did the business take prepayment, close without telling and evade paying back?', fr: 'Le professionnel a-t-il encaissé d’avance, fermé sans avertir et fui le remboursement ?', zh: '经营者是否收取预付款后终止营业，既不通知消费者又逃避退款？' },
  evidence: { en: 'closing without a word, contacts that no longer answer, money moved', fr: 'fermeture sans avis, contacts muets, fonds déplacés', zh: '未通知即关门、失联、转移资金' },
};
