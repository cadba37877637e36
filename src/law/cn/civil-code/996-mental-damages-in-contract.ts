import type { Rule } from '../../words.js';
import { seriousMentalHarm } from '../../questions/entitled.js';
import { lossDirect } from '../../questions/loss.js';
import { civilCode, IN_FORCE } from './source.js';

/** Contract damages reach no other loss of feelings, and a company never suffers any. That the breach caused it belongs to the article itself. */
export const mentalDamagesInContract: Rule = {
  id: 'cn.civil-code.996',
  norm: 'mental-damages-in-contract',
  title: { en: 'Mental damages in contract', fr: 'Préjudice moral en matière contractuelle', zh: '违约精神损害赔偿' },
  says: {
    en: 'A breach that hurts a right of personality and causes serious mental harm to a natural person lets that person claim for it in contract as well; any other loss of feelings is not made good, and a company has none.',
    fr: 'L’inexécution qui porte atteinte à un droit de la personnalité et cause un préjudice moral grave à une personne physique lui permet d’en demander réparation aussi au titre du contrat ; tout autre préjudice moral est exclu, une société n’en subit pas.',
    zh: '违约行为损害对方人格权并造成严重精神损害的，受损害的自然人选择请求承担违约责任不影响其请求精神损害赔偿；其他情形及法人、非法人组织的精神损害不予赔偿。',
  },
  source: civilCode('996'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'head', oneOf: ['moral'] },
      { concluded: 'founded' },
      { not: { all: [{ is: 'nature', oneOf: ['natural'], about: 'claimant' }, { ask: seriousMentalHarm, burden: 'claimant' }, { ask: lossDirect, burden: 'claimant' }, { not: { is: 'moralKind', oneOf: ['personal-object'] } }] } },
    ],
  },
  then: [{ deny: true, heads: 'self' }],
};
