import type { Question } from '../../model/question.js';

/** Whether the data was deleted in a case, and after the time, that the contract names. */
export const deletedAsAgreed: Question = {
  id: 'deleted-as-agreed', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the data deleted as the clause allows, and not before its time?', fr: 'Les données ont-elles été effacées dans le cas et après le délai prévus par la clause ?', zh: '数据是否在条款约定的情形下、约定的期限届满之后删除？' },
  evidence: { en: 'when payment stopped, the messages sent, the log of the deletion', fr: 'la date d’arrêt des paiements, les messages envoyés, le journal de l’effacement', zh: '欠费时间、所发送的提示、删除操作日志' },
};
