import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Clauses made for the dispute outlive the contract. */
export const clausesThatSurvive: Rule = {
  id: 'fr.code-civil.1230', norm: 'fr.code-civil.1230', aliases: ['fr.cap.resolution'],
  title: { en: 'Clauses that survive the end', fr: 'Clauses survivant à la résolution', zh: '解除后继续有效的条款' },
  says: {
    en: 'Clauses on the settlement of disputes and others meant to have effect after the end, such as those on confidentiality, outlive termination; so do limits of liability and agreed sums. They reach damages, not what is given back, unless they say so.',
    fr: 'Les clauses de règlement des différends et celles destinées à jouer après la fin, comme la confidentialité, survivent à la résolution ; ainsi des plafonds et des clauses pénales. Elles visent les dommages-intérêts, non les restitutions, sauf mention contraire.',
    zh: '争议解决条款以及保密等旨在终止后生效的条款，不因合同解除而失效；责任限额和违约金条款亦同。此类条款及于损害赔偿，除另有约定外不及于返还。',
  },
  source: codeCivil('1230'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'kind', oneOf: ['cap', 'head-exclusion', 'penalty', 'jurisdiction', 'arbitration', 'limitation-period', 'claim-window'] },
      { concluded: { rule: 'fr.code-civil.1229' }, about: 'case' },
      { not: { concluded: 'ineffective' } },
    ],
  },
  then: [{ note: true }],
};
