import type { Rule } from '../../words.js';
import { acceptedTacitly, acceptedWithoutReserve, defectApparent } from '../../questions/work.js';
import { CLAUSE_STANDS } from '../terms.js';
import { UNDATED, decision } from './source.js';

/** Acceptance without reservations covers the faults that could be seen. */
export const acceptance: Rule = {
  id: 'fr.case-law.acceptance', norm: 'fr.case-law.acceptance',
  title: { en: 'Acceptance without reservations', fr: 'Réception sans réserve', zh: '无保留验收' },
  says: {
    en: 'Who accepts the work without reservations can no longer complain of faults that were apparent; hidden ones, and those that were reserved, stay open. A clause that takes silence for acceptance counts as far as it stands.',
    fr: 'Celui qui réceptionne l’ouvrage sans réserve ne peut plus se plaindre des défauts apparents ; les défauts cachés et ceux réservés demeurent. La clause d’acceptation tacite joue dans la mesure où elle est valable.',
    zh: '无保留地验收成果的，不得再就明显的缺陷主张权利；隐蔽缺陷及已作保留的缺陷不受影响。视沉默为验收的条款，有效者亦同。',
  },
  source: decision('réception sans réserve', { en: 'case law (acceptance without reservations)', fr: 'jurisprudence (réception sans réserve)', zh: '判例（无保留验收）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'kind', oneOf: ['conformity'] },
      {
        any: [
          { ask: acceptedWithoutReserve, burden: 'respondent', about: 'case' },
          { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['acceptance'], about: 'bound' }, CLAUSE_STANDS, { ask: acceptedTacitly, burden: 'respondent', about: 'bound' }] } },
        ],
      },
      { ask: defectApparent, burden: 'respondent' },
    ],
  },
  then: [{ performed: true }],
};
