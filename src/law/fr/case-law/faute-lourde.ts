import type { Rule } from '../../words.js';
import { faultDegree } from '../../questions/party.js';
import { UNDATED, decision } from './source.js';

/** Gross or deliberate fault takes away the protection of the clauses. */
export const fauteLourde: Rule = {
  id: 'fr.case-law.faute-lourde', norm: 'fr.case-law.faute-lourde', aliases: ['fr.dolosive', 'fr.faute-lourde', 'fr.cap.fault'],
  title: { en: 'Gross fault lifts caps and exclusions', fr: 'Faute lourde, clauses écartées', zh: '重大过失排除限责条款' },
  says: {
    en: 'Negligence so extreme that it borders on intent and shows the debtor unfit for the task, or intent itself, lifts clauses that cap or exclude liability. It lies in conduct and is never deduced from the breach of an essential obligation.',
    fr: 'La négligence d’une extrême gravité, confinant au dol et dénotant l’inaptitude du débiteur à sa mission, ou le dol, écarte les clauses limitant ou excluant la responsabilité. Elle tient au comportement et ne se déduit pas du seul manquement à une obligation essentielle.',
    zh: '极端严重、近于故意并表明债务人不堪其任的过失，或者故意，使限制或者免除责任的条款不适用；应依行为判断，不得仅由违反主要义务推定。',
  },
  source: decision('09-11.841', { en: 'Cass. com. 29 June 2010, 09-11.841', fr: 'Com. 29 juin 2010, n° 09-11.841', zh: '最高法院商事庭2010年6月29日09-11.841号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'clause', stage: 'breach', routes: ['contract', 'tort'], certainty: 'reported',
  when: {
    all: [
      { any: [{ is: 'kind', oneOf: ['cap', 'head-exclusion', 'cause-exclusion', 'exclusive-remedy'] }, { is: 'agreed', oneOf: ['limitation'] }] },
      { atLeast: faultDegree, degree: 'gross', burden: 'claimant', about: 'respondent' },
    ],
  },
  then: [{ clause: 'inapplicable' }],
};
