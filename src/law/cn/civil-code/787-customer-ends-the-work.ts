import type { Rule } from '../../words.js';
import { rightToTerminate } from '../../questions/entitled.js';
import { WORK_GIVEN_UP } from '../invoked.js';
import { civilCode, IN_FORCE } from './source.js';

/** The customer needs no ground. */
export const customerEndsTheWork: Rule = {
  id: 'cn.civil-code.787',
  norm: 'customer-ends-the-work',
  aliases: ['cn.civil-code.770-787'],
  title: { en: 'The customer ends the work before it is finished', fr: 'Le client met fin à l’ouvrage avant son achèvement', zh: '定作人任意解除权' },
  says: {
    en: 'Until the work is finished the person who ordered it may end the contract at any time, and what was paid beyond the work that it keeps goes back. A website or program made to order is such a work.',
    fr: 'Tant que l’ouvrage n’est pas achevé, celui qui l’a commandé peut mettre fin au contrat à tout moment, et ce qui a été payé au-delà de l’ouvrage conservé est rendu. Un site ou un logiciel fait sur commande en est un.',
    zh: '定作人在承揽人完成工作前可以随时解除合同，已付款项扣除其保留的工作成果价值后返还。定制网站、软件开发可参照适用。',
  },
  source: civilCode('787'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'defences',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'ended', oneOf: ['customer'] }, WORK_GIVEN_UP, { not: { ask: rightToTerminate, burden: 'invoker', about: 'case' } }] },
  then: [{ remedy: 'terminate', granted: true }],
};
