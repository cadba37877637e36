import type { Rule } from '../../words.js';
import { dataHeldForDebts, selfHelpJustified } from '../../questions/tort.js';
import { civilCode, IN_FORCE } from './source.js';

/** New in 2021: data kept as a pledge. */
export const selfHelp: Rule = {
  id: 'cn.civil-code.1177',
  norm: 'self-help',
  aliases: ['cn.civil-code.1176-1178'],
  title: { en: 'Self-help that goes too far', fr: 'Se faire justice à soi-même', zh: '自助行为不当' },
  says: {
    en: 'Whoever holds on to another’s property to secure its claim may do so only in urgency, within what is needed, and asks an authority at once; otherwise it answers. A host that keeps a customer’s data until debts are paid does this.',
    fr: 'Celui qui retient le bien d’autrui pour garantir sa créance ne le peut que dans l’urgence, dans la mesure nécessaire et en saisissant aussitôt une autorité ; sinon il en répond. L’hébergeur qui garde les données jusqu’au paiement est dans ce cas.',
    zh: '为自保而扣留他人财物，须情势紧急、不及求助公权力、手段合理且不超出必要限度，并随即请求机关处理；做过了头造成损害的，应予赔偿。服务商因欠费扣留客户数据的，适用本条。',
  },
  source: civilCode('1177'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'breach',
  routes: ['tort'],
  certainty: 'read',
  when: {
    all: [
      { ask: dataHeldForDebts, burden: 'claimant', about: 'case' },
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { not: { ask: selfHelpJustified, burden: 'respondent', about: 'case' } },
    ],
  },
  then: [{ breach: true }, { owes: 'whole', how: 'alone' }],
};
