import type { Rule } from '../../words.js';
import { SUM_AGREED } from '../agreed.js';
import { contractInterpretation, IN_FORCE } from './source.js';

/** Heard on a plea only. */
export const reductionOnRequest: Rule = {
  id: 'cn.contract-interpretation.64.1',
  norm: 'reduction-on-request',
  aliases: ['cn.ci.64', 'cn.ci.64-66'],
  title: { en: 'Reduction of agreed damages on request', fr: 'Révision à la demande du débiteur', zh: '违约金酌减以请求为前提' },
  says: {
    en: 'A court reduces an agreed sum only where the party in breach asks for it, by defence or counterclaim. That party shows the excess; the other then shows that the sum is reasonable.',
    fr: 'Le juge ne réduit la somme convenue qu’à la demande du débiteur, par défense ou demande reconventionnelle. Celui-ci établit l’excès ; le créancier établit ensuite que la somme est justifiée.',
    zh: '违约金的调减须由违约方以反诉或者抗辩提出；违约方就违约金过分高于损失举证，守约方主张合理的应提供相应证据。',
  },
  source: contractInterpretation('64'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'clause',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      SUM_AGREED,
      { pleaded: 'penalty-reduction', by: 'respondent' },
    ],
  },
  then: [{ note: true }],
};
