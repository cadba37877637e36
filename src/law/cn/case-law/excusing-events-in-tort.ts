import type { Rule } from '../../words.js';
import { agreedEvent, clauseCovers } from '../../questions/clause.js';
import { limitsTort } from '../../questions/tort.js';
import { decision } from './source.js';

/** Not between strangers, and not for an outsider that is sued. It cuts what this debtor owes; what others bear of the harm does not grow by it. */
export const excusingEventsInTort: Rule = {
  id: 'cn.case-law.excusing-events-in-tort',
  norm: 'excusing-events-in-tort',
  title: { en: 'An agreed list of excusing events, in tort', fr: 'Liste convenue d’événements exonératoires, face à l’action délictuelle', zh: '约定的免责事由在侵权之诉中的适用' },
  says: {
    en: 'Where a customer sues its provider in tort, an event that the contract excuses is taken to excuse there too, as long as the clause was not struck down; practice is mixed, so the other answer is in the range.',
    fr: 'Lorsque le client agit en responsabilité délictuelle contre son prestataire, l’événement que le contrat tient pour exonératoire est tenu pour tel là aussi, si la clause n’a pas été écartée ; la pratique est partagée, l’autre réponse est dans la fourchette.',
    zh: '客户以侵权为由起诉服务商的，合同约定的免责事由发生且该条款未被认定无效时，本工具默认同样免责；实务中意见不一，另一种结论列入区间。',
  },
  source: decision('excusing-events-in-tort'),
  inForce: { from: null, to: null },
  chosenBy: 'contract-date',
  of: 'clause',
  stage: 'heads',
  routes: ['tort'],
  certainty: 'contested',
  when: {
    all: [
      { is: 'kind', oneOf: ['cause-exclusion'] },
      { is: 'party', oneOf: ['yes'], about: 'respondent' },
      { not: { concluded: 'ineffective' } },
      { ask: agreedEvent, burden: 'respondent' },
      { ask: limitsTort, burden: 'respondent' },
    ],
  },
  then: [{ deny: true, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
