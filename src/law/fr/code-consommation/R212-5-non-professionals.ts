import { on, type Rule } from '../../words.js';
import { presumptionRebutted } from '../../questions/digital.js';
import { BLACK_LISTED, GREY_LISTED, ONE_SIDE_IS } from '../consumers.js';
import { codeConsommation } from './source.js';

/** Both lists reach non-professionals. */
export const blackListForNonProfessionals: Rule = {
  id: 'fr.code-consommation.R212-5', norm: 'fr.code-consommation.R212-5',
  title: { en: 'Black list for non-professionals', fr: 'Liste noire au profit des non-professionnels', zh: '黑名单适用于非专业者' },
  says: {
    en: 'Both lists of unfair clauses apply to contracts with non-professionals as well: what is irrebuttably unfair counts as unwritten, what is presumed unfair does unless the professional shows that it is fair.',
    fr: 'Les deux listes de clauses abusives s’appliquent aussi aux contrats conclus avec des non-professionnels : celle que la loi répute abusive sans preuve contraire est non écrite, celle qui est présumée telle l’est sauf preuve contraire du professionnel.',
    zh: '两份不公平条款清单同样适用于与非专业者订立的合同：一律不公平的视为未订立；推定不公平的，除经营者证明公平外，亦视为未订立。',
  },
  source: codeConsommation('R212-5'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  elements: ['not-against-consumers'],
  when: { all: [ONE_SIDE_IS('non-professional'), { any: [BLACK_LISTED, { all: [GREY_LISTED, { not: { ask: presumptionRebutted, burden: 'provider' } }] }] }] },
  then: [{ clause: 'unwritten' }],
};
