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

/** Whether digital content or a digital service was supplied in a single act, and not over time. Nobody said: no; who claims it shows it. */
export const suppliedOnce: Question = {
  id: 'supplied-once', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the digital content or service supplied in a single act and not over time?', fr: 'Le contenu ou le service numérique a-t-il été fourni de façon ponctuelle et non continue ?', zh: '数字内容或者数字服务是否为一次性提供而非持续提供？' },
  evidence: { en: 'what was delivered and when, how access ends, how the price is paid', fr: 'objet et date de la fourniture, fin de l’accès, modalités du prix', zh: '提供的内容与时间、访问何时终止、价款的支付方式' },
};

/** Whether the customer was told clearly before the contract what its own system must meet, and that it helps to find the cause. Nobody said: no, since the provider shows it. */
export const requirementsTold: Question = {
  id: 'requirements-told', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the customer told clearly, before the contract, what its own system must meet and that it has to help to find the cause of a fault?', fr: 'Le client a-t-il été clairement informé, avant le contrat, des exigences techniques de son environnement numérique et de son obligation de coopérer à la recherche de la cause ?', zh: '订立合同前，客户是否已被明确告知其自身环境须满足的技术要求及其协助查明原因的义务？' },
  evidence: { en: 'the page of the order, the technical requirements, the confirmation sent', fr: 'page de commande, exigences techniques, confirmation adressée', zh: '订购页面、技术要求、订单确认' },
};

/** Whether the customer’s own system did not meet the technical requirements. Nobody said: no, since the provider shows it. */
export const environmentIncompatible: Question = {
  id: 'environment-incompatible', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said',
  wording: { en: 'Did the customer’s own system not meet the technical requirements of the service?', fr: 'L’environnement numérique du client était-il incompatible avec les exigences techniques du service ?', zh: '客户自身的数字环境是否不符合该服务的技术要求？' },
  evidence: { en: 'versions, logs and a test of the customer’s system against the requirements', fr: 'versions, journaux, essai du système du client au regard des exigences', zh: '客户系统的版本、日志及与技术要求的对照测试' },
};

/** Whether the customer did not help, as far as it reasonably could, to find out whether the cause lay in its own system. Nobody said: no, since the provider shows it. */
export const cooperationRefused: Question = {
  id: 'cooperation-refused', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'provider', raised: 'said',
  wording: { en: 'Did the customer refuse what could reasonably be asked of it to find out whether the cause lay in its own system?', fr: 'Le client a-t-il refusé la coopération raisonnable nécessaire pour savoir si la cause tenait à son environnement numérique ?', zh: '客户是否拒绝提供合理协助，以查明原因是否在于其自身环境？' },
  evidence: { en: 'what was asked of the customer, by which least intrusive means, and what it answered', fr: 'demandes faites au client, moyens les moins intrusifs, réponses', zh: '向客户提出的请求、所用的最小侵扰方式、客户的答复' },
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
