import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** Part payment on record is read as one. */
export const actsOfAcknowledgement: Rule = {
  id: 'cn.limitation-provisions.14',
  norm: 'acts-of-acknowledgement',
  title: { en: 'Acts that acknowledge the debt', fr: 'Actes valant reconnaissance', zh: '义务人同意履行的行为' },
  says: {
    en: 'Paying in instalments or in part, giving security, asking for time and a plan to pay are acknowledgements and interrupt the period.',
    fr: 'Le paiement échelonné ou partiel, une sûreté, une demande de délai ou un plan de paiement valent reconnaissance et interrompent le délai.',
    zh: '分期履行、部分履行、提供担保、请求延期履行、制定清偿债务计划等承诺或者行为，属于义务人同意履行，诉讼时效中断。',
  },
  source: limitationProvisions('14'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
