import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { nothing } from '../measures.js';
import { afterTheHindrance } from '../measures/hindrance.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A hindrance that passes suspends the obligation and excuses what fell into its time. */
export const suspendedByForceMajeure: Rule = {
  id: 'fr.code-civil.1218.2', norm: 'fr.code-civil.1218.2',
  title: { en: 'Temporary hindrance', fr: 'Empêchement temporaire', zh: '暂时的妨碍' },
  says: {
    en: 'Where the hindrance passes, the obligation is suspended and not ended: what was lost while it lasted is excused, what was lost after it is not.',
    fr: 'Si l’empêchement est temporaire, l’obligation est suspendue et non éteinte : ce qui a été perdu tant qu’il durait est excusé, ce qui l’a été ensuite ne l’est pas.',
    zh: '妨碍为暂时的，义务仅中止而不消灭：妨碍存续期间的损失免责，其后的损失不免责。',
  },
  source: codeCivil('1218'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'defences', routes: ['contract'], certainty: 'read',
  when: { all: [...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil.1351-1' }, about: 'case' } }, { oneOf: hindrance, values: ['temporary'], burden: 'claimant', about: 'case' }, { compare: [afterTheHindrance, '<=', nothing] }] },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
