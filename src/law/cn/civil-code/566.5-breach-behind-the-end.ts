import type { Rule } from '../../words.js';
import { ENDED_FOR_A_BREACH } from '../after-the-end.js';
import { civilCode, IN_FORCE } from './source.js';

/** A court that found the right found the breach it rests on, though the record names no promise. */
export const breachBehindTheEnd: Rule = {
  id: 'cn.civil-code.566.5',
  norm: 'breach-behind-the-end',
  title: { en: 'Liability for the breach that led to the end', fr: 'Responsabilité pour l’inexécution à l’origine de la fin', zh: '合同因违约解除后的违约责任' },
  says: {
    en: 'Where a contract is ended for a breach, whoever ended it with right may hold the other side liable for that breach. A right of the provider to end a fixed term before its time, found by a court, rests on what the customer did not do, unless the provider could end it at any time or the customer kept its promises.',
    fr: 'Si le contrat est résolu pour inexécution, celui qui l’a résolu à bon droit peut en demander réparation. Le droit du prestataire de mettre fin avant terme à une durée déterminée, reconnu par un juge, repose sur ce que le client n’a pas exécuté, sauf s’il pouvait y mettre fin à tout moment ou si le client a tenu ses engagements.',
    zh: '合同因违约解除的，解除权人可以请求违约方承担违约责任。法院认定服务商有权提前解除定期合同的，视为基于客户的违约行为；约定服务商可以随时解除，或者客户已履行义务的除外。',
  },
  source: civilCode('566(2)'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'party', oneOf: ['yes'], about: 'claimant' }, { not: { concluded: { rule: 'cn.civil-code.155' } } }, ENDED_FOR_A_BREACH] },
  then: [{ breach: true }],
};
