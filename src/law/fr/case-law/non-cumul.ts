import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A party to the contract claims on the contract only. */
export const nonCumul: Rule = {
  id: 'fr.case-law.non-cumul', norm: 'fr.case-law.non-cumul', aliases: ['fr.non-cumul'],
  title: { en: 'Contract before tort between the parties', fr: 'Non-cumul des responsabilités contractuelle et délictuelle', zh: '违约责任与侵权责任不竞合' },
  says: {
    en: 'Who is bound by the contract cannot leave it and claim in tort for a breach of it.',
    fr: 'Le créancier d’une obligation contractuelle ne peut se prévaloir, contre le débiteur, des règles de la responsabilité délictuelle.',
    zh: '合同当事人就违约只能依合同主张，不得另依侵权请求赔偿。',
  },
  source: decision('non-cumul', { en: 'case law (no choice between contract and tort)', fr: 'jurisprudence (non-cumul)', zh: '判例（不竞合原则）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract', 'tort', 'statute'], certainty: 'unverified',
  when: { is: 'party', oneOf: ['yes'], about: 'claimant' },
  then: [{ route: ['contract'] }],
};
