import type { Rule } from '../../words.js';
import { noGrossFaultShown, serviceFree } from '../../questions/free.js';
import { contractLaw, IN_FORCE } from './source.js';

/** As the Code has it since; the number is from memory. Two readings: by analogy, or not at all. */
export const freeService: Rule = {
  id: 'cn.contract-law.406',
  norm: 'free-service',
  title: { en: 'Acting for another for nothing', fr: 'Mandat gratuit', zh: '无偿受托人的责任减轻' },
  says: {
    en: 'Whoever acts for another for nothing answers for the loss only where it caused it with intent or gross negligence. Whether that carries over to a free online service is for the court: by analogy to the nearest contract, or not.',
    fr: 'Le mandataire à titre gratuit ne répond du préjudice qu’en cas de dol ou de faute lourde. Que cela vaille pour un service en ligne gratuit est à l’appréciation du juge : par analogie avec le contrat le plus proche, ou non.',
    zh: '无偿的委托合同，受托人仅在故意或者重大过失造成损失时承担赔偿责任；免费网络服务能否参照最相类似的委托合同，由法院裁量。',
  },
  source: contractLaw('406(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: serviceFree, burden: 'respondent', about: 'case' },
      { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['availability', 'performance', 'support', 'support-response', 'repair-time', 'security', 'warning', 'advice', 'conformity', 'delivery'], about: 'bound' }, { concluded: 'breach', about: 'bound' }] } },
      { ask: noGrossFaultShown, burden: 'respondent', about: 'respondent' },
    ],
  },
  then: [],
  readings: [
    { name: 'analogy', title: { en: 'by analogy to the nearest contract', fr: 'par analogie avec le contrat le plus proche', zh: '参照最相类似合同的规定' }, then: [{ excuse: 'whole', as: 'free-service' }] },
    { name: 'no-analogy', title: { en: 'the general rule only', fr: 'la règle générale seule', zh: '仅适用违约责任的一般规定' }, then: [{ note: true }] },
  ],
};
