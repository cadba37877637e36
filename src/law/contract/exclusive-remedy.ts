import type { Rule } from '../words.js';
import { clauseCovers } from '../questions/clause.js';
import { ALWAYS, termsOn } from './source.js';

/** A remedy that the parties made the only one. */
export const exclusiveRemedy: Rule = {
  id: 'contract.exclusive-remedy', norm: 'contract.exclusive-remedy',
  title: { en: 'Exclusive remedy', fr: 'Recours exclusif', zh: '唯一救济' },
  says: {
    en: 'The parties agreed that the remedy named is the only one: damages on the heads covered are not owed beside it.',
    fr: 'Les parties sont convenues que le recours désigné est le seul : aucun dommages-intérêts n’est dû en outre au titre des chefs couverts.',
    zh: '双方约定所列救济为唯一救济：所涵盖项目不再另行赔偿。',
  },
  source: termsOn('exclusive-remedy', { en: 'exclusive remedy', fr: 'recours exclusif', zh: '唯一救济' }),
  inForce: ALWAYS, chosenBy: 'contract-date', of: 'clause', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['exclusive-remedy'] }, { not: { concluded: 'ineffective' } }] },
  then: [{ deny: true, heads: { where: { ask: clauseCovers, burden: 'respondent', with: 'bound' } } }],
};
