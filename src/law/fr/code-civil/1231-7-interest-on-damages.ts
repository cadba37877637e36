import type { Rule } from '../../words.js';
import { interestOnDamages } from '../interest.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Damages bear interest from the judgment. */
export const interestOnDamagesAwarded: Rule = {
  id: 'fr.code-civil.1231-7', norm: 'fr.code-civil.1231-7',
  title: { en: 'Interest on damages', fr: 'Intérêts des dommages-intérêts', zh: '损害赔偿的利息' },
  says: {
    en: 'Damages bear interest at the legal rate from the judgment, without being asked, unless the judge decides otherwise; on an appeal that confirms in full, from the first judgment, else from the decision on appeal.',
    fr: 'Les dommages-intérêts portent intérêt au taux légal à compter du jugement, même sans demande, sauf décision contraire du juge ; en appel, à compter du premier jugement s’il est entièrement confirmé, sinon de la décision d’appel.',
    zh: '损害赔偿自判决之日起依法定利率计息，无须请求，但法官另有决定的除外；上诉全部维持的，自一审判决起，否则自上诉判决起。',
  },
  source: codeCivil('1231-7'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'case', stage: 'money', routes: ['contract', 'tort'], certainty: 'read',
  when: { all: [] },
  then: [{ add: interestOnDamages(codeCivil('1231-7')), stream: 'interest' }],
};
