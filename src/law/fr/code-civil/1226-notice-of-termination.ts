import type { Rule } from '../../words.js';
import { terminationJustified } from '../../questions/refund.js';
import { breachSerious } from '../../questions/seriousness.js';
import { IN_DEFAULT } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Notice ends the contract at the creditor’s risk. */
export const noticeOfTermination: Rule = {
  id: 'fr.code-civil.1226', norm: 'fr.code-civil.1226', aliases: ['fr.code-civil.1224-1226'],
  title: { en: 'Ending by notice', fr: 'Résolution par notification', zh: '通知解除' },
  says: {
    en: 'The creditor may end the contract by notice, at its own risk, after a demand with a reasonable time that stayed without effect, unless that was pointless or urgent; the failure must be serious enough, which the creditor shows if it is challenged.',
    fr: 'Le créancier peut, à ses risques, résoudre par notification après une mise en demeure restée vaine, sauf urgence ou inutilité ; l’inexécution doit être assez grave, ce qu’il prouve en cas de contestation.',
    zh: '债权人可以自担风险以通知解除，但应先给予合理期限催告而无效果，紧急或者催告无益的除外；不履行须足够严重，有争议时由其证明。',
  },
  source: codeCivil('1226'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'endKind', oneOf: ['notice'] }, { concluded: { rule: 'fr.code-civil.1224' } }, { not: { refused: terminationJustified } }, { any: [{ ask: terminationJustified, burden: 'invoker' }, { all: [{ ask: breachSerious, burden: 'invoker' }, IN_DEFAULT] }] }] },
  then: [{ remedy: 'terminate', granted: true }],
};
