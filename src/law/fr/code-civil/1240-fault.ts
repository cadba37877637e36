import type { Rule } from '../../words.js';
import { faultDegree } from '../../questions/party.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** Who harms a stranger by its fault makes the harm good. */
export const faultTowardsAStranger: Rule = {
  id: 'fr.code-civil.1240', norm: 'fr.code-civil.1240', aliases: ['fr.code-civil.1240-1241'],
  title: { en: 'Liability for fault', fr: 'Responsabilité pour faute', zh: '过错侵权责任' },
  says: {
    en: 'Any fault, be it mere carelessness, obliges whoever committed it to make good the harm it caused to a person with whom there is no contract; that person shows the fault. What the parties to some contract could foresee is no limit.',
    fr: 'Toute faute, fût-ce une simple négligence, oblige son auteur à réparer le dommage causé à une personne avec laquelle aucun contrat ne le lie ; celle-ci prouve la faute. Ce que des contractants pouvaient prévoir n’est pas une limite.',
    zh: '任何过错，包括单纯疏忽，致无合同关系之人受损的，行为人应予赔偿；过错由受害人证明。合同当事人的可预见范围并非限制。',
  },
  source: codeCivil('1240'),
  inForce: SINCE_THE_REFORM, chosenBy: 'breach-date', of: 'case', stage: 'breach', routes: ['tort'], certainty: 'read',
  when: { all: [{ not: { is: 'party', oneOf: ['yes'], about: 'claimant' } }, { atLeast: faultDegree, degree: 'slight', burden: 'claimant', about: 'respondent' }] },
  then: [{ breach: true }],
};
