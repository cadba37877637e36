import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Connected debts are set off. */
export const setOff: Rule = {
  id: 'fr.code-civil.1348-1', norm: 'fr.code-civil.1348-1', aliases: ['fr.code-civil.1347-1348-2'],
  title: { en: 'Set-off of connected debts', fr: 'Compensation de dettes connexes', zh: '关联债务的抵销' },
  says: {
    en: 'Fees still owed are set off against what the debtor owes when it invokes it; connected debts are set off even where one of them must first be fixed by the judge. Shares come first.',
    fr: 'Les redevances encore dues se compensent avec la dette de réparation lorsque le débiteur l’invoque ; entre dettes connexes, le juge ne peut l’écarter au seul motif que l’une n’est pas liquide. Le partage précède.',
    zh: '债务人主张时，尚欠费用与其赔偿债务相抵；关联债务不得仅因其一尚未确定而拒绝抵销；责任分担在先。',
  },
  source: codeCivil('1348-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { any: [{ pleaded: 'set-off', by: 'respondent' }, { pleaded: 'set-off', by: 'claimant' }] },
      { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['set-off-ban'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } },
    ],
  },
  then: [{ setOff: true }],
};
