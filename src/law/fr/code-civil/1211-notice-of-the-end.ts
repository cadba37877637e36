import type { Rule } from '../../words.js';
import { noticeLongEnough } from '../../questions/terms.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A contract without a term is ended by notice. */
export const noticeOfTheEnd: Rule = {
  id: 'fr.code-civil.1211', norm: 'fr.code-civil.1211', aliases: ['fr.code-civil.1210-1215'],
  title: { en: 'End of a contract without a term', fr: 'Fin du contrat à durée indéterminée', zh: '不定期合同的终止' },
  says: {
    en: 'Nobody is bound for ever: either side ends a contract without a term at any time and without a reason, if it leaves the notice agreed, else a reasonable one. A contract renewed tacitly has no term from then on.',
    fr: 'Nul n’est engagé à perpétuité : chaque partie met fin à tout moment et sans motif au contrat à durée indéterminée, sous réserve du préavis convenu, à défaut raisonnable. Le contrat renouvelé tacitement n’a plus de terme.',
    zh: '任何人不受永久约束：当事人可以随时无须理由终止不定期合同，但须遵守约定的预告期，未约定的须留合理期间。默示续订的合同自此为不定期。',
  },
  source: codeCivil('1211'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'notice', stage: 'duties', routes: ['contract'], certainty: 'read',
  when: { all: [{ is: 'kind', oneOf: ['termination'] }, { is: 'term', oneOf: ['indefinite'], about: 'case' }, { ask: noticeLongEnough, burden: 'respondent' }] },
  then: [{ note: true }],
};
