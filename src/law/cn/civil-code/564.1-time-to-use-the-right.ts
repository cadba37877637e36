import type { Rule } from '../../words.js';
import { lastDayToUseTheRight } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** The day to keep; a right that was used is kept, and has none. */
export const timeToUseTheRight: Rule = {
  id: 'cn.civil-code.564.1',
  norm: 'time-to-use-the-right',
  title: { en: 'Time to end the contract', fr: 'Délai pour résoudre le contrat', zh: '解除权的行使期限' },
  says: {
    en: 'A right to end the contract for which neither law nor contract sets a time is used within a year from the day on which its ground was known or had to be known.',
    fr: 'Le droit de résoudre pour lequel ni la loi ni le contrat ne fixent de délai s’exerce dans l’année du jour où sa cause a été connue ou aurait dû l’être.',
    zh: '法律没有规定或者当事人没有约定解除权行使期限的，应当自知道或者应当知道解除事由之日起一年内行使。',
  },
  source: civilCode('564(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'price',
  routes: ['contract'],
  certainty: 'read',
  when: { concluded: { rule: 'cn.civil-code.563' } },
  then: [{ deadline: 'termination', day: lastDayToUseTheRight(civilCode('564(2)')) }],
};
