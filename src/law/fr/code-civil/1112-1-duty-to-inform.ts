import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Who knows what matters to the other side tells it, and shows that he did. */
export const dutyToInform: Rule = {
  id: 'fr.code-civil.1112-1', norm: 'fr.code-civil.1112-1',
  title: { en: 'Duty to inform', fr: 'Devoir d’information', zh: '告知义务' },
  says: {
    en: 'Who knows a fact that decides the other side’s consent tells it when the other side legitimately does not know it or trusts him. He shows that he informed; the duty can be neither limited nor excluded. What the price is worth is no part of it.',
    fr: 'Celui qui connaît une information déterminante du consentement de l’autre la lui donne dès lors que celui-ci l’ignore légitimement ou lui fait confiance. Il prouve l’avoir fournie ; ce devoir ne peut être ni limité ni exclu et ne porte pas sur la valeur de la prestation.',
    zh: '知悉对他方同意具有决定意义之信息者，在他方正当不知或者信赖其时，应当告知；由其证明已告知。该义务不得限制或者排除，亦不涉及给付的价值。',
  },
  source: codeCivil('1112-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract', 'tort'], certainty: 'read',
  yieldsTo: ['fr.code-consommation.L111-1'],
  when: { all: [{ is: 'kind', oneOf: ['warning', 'advice'] }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
  then: [{ duty: 'means-reversed' }],
};
