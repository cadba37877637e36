import type { Question } from '../../model/question.js';

/** Whether a fault of a digital service is minor, so that the contract is not ended for it. Nobody said: no, since the provider shows it. */
export const defectMinor: Question = {
  id: 'defect-minor', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  wording: { en: 'Is the lack of conformity minor?', fr: 'Le défaut de conformité est-il mineur ?', zh: '不符合约定之处是否轻微？' },
  evidence: { en: 'what the service can still be used for', fr: 'l’usage que le service permet encore', zh: '该服务尚可使用的范围' },
};

/** Whether a digital service was put right as the consumer may ask first: free of charge, without undue delay. Nobody said: no, since the provider shows it. */
export const conformityRestored: Question = {
  id: 'conformity-restored', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the service brought into conformity, free of charge and without undue delay after the customer asked for it?', fr: 'Le service a-t-il été mis en conformité sans frais et sans retard injustifié après la demande du client ?', zh: '经客户要求后，服务是否已免费且在合理时间内恢复至符合约定？' },
  evidence: { en: 'when it was asked for, when and how it was put right, what it cost the customer', fr: 'date de la demande, date et mode de la mise en conformité, frais supportés par le client', zh: '提出要求的时间、补正的时间与方式、客户承担的费用' },
};

/** Whether the provider shows that a term of the grey list is balanced after all. Nobody said: no. */
export const presumptionRebutted: Question = {
  id: 'presumption-rebutted', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  wording: { en: 'Does the provider show that the clause is fair in spite of the presumption?', fr: 'Le professionnel prouve-t-il que la clause n’est pas abusive malgré la présomption ?', zh: '经营者是否证明该条款并非不公平，从而推翻推定？' },
  evidence: { en: 'what the consumer gets in return; how the clause works in practice', fr: 'la contrepartie reçue par le consommateur ; le jeu réel de la clause', zh: '消费者获得的对价；条款的实际运作' },
};

/** Whether a term on data is unfair to a business on which it was imposed (Data Act, art. 13). Nobody said: no; how far the article reaches into ordinary hosting is untested. */
export const dataTermUnfair: Question = {
  id: 'data-term-unfair', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: () => false,
  wording: { en: 'Is the clause an unfair term on data, imposed by one business on another?', fr: 'La clause est-elle une clause abusive relative aux données, imposée unilatéralement à une entreprise ?', zh: '该条款是否属于单方强加给企业的、关于数据的不公平条款？' },
  evidence: { en: 'whether it concerns access to or use of data, or liability for duties on data; how it was made', fr: 'si elle porte sur l’accès aux données, leur usage ou la responsabilité à leur sujet ; comment elle a été imposée', zh: '是否涉及数据的访问、使用或者数据义务的责任；如何订立' },
};

/** Whether an established commercial relation was ended brutally: without the written notice that its length called for. Nobody said: no. */
export const relationEndedBrutally: Question = {
  id: 'relation-ended-brutally', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Was an established commercial relation ended without the notice it called for?', fr: 'Une relation commerciale établie a-t-elle été rompue brutalement, sans préavis suffisant ?', zh: '是否未给予充分的书面预告即突然终止已建立的商业关系？' },
  evidence: { en: 'how long and how regularly the parties dealt with each other; the letter that ended it', fr: 'durée et régularité des relations ; lettre de rupture', zh: '双方往来的期间与稳定性；终止函' },
};

/** Which part of the time for which the margin is claimed is notice that should have been given and was not. Judged each time. */
export const missingNoticeShare: Question = {
  id: 'missing-notice-share', of: 'case', answer: { shape: 'share' }, kind: 'assessment', alleges: 'claimant', raised: 'always',
  wording: { en: 'What part of the time for which margin is claimed is missing notice?', fr: 'Quelle part de la période de marge réclamée correspond au préavis manquant ?', zh: '所主张的利润期间中，属于欠缺预告期的比例是多少？' },
  evidence: { en: 'the length of the relation, the customs of the trade, how dependent the other side was; eighteen months are always enough', fr: 'ancienneté de la relation, usages, dépendance ; dix-huit mois suffisent toujours', zh: '关系存续时间、行业惯例、依赖程度；预告满十八个月的一律充分' },
};
