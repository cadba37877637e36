import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A limit for failures of the service may leave advice out. */
export const limitAndAdvice: Rule = {
  id: 'fr.case-law.limit-and-advice', norm: 'fr.case-law.limit-and-advice', aliases: ['fr.cap.advice'],
  title: { en: 'Limit of liability and the duty to advise', fr: 'Plafond et devoir de conseil', zh: '责任限额与建议义务' },
  says: {
    en: 'A limit that was drafted for failures of the service need not cover the breach of a duty to warn or advise: where no other promise was broken, whether it covers the loss is a question of its words.',
    fr: 'Le plafond rédigé pour les défaillances du service ne couvre pas nécessairement le manquement au devoir de conseil ou de mise en garde : si aucun autre engagement n’a été méconnu, savoir s’il couvre le préjudice dépend de ses termes.',
    zh: '为服务故障所订的限额未必涵盖违反警示或者建议义务：未违反其他义务的，是否涵盖该损失取决于条款文义。',
  },
  source: decision('plafond et conseil', { en: 'CA Paris (date not confirmed): limit for failures of the service', fr: 'CA Paris (date non confirmée) : plafond des défaillances du service', zh: '巴黎上诉法院（日期未核实）：服务故障限额' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'clause', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'kind', oneOf: ['cap'] },
      { some: 'commitment', where: { concluded: 'breach', about: 'bound' } },
      { not: { some: 'commitment', where: { all: [{ not: { is: 'kind', oneOf: ['warning', 'advice'], about: 'bound' } }, { concluded: 'breach', about: 'bound' }] } } },
    ],
  },
  then: [{ note: true }],
};
