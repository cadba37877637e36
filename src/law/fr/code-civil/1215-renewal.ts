import type { Rule } from '../../words.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A renewal makes a new contract. */
export const renewalIsANewContract: Rule = {
  id: 'fr.code-civil.1215', norm: 'fr.code-civil.1215', aliases: ['fr.temporal.renewal'],
  title: { en: 'Renewal', fr: 'Renouvellement', zh: '合同续订' },
  says: {
    en: 'A renewal, tacit ones included, makes a new contract with the same content and without a term: the law of the day of the last renewal governs it, and what could be foreseen is judged on that day.',
    fr: 'Le renouvellement, même tacite, donne naissance à un nouveau contrat de même contenu et à durée indéterminée : la loi du jour du dernier renouvellement le régit, et la prévisibilité s’apprécie à ce jour.',
    zh: '续订（包括默示续订）产生内容相同、期限不定的新合同：适用最近一次续订之日的法律，可预见性亦以该日为准。',
  },
  source: codeCivil('1214, 1215'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'read',
  when: { is: 'renewed', oneOf: ['yes'] },
  then: [{ note: true }],
};
