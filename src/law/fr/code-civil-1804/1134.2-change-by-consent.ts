import type { Rule } from '../../words.js';
import { changedByOneSide } from '../../questions/terms.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** One side alone does not change what both agreed. */
export const changeByConsentBefore2016: Rule = {
  id: 'fr.code-civil-1804.1134.2', norm: 'fr.code-civil.1193',
  title: { en: 'Change by consent only', fr: 'Modification par consentement mutuel', zh: '变更须经合意' },
  says: {
    en: 'What was agreed is changed or revoked only by the consent of both, or for causes that the law allows: a clause that one side alone put in or changed does not bind the other, unless the contract validly lets it.',
    fr: 'Le contrat n’est modifié ou révoqué que du consentement mutuel des parties ou pour les causes que la loi autorise : la clause introduite ou modifiée par une seule n’est pas opposable à l’autre, sauf si le contrat le permet valablement.',
    zh: '合同仅得经双方合意或者依法定事由变更、撤销：一方单方加入或者变更的条款对他方不生效力，但合同有效地允许者除外。',
  },
  source: codeCivil1804('1134'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'read',
  when: { all: [{ ask: changedByOneSide, burden: 'claimant' }, { not: { some: 'clause', where: { is: 'kind', oneOf: ['unilateral-change'], about: 'bound' } } }] },
  then: [{ clause: 'not-incorporated' }],
};
