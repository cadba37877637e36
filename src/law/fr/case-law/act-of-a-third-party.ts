import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** The act of a third party frees only with the features of force majeure; otherwise the debtor pays and turns to the third party. */
export const actOfAThirdParty: Rule = {
  id: 'fr.case-law.act-of-a-third-party', norm: 'fr.case-law.act-of-a-third-party', aliases: ['fr.third-party'],
  title: { en: 'Act of a third party', fr: 'Fait d’un tiers', zh: '第三人行为' },
  says: {
    en: 'The act of a third party frees the debtor only where it has the features of force majeure. Otherwise the debtor pays all of it and has recourse against the third party.',
    fr: 'Le fait d’un tiers n’exonère que s’il revêt les caractères de la force majeure. Sinon le débiteur paie le tout et dispose d’un recours contre le tiers.',
    zh: '第三人行为仅在具备不可抗力特征时使债务人免责；否则债务人应全部赔偿，并得向第三人追偿。',
  },
  source: decision('fait du tiers', { en: 'case law (act of a third party)', fr: 'jurisprudence (fait du tiers)', zh: '判例（第三人行为）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'parties', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'origins', oneOf: ['third-party'] },
      { not: { concluded: { rule: 'fr.case-law.own-people' } } },
      { concluded: 'breach', about: 'case' },
      { not: { concluded: 'excused' } },
    ],
  },
  then: [{ remedy: 'recourse-against-third-party', granted: true }],
};
