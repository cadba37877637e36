import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { agreedSumRunning, agreedSumUnrevised } from '../remedies.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Under the former law too, a penalty by time does not run while force majeure suspends the obligation. */
export const penaltySuspendedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1148.3', norm: 'fr.code-civil.1218.3',
  title: { en: 'Penalty for delay during a hindrance', fr: 'Pénalité de retard pendant l’empêchement', zh: '妨碍期间的迟延违约金' },
  says: {
    en: 'For contracts concluded before October 2016, case law: while a hindrance that passes suspends the obligation, a penalty that is counted by time does not run.',
    fr: 'Pour les contrats conclus avant octobre 2016, jurisprudence : tant que l’empêchement momentané suspend l’obligation, la pénalité calculée par le temps ne court pas.',
    zh: '2016年10月前订立的合同，依判例：暂时的妨碍使义务中止期间，按时间计算的违约金不计算。',
  },
  source: codeCivil1804('1148'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'unverified',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] }, { concluded: 'breach', about: { link: 'triggers' } }, ...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil-1804.1302' }, about: 'case' } },
      { oneOf: hindrance, values: ['temporary'], burden: 'claimant', about: 'case' }, { compare: [agreedSumRunning(codeCivil1804('1148')), '<', agreedSumUnrevised(codeCivil1804('1148'))] },
    ],
  },
  then: [{ exclude: 'fr.code-civil.1231-5.1', upTo: agreedSumRunning(codeCivil1804('1148')) }, { exclude: 'fr.code-civil.1231-5.2', upTo: agreedSumRunning(codeCivil1804('1148')) }],
};
