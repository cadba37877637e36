import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** The day of filing, not of service. */
export const fromTheDayOfFiling: Rule = {
  id: 'cn.limitation-provisions.10',
  norm: 'from-the-day-of-filing',
  title: { en: 'A suit interrupts from the day of filing', fr: 'L’action interrompt dès son dépôt', zh: '起诉之日时效中断' },
  says: {
    en: 'A statement of claim that is handed in, or a claim made orally before the court, interrupts the period from that day.',
    fr: 'Le dépôt de la demande au greffe, ou la demande orale devant le tribunal, interrompt le délai dès ce jour.',
    zh: '向法院提交起诉状或者口头起诉的，诉讼时效自提交之日或者口头起诉之日起中断。',
  },
  source: limitationProvisions('10'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
