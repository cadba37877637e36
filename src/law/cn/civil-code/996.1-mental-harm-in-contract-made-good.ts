import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** Says which rule the head rests on; without it the head comes to nothing. */
export const mentalHarmInContractMadeGood: Rule = {
  id: 'cn.civil-code.996.1',
  norm: 'mental-harm-in-contract-made-good',
  title: { en: 'Mental harm by a breach made good', fr: 'Préjudice moral réparé en matière contractuelle', zh: '违约之诉中的精神损害赔偿' },
  says: {
    en: 'A natural person whose right of personality a breach hurt, and who suffered serious mental harm by it, may claim for that harm in the claim for breach, without a change to tort.',
    fr: 'La personne physique que l’inexécution atteint dans un droit de la personnalité, et qui en subit un préjudice moral grave, peut en demander réparation dans l’action contractuelle, sans passer à l’action délictuelle.',
    zh: '因违约行为致人格权受损害并造成严重精神损害的，受损害的自然人可以在违约之诉中一并请求精神损害赔偿，无须另行提起侵权之诉。',
  },
  source: civilCode('996'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  extent: true,
  when: { all: [{ is: 'head', oneOf: ['moral'] }, { concluded: 'founded' }, { not: { concluded: { rule: 'cn.civil-code.996' } } }] },
  then: [{ note: true }],
};
