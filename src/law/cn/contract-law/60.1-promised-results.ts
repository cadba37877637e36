import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { contractLaw, IN_FORCE } from './source.js';

/** Every promise but that of security, that of a duty of good faith, and one of care. */
export const promisedResults: Rule = {
  id: 'cn.contract-law.60.1',
  norm: 'performance-in-full',
  title: { en: 'A promise is kept in full', fr: 'L’engagement s’exécute en entier', zh: '按照约定全面履行' },
  says: {
    en: 'What was promised is owed as promised; falling short is a breach without any fault. A duty to protect is kept by reasonable measures, and a contract may ask for care only.',
    fr: 'Ce qui a été promis est dû tel que promis ; y manquer est une inexécution, sans faute. Le devoir de protéger s’exécute par des mesures raisonnables, et le contrat peut ne demander que des soins.',
    zh: '应当按照约定全面履行义务，未达约定即为违约，不以过错为要件；安全保护义务以采取合理措施为限，合同也可以仅约定尽到注意。',
  },
  source: contractLaw('60(1)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'commitment',
  stage: 'duties',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { not: { is: 'kind', oneOf: ['security', 'warning', 'advice', 'data-export'] } },
      { not: { oneOf: obligationIntensity, values: ['means', 'means-reversed'], burden: 'claimant' } },
    ],
  },
  then: [{ duty: 'strict' }],
};
