import type { Rule } from '../../words.js';
import { noGrossFaultShown, serviceFree } from '../../questions/free.js';
import { contractLaw, IN_FORCE } from './source.js';

/** As the Code has it since; the number is from memory. Two readings: by analogy, or not at all. */
export const freeKeeping: Rule = {
  id: 'cn.contract-law.374',
  norm: 'free-keeping',
  title: { en: 'Keeping something for nothing', fr: 'Dépôt gratuit', zh: '无偿保管人的责任减轻' },
  says: {
    en: 'Whoever keeps a thing for nothing does not answer for its loss if it shows that it acted neither with intent nor with gross negligence. Whether that carries over to data kept on a free service is for the court: by analogy to the nearest contract, or not.',
    fr: 'Le dépositaire à titre gratuit ne répond pas de la perte s’il établit n’avoir commis ni dol ni faute lourde. Que cela vaille pour les données d’un service gratuit est à l’appréciation du juge : par analogie avec le contrat le plus proche, ou non.',
    zh: '无偿保管人证明自己没有故意或者重大过失的，对保管物毁损、灭失不承担赔偿责任；免费网络服务中的数据能否参照最相类似的保管合同，由法院裁量。',
  },
  source: contractLaw('374'),
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
      { some: 'commitment', where: { all: [{ is: 'kind', oneOf: ['durability', 'backup', 'restore', 'location', 'data-export'], about: 'bound' }, { concluded: 'breach', about: 'bound' }] } },
      { ask: noGrossFaultShown, burden: 'respondent', about: 'respondent' },
    ],
  },
  then: [],
  readings: [
    { name: 'analogy', title: { en: 'by analogy to the nearest contract', fr: 'par analogie avec le contrat le plus proche', zh: '参照最相类似合同的规定' }, then: [{ excuse: 'whole', as: 'free-service' }] },
    { name: 'no-analogy', title: { en: 'the general rule only', fr: 'la règle générale seule', zh: '仅适用违约责任的一般规定' }, then: [{ note: true }] },
  ],
};
