import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** What quality is owed where the contract names none. */
export const qualityToBeExpected: Rule = {
  id: 'fr.code-civil.1166', norm: 'fr.code-civil.1166',
  title: { en: 'Quality to be expected', fr: 'Qualité attendue', zh: '应有的质量' },
  says: {
    en: 'Where the contract does not say how good the performance must be, it must meet what may legitimately be expected from its nature, from usage and from the price: cheap hosting is owed as cheap hosting.',
    fr: 'Lorsque le contrat ne fixe pas la qualité de la prestation, elle doit répondre aux attentes légitimes au regard de sa nature, des usages et de la contrepartie : un hébergement à bas prix est dû comme tel.',
    zh: '合同未约定给付质量的，应符合依其性质、惯例及对价可以合理期待的质量：低价托管仅负低价托管的义务。',
  },
  source: codeCivil('1166'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'figures', oneOf: ['no'] }, { is: 'kind', oneOf: ['availability', 'performance', 'support', 'conformity', 'security'] }] },
  then: [{ note: true }],
};
