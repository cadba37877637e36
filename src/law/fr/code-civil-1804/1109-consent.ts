import type { Rule } from '../../words.js';
import { consentVitiated } from '../../questions/formation.js';
import { BEFORE_THE_REFORM, codeCivil1804 } from './source.js';

/** A contract to which consent was not freely given is void. */
export const defectiveConsentBefore2016: Rule = {
  id: 'fr.code-civil-1804.1109', norm: 'fr.code-civil.1130',
  title: { en: 'Consent vitiated', fr: 'Vices du consentement', zh: '意思表示瑕疵' },
  says: {
    en: 'A contract is void where consent was decided by a mistake about what matters, by deceit, silence on purpose included, or by duress. Only the side it protects may plead it.',
    fr: 'Le contrat est nul lorsque le consentement a été déterminé par une erreur sur les qualités essentielles, un dol, y compris par réticence, ou une violence. Seule la partie protégée peut s’en prévaloir.',
    zh: '同意系因对重要性质的误解、欺诈（包括故意沉默）或者胁迫而作出并具决定性的，合同无效；仅受保护的一方可以主张。',
  },
  source: codeCivil1804('1109'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'asked', oneOf: ['annulment', 'restitution'] }, { ask: consentVitiated, burden: 'claimant' }] },
  then: [{ note: true }],
};
