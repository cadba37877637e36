import type { Rule } from '../../words.js';
import { SINCE_THE_CODE, codeProcedureCivile } from './source.js';

/** The losing side bears the taxed costs. */
export const taxedCosts: Rule = {
  id: 'fr.code-procedure-civile.696', norm: 'fr.code-procedure-civile.696', aliases: ['fr.cpc.696'],
  title: { en: 'Taxed costs', fr: 'Dépens', zh: '诉讼费用' },
  says: {
    en: 'The losing side bears the taxed costs (court, bailiff, expert) unless the judge decides otherwise with reasons. They are no damage and no cap touches them.',
    fr: 'La partie perdante supporte les dépens (greffe, huissier, expert), sauf décision motivée. Ce n’est pas un préjudice et aucun plafond n’y touche.',
    zh: '败诉方负担诉讼费用（法院、执达、鉴定），但法官附理由另作决定的除外；该费用不属于损害赔偿，不受责任限额约束。',
  },
  source: codeProcedureCivile('696'),
  inForce: SINCE_THE_CODE, chosenBy: 'judgment-date', of: 'case', stage: 'heads', routes: ['contract', 'tort', 'statute'], certainty: 'read',
  when: { some: 'loss', where: { is: 'head', oneOf: ['court-costs'], about: 'bound' } },
  then: [{ assign: 'costs', heads: { where: { is: 'head', oneOf: ['court-costs'], about: 'bound' } } }],
};
