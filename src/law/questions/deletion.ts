import type { Question } from '../../model/question.js';

/** Whether the data was deleted in a case, and after the time, that the contract names. */
export const deletedAsAgreed: Question = {
  id: 'deleted-as-agreed', of: 'clause', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'provider', raised: 'said',
  wording: { en: 'Was the data deleted as the clause allows, and not before its time?', fr: 'Les données ont-elles été effacées dans le cas et après le délai prévus par la clause ?', zh: '数据是否在条款约定的情形下、约定的期限届满之后删除？' },
  evidence: { en: 'when payment stopped, the messages sent, the log of the deletion', fr: 'la date d’arrêt des paiements, les messages envoyés, le journal de l’effacement', zh: '欠费时间、所发送的提示、删除操作日志' },
};

/** Whether the provider still had to keep the data for the customer to fetch when they were lost, though the contract had ended. No text says for how long; nobody said: not shown. */
export const dataStillToBeKept: Question = {
  id: 'data-still-to-be-kept', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'contested',
  wording: {
    en: 'When the data were lost, did the provider still have to keep them for the customer to fetch, though the contract had ended?',
    fr: 'Lors de la perte des données, le prestataire devait-il encore, bien que le contrat eût pris fin, les conserver pour que le client les récupère ?',
    zh: '数据灭失时，合同虽已终止，服务商是否仍应保存数据以供客户取回？',
  },
  evidence: { en: 'how long the customer was given, the messages sent, what is usual, how long fetching takes', fr: 'délai laissé au client, messages envoyés, usages, temps qu’exige la récupération', zh: '给予客户的期限、所发送的通知、交易习惯、取回所需时间' },
};
