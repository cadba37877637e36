import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** Who owed information shows that it was given. */
export const proofOfInformation: Rule = {
  id: 'fr.case-law.proof-of-information', norm: 'fr.case-law.proof-of-information',
  title: { en: 'Proof that information was given', fr: 'Preuve de l’information donnée', zh: '已作告知的证明' },
  says: {
    en: 'Who is bound by a duty to inform, warn or advise shows that it was performed.',
    fr: 'Celui qui est tenu d’une obligation d’information, de mise en garde ou de conseil prouve l’avoir exécutée.',
    zh: '负有告知、警示或者建议义务者，应证明已经履行。',
  },
  source: decision('94-19.685', { en: 'Cass. 1re civ. 25 Feb 1997, 94-19.685', fr: 'Civ. 1re, 25 févr. 1997, n° 94-19.685', zh: '最高法院民一庭1997年2月25日94-19.685号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { is: 'kind', oneOf: ['warning', 'advice'] },
  then: [{ burden: 'commitment-breached', on: 'respondent' }],
};
