import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { agreedSumRunning, agreedSumUnrevised } from '../remedies.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A penalty by time does not run while force majeure suspends the obligation. */
export const penaltySuspended: Rule = {
  id: 'fr.code-civil.1218.3', norm: 'fr.code-civil.1218.3',
  title: { en: 'Penalty for delay during a hindrance', fr: 'Pénalité de retard pendant l’empêchement', zh: '妨碍期间的迟延违约金' },
  says: {
    en: 'While a temporary hindrance suspends the obligation the debtor is not late: a penalty that is counted by time does not run for as long as the hindrance lasts.',
    fr: 'Tant qu’un empêchement temporaire suspend l’obligation, le débiteur n’est pas en retard : la pénalité calculée par le temps ne court pas pendant sa durée.',
    zh: '暂时的妨碍使义务中止期间，债务人不构成迟延：按时间计算的违约金在妨碍存续期间不计算。',
  },
  source: codeCivil('1218'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'agreed-money', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { is: 'agreed', oneOf: ['penalty'] }, { concluded: 'breach', about: { link: 'triggers' } }, ...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil.1351-1' }, about: 'case' } },
      { oneOf: hindrance, values: ['temporary'], burden: 'claimant', about: 'case' }, { compare: [agreedSumRunning(codeCivil('1218')), '<', agreedSumUnrevised(codeCivil('1218'))] },
    ],
  },
  then: [{ exclude: 'fr.code-civil.1231-5.1', upTo: agreedSumRunning(codeCivil('1218')) }, { exclude: 'fr.code-civil.1231-5.2', upTo: agreedSumRunning(codeCivil('1218')) }],
};
