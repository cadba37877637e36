import type { Rule } from '../../words.js';
import { shareLeft } from '../measures/share-left.js';
import { salesInterpretation, IN_FORCE } from './source.js';

/** The Contract Law of 1999 has no article on it; reached through article 45 of the interpretation, from memory. */
export const contributoryFault: Rule = {
  id: 'cn.sales-interpretation-2012.30',
  norm: 'contributory-fault',
  title: { en: 'Contributory fault', fr: 'Faute de la victime', zh: '与有过失' },
  says: {
    en: 'Where the side that suffered the loss was also at fault for its occurrence, the court deducts the corresponding part when the party in breach asks for it; other contracts for payment follow the rule of sales.',
    fr: 'Lorsque la victime a elle-même contribué par sa faute au dommage, le juge en déduit la part correspondante à la demande de l’auteur ; les autres contrats onéreux suivent la règle de la vente.',
    zh: '受损失一方对损失的发生也有过错的，经违约方主张，按其过错扣减赔偿；其他有偿合同参照适用。',
  },
  source: salesInterpretation('30'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { concluded: 'founded', about: 'case' },
      { pleaded: 'contributory-fault', by: 'respondent' },
      { not: { concluded: { rule: 'cn.contract-law.56' } } },
    ],
  },
  then: [{ scale: shareLeft(salesInterpretation('30')), heads: { where: { not: { is: 'head', oneOf: ['mitigation-cost'], about: 'bound' } } }, contained: 'victim-share' }],
};
