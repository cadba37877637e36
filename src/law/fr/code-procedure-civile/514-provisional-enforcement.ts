import { on, type Rule } from '../../words.js';
import { codeProcedureCivile } from './source.js';

/** A judgment of first instance can be enforced at once. */
export const provisionalEnforcement: Rule = {
  id: 'fr.code-procedure-civile.514', norm: 'fr.code-procedure-civile.514', aliases: ['fr.cpc.514'],
  title: { en: 'Provisional enforcement', fr: 'Exécution provisoire de droit', zh: '一审裁判的临时执行' },
  says: {
    en: 'Judgments of first instance are enforceable by right in spite of an appeal, unless the law or the judgment says otherwise. What was paid under one that is reversed goes back.',
    fr: 'Les décisions de première instance sont de droit exécutoires à titre provisoire, sauf disposition ou décision contraire. Ce qui a été payé en exécution d’une décision infirmée est restitué.',
    zh: '一审裁判依法可以临时执行，不因上诉而停止，但法律或者裁判另有规定的除外；裁判被撤销的，已付款项应予返还。',
  },
  source: codeProcedureCivile('514'),
  inForce: { from: on('2020-01-01'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'money', routes: ['contract', 'tort'], certainty: 'read',
  when: { is: 'judged', oneOf: ['first-instance'] },
  then: [{ remedy: 'provisional-enforcement', granted: true }],
};
