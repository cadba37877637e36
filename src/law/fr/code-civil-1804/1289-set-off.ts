import type { Rule } from '../../words.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Connected debts are set off. */
export const setOffBefore2016: Rule = {
  id: 'fr.code-civil-1804.1289', norm: 'fr.code-civil.1348-1',
  title: { en: 'Set-off of connected debts (before 2016)', fr: 'Compensation de dettes connexes (avant 2016)', zh: '关联债务的抵销（2016年以前）' },
  says: {
    en: 'Fees still owed are set off against what the debtor owes when it invokes it; connected debts are set off even where one of them must first be fixed by the judge. Shares come first.',
    fr: 'Les redevances encore dues se compensent avec la dette de réparation lorsque le débiteur l’invoque ; entre dettes connexes, le juge ne peut l’écarter au seul motif que l’une n’est pas liquide. Le partage précède.',
    zh: '债务人主张时，尚欠费用与其赔偿债务相抵；关联债务不得仅因其一尚未确定而拒绝抵销；责任分担在先。',
  },
  source: codeCivil1804('1289'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { any: [{ pleaded: 'set-off', by: 'respondent' }, { pleaded: 'set-off', by: 'claimant' }] },
      { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['set-off-ban'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } },
    ],
  },
  then: [{ setOff: true }],
};
