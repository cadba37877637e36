import { on, type Rule } from '../../words.js';
import { codeAssurances } from './source.js';

/** An insurer that paid takes the place of the insured, up to what it paid. */
export const subrogationOfTheInsurer: Rule = {
  id: 'fr.code-assurances.L121-12', norm: 'fr.code-assurances.L121-12', aliases: ['fr.insurer', 'fr.code-civil.1346'],
  title: { en: 'Subrogation of the insurer', fr: 'Subrogation de l’assureur', zh: '保险人代位' },
  says: {
    en: 'An insurer that paid takes the place of the insured against whoever is liable, up to what it paid; the insured comes first for what the insurance left open. The debt does not grow or shrink, and the debtor may raise the limits of the contract against the insurer too (see also articles 1346, 1346-4 and 1346-5 of the civil code).',
    fr: 'L’assureur qui a payé l’indemnité est subrogé, à due concurrence, dans les droits de l’assuré contre le responsable ; l’assuré est payé par préférence pour ce que l’assurance ne couvre pas. La dette n’en est ni accrue ni réduite, et le débiteur oppose aussi à l’assureur les limites du contrat (v. également C. civ., art. 1346, 1346-4 et 1346-5).',
    zh: '已支付赔偿的保险人在其给付范围内代位行使被保险人对责任人的权利；保险未填补的部分由被保险人优先受偿。债务不因此增减，债务人亦得以合同中的限额对抗保险人（另见《民法典》第1346条、第1346-4条、第1346-5条）。',
  },
  source: codeAssurances('L.121-12'),
  inForce: { from: on('1976-07-21'), to: null }, chosenBy: 'loss-date', of: 'case', stage: 'parties', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { is: 'insured', oneOf: ['yes'] },
  then: [{ remedy: 'subrogation', granted: true }],
};
