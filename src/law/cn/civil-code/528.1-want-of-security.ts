import type { Rule } from '../../words.js';
import { ENDED_FOR_WANT_OF_SECURITY } from '../stopping.js';
import { civilCode, IN_FORCE } from './source.js';

/** The right to end the contract follows from the same facts. */
export const wantOfSecurity: Rule = {
  id: 'cn.civil-code.528.1',
  norm: 'want-of-security',
  title: { en: 'No security within a reasonable time', fr: 'Pas de garantie dans un délai raisonnable', zh: '合理期限内未提供担保' },
  says: {
    en: 'A party whose ability to perform is in doubt, and that neither regains it nor gives suitable security in a reasonable time, is taken to refuse its main duty: the other side may end the contract and hold it liable.',
    fr: 'La partie dont la capacité est en doute et qui, dans un délai raisonnable, ne la retrouve ni ne fournit de garantie suffisante est réputée refuser son obligation principale : l’autre peut résoudre le contrat et engager sa responsabilité.',
    zh: '中止履行后，对方在合理期限内未恢复履行能力且未提供适当担保的，视为以自己的行为表明不履行主要债务，中止履行的一方可以解除合同并请求其承担违约责任。',
  },
  source: civilCode('528'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ not: { concluded: { rule: 'cn.civil-code.155' }, about: 'case' } }, ENDED_FOR_WANT_OF_SECURITY] },
  then: [{ breach: true }],
};
