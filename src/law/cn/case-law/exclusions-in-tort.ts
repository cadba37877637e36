import type { Rule } from '../../words.js';
import { clauseCovers } from '../../questions/clause.js';
import { limitsTort } from '../../questions/tort.js';
import { decision } from './source.js';

/** Not between strangers, and not for an outsider that is sued. */
export const exclusionsInTort: Rule = {
  id: 'cn.case-law.exclusions-in-tort',
  norm: 'exclusions-in-tort',
  title: { en: 'A head excluded by contract, in tort', fr: 'Préjudice exclu par contrat, face à l’action délictuelle', zh: '约定排除的损失在侵权之诉中的适用' },
  says: {
    en: 'What the contract excludes is taken to stay excluded where the customer sues its provider in tort, as long as the clause covers the loss and was not struck down; practice is mixed.',
    fr: 'Ce que le contrat exclut est tenu pour exclu aussi devant l’action délictuelle du client, si la clause couvre la perte et n’a pas été écartée ; la pratique est partagée.',
    zh: '合同有效排除的损失，客户以侵权为由起诉服务商时，本工具默认同样不予赔偿；实务中意见不一。',
  },
  source: decision('exclusions-in-tort'),
  inForce: { from: null, to: null },
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'kind', oneOf: ['head-exclusion', 'exclusive-remedy'] },
      { is: 'party', oneOf: ['yes'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { ask: limitsTort, burden: 'respondent' },
    ],
  },
  then: [{ deny: true, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
