import type { Rule } from '../../words.js';
import { DATA_AT_STAKE, IN_THE_DATA, TOO_EARLY_OR_UNTOLD } from '../stopping.js';
import { civilCode, IN_FORCE } from './source.js';

/** Where the data are in dispute as well, each loss is looked at by itself. */
export const dataAfterTheEnd: Rule = {
  id: 'cn.civil-code.566.3',
  norm: 'data-after-the-end',
  title: { en: 'Data after the end of the contract', fr: 'Données après la fin du contrat', zh: '合同解除后的数据' },
  says: {
    en: 'Ending the contract with right frees from the service, not from keeping the data and helping to fetch them; only what the missing service costs is not answered for.',
    fr: 'La résolution justifiée libère du service, non de la garde des données ni de l’aide à leur récupération ; seul le coût du service manquant n’est pas dû.',
    zh: '有权解除合同的，终止提供服务，但仍应妥善保存数据并协助取回；仅对缺少服务造成的损失不承担责任。',
  },
  source: civilCode('566(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ concluded: { rule: 'cn.civil-code.565' }, about: 'case' }, { not: TOO_EARLY_OR_UNTOLD }, DATA_AT_STAKE, { not: IN_THE_DATA }] },
  then: [{ excuse: 'whole', as: 'stopped-with-right' }],
};
