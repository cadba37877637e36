import type { Rule } from '../../words.js';
import { interruptionsOnRecord, noInterruption } from '../measures/limitation.js';
import { IN_FORCE, limitationProvisions } from './source.js';

/** A hacked account is often reported first. */
export const reportToThePolice: Rule = {
  id: 'cn.limitation-provisions.13',
  norm: 'report-to-the-police',
  title: { en: 'A report to the police', fr: 'Plainte à la police', zh: '报案、控告' },
  says: {
    en: 'Reporting the matter to the police, a prosecutor or a criminal court and asking protection of the right interrupts the period; if no case follows it runs anew from the day on which that is known.',
    fr: 'Porter l’affaire devant la police, le parquet ou le juge pénal en demandant protection interrompt le délai ; sans suite, il repart du jour où on l’apprend.',
    zh: '向公安机关、检察院、法院报案或者控告请求保护权利的，诉讼时效中断；不立案、撤销案件、不起诉的，自知道或者应当知道之日起重新计算。',
  },
  source: limitationProvisions('13'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { compare: [interruptionsOnRecord, '>', noInterruption] },
  then: [{ note: true }],
};
