import { on, type Rule } from '../../words.js';
import { codeProceduresExecution } from './source.js';

/** What collecting costs cannot be laid on the debtor beforehand. */
export const costsOfRecovery: Rule = {
  id: 'fr.code-procedures-civiles-execution.L111-8', norm: 'fr.code-procedures-civiles-execution.L111-8',
  title: { en: 'Clause on the costs of recovery', fr: 'Clause sur les frais de recouvrement', zh: '追索费用条款' },
  says: {
    en: 'What a creditor spends on recovery before it holds a title it can enforce stays with it, save for acts that the law prescribes; a clause that says otherwise counts as unwritten. The costs of proceedings are the judge’s to allot.',
    fr: 'Les frais de recouvrement exposés sans titre exécutoire restent à la charge du créancier, sauf acte prescrit par la loi ; toute clause contraire est réputée non écrite. Les frais de procédure relèvent du juge.',
    zh: '债权人在取得执行依据之前支出的追索费用由其自行负担，但法律规定必须作出的行为除外；相反条款视为未订立。诉讼费用由法官裁定分担。',
  },
  source: codeProceduresExecution('L.111-8'),
  inForce: { from: on('2012-06-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  when: { is: 'kind', oneOf: ['costs'] },
  then: [{ clause: 'unwritten' }],
};
