import { on, type Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { decision } from './source.js';

/** Who supplies a complex service warns and advises: the duty was the courts’ before 2016. */
export const devoirDeConseil: Rule = {
  id: 'fr.case-law.devoir-de-conseil', norm: 'fr.code-civil.1112-1',
  title: { en: 'Duty to inform and advise (before 2016)', fr: 'Obligation d’information et de conseil (avant 2016)', zh: '告知与建议义务（2016年以前）' },
  says: {
    en: 'The supplier of a technical service informs, warns and advises its customer, the more so where the customer is a layman; it shows that it did.',
    fr: 'Le prestataire technique informe, met en garde et conseille son client, d’autant plus que celui-ci est profane ; il prouve l’avoir fait.',
    zh: '提供技术服务者应告知、警示并建议客户，客户缺乏专业知识时尤应如此；由其证明已经履行。',
  },
  source: decision('obligation de conseil', { en: 'case law (duty to advise)', fr: 'jurisprudence (obligation de conseil)', zh: '判例（建议义务）' }),
  inForce: { from: null, to: on('2016-09-30') }, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'reported',
  yieldsTo: ['fr.code-consommation-1993.L111-1', 'fr.code-consommation.L111-1'],
  when: { all: [{ is: 'kind', oneOf: ['warning', 'advice'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'means-reversed' }],
};
