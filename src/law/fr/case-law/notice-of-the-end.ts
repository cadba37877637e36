import { on, type Rule } from '../../words.js';
import { noticeLongEnough } from '../../questions/terms.js';
import { decision } from './source.js';

/** The same before the reform. */
export const noticeOfTheEndBefore2016: Rule = {
  id: 'fr.case-law.notice-of-the-end', norm: 'fr.code-civil.1211',
  title: { en: 'End of a contract without a term (before 2016)', fr: 'Fin du contrat à durée indéterminée (avant 2016)', zh: '不定期合同的终止（2016年以前）' },
  says: {
    en: 'Nobody is bound for ever: either side ends a contract without a term at any time and without a reason, if it leaves the notice agreed, else a reasonable one.',
    fr: 'Nul n’est engagé à perpétuité : chaque partie met fin à tout moment et sans motif au contrat à durée indéterminée, sous réserve du préavis convenu, à défaut raisonnable.',
    zh: '任何人不受永久约束：当事人可以随时无须理由终止不定期合同，但须遵守约定的预告期，未约定的须留合理期间。',
  },
  source: decision('prohibition des engagements perpétuels', { en: 'case law (no perpetual ties)', fr: 'jurisprudence (prohibition des engagements perpétuels)', zh: '判例（禁止永久约束）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'notice', stage: 'duties', routes: ['contract'], certainty: 'unverified',
  when: { all: [{ is: 'kind', oneOf: ['termination'] }, { is: 'term', oneOf: ['indefinite'], about: 'case' }, { ask: noticeLongEnough, burden: 'respondent' }] },
  then: [{ note: true }],
};
