import type { Rule } from '../../words.js';
import { hindrance } from '../../questions/hindrance.js';
import { ELEMENTS } from '../majeure.js';
import { nothing } from '../measures.js';
import { afterTheHindrance } from '../measures/hindrance.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** Under the former law too, a hindrance that passes suspends the obligation only. */
export const suspendedBefore2016: Rule = {
  id: 'fr.code-civil-1804.1148.2', norm: 'fr.code-civil.1218.2',
  title: { en: 'Temporary hindrance', fr: 'Empêchement temporaire', zh: '暂时的妨碍' },
  says: {
    en: 'For contracts concluded before October 2016, case law: a hindrance that passes suspends the obligation; what was lost while it lasted is excused, what was lost after it is not.',
    fr: 'Pour les contrats conclus avant octobre 2016, jurisprudence : l’empêchement momentané suspend l’obligation ; ce qui a été perdu tant qu’il durait est excusé, le reste non.',
    zh: '2016年10月前订立的合同，依判例：暂时的妨碍仅使义务中止；妨碍存续期间的损失免责，其后的损失不免责。',
  },
  source: codeCivil1804('1148'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'defences', routes: ['contract'], certainty: 'unverified',
  when: { all: [...ELEMENTS, { not: { concluded: { rule: 'fr.code-civil-1804.1302' }, about: 'case' } }, { oneOf: hindrance, values: ['temporary'], burden: 'claimant', about: 'case' }, { compare: [afterTheHindrance, '<=', nothing] }] },
  then: [{ excuse: 'whole', as: 'force-majeure' }],
};
