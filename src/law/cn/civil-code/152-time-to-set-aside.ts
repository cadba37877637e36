import type { Rule } from '../../words.js';
import { lastDayToTerminate } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** Ninety days for a grave mistake, and five years from the act, are not counted here. */
export const timeToSetAside: Rule = {
  id: 'cn.civil-code.152',
  norm: 'time-to-set-aside',
  title: { en: 'Time to have the contract set aside', fr: 'Délai pour demander l’annulation', zh: '撤销权行使期限' },
  says: {
    en: 'The right to have a contract set aside lapses a year after its ground was known or had to be known.',
    fr: 'Le droit de demander l’annulation s’éteint un an après que sa cause a été connue ou aurait dû l’être.',
    zh: '当事人自知道或者应当知道撤销事由之日起一年内没有行使撤销权的，撤销权消灭。',
  },
  source: civilCode('152(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract'],
  certainty: 'read',
  when: { is: 'asked', oneOf: ['annulment'] },
  then: [{ remedy: 'avoid', granted: true }, { deadline: 'avoidance', day: lastDayToTerminate(civilCode('152(1)')) }],
};
