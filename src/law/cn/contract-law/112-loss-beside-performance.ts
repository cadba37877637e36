import type { Rule } from '../../words.js';
import { IN_FORCE, contractLaw } from './source.js';

/** Performance and repair do not use up the claim: what is left of the loss is owed beside them. */
export const lossBesidePerformance: Rule = {
  id: 'cn.contract-law.112',
  norm: 'loss-beside-performance',
  title: { en: 'Loss beside performance', fr: 'Préjudice subsistant après l’exécution', zh: '履行或者补救后的其他损失' },
  says: {
    en: 'Where, after performing or remedying, other loss remains, it is made good as well.',
    fr: 'Si, après exécution ou remède, un préjudice subsiste, il est réparé en outre.',
    zh: '在履行义务或者采取补救措施后，对方还有其他损失的，应当赔偿损失。',
  },
  source: contractLaw('112'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { any: [{ concluded: { rule: 'cn.contract-law.110' }, about: 'case' }, { some: 'commitment', where: { is: 'cameLate', oneOf: ['yes'], about: 'bound' } }, { some: 'commitment', where: { concluded: { rule: 'cn.contract-law.262' }, about: 'bound' } }] },
    ],
  },
  then: [{ note: true }],
};
