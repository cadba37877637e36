import type { Rule } from '../../words.js';
import { customerActSoleCause } from '../../questions/customer.js';
import { daysToTheAct } from '../../contract/act-after-the-event.js';
import { nothing } from '../measures/termination.js';
import { civilCode, IN_FORCE } from './source.js';

/** Causation, and no share: nothing of the loss goes back to the breach. */
export const customersOwnCause: Rule = {
  id: 'cn.civil-code.584.1',
  norm: 'customers-own-cause',
  title: { en: 'Loss caused by the customer alone', fr: 'Préjudice causé par le seul client', zh: '损失完全由客户自身造成' },
  says: {
    en: 'What is made good is the loss caused by the breach. Where an act of the customer alone brought it about, the breach did not; the provider shows that. An act that came after the event does not explain it.',
    fr: 'Se répare le préjudice causé par l’inexécution. Si un fait du client en est la seule cause, l’inexécution ne l’a pas causé ; le prestataire l’établit. Un fait postérieur à l’événement ne l’explique pas.',
    zh: '应赔偿的是因违约所造成的损失。损失完全由客户自身行为造成的，与违约之间没有因果关系，由服务提供者举证；事件发生之后的行为不能解释该事件。',
  },
  source: civilCode('584'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'respondent' },
      { ask: customerActSoleCause, burden: 'respondent' },
      { compare: [daysToTheAct('cn.act-after-the-event', civilCode('584')), '<=', nothing(civilCode('584'))] },
    ],
  },
  then: [{ excuse: 'whole', as: 'customer-fault' }],
};
