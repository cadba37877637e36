import type { Rule } from '../../words.js';
import { RIGHT_TO_TERMINATE } from '../invoked.js';
import { contractLaw, IN_FORCE } from './source.js';

/** The customer needs no ground, and answers for the loss of the one who works. */
export const customerEndsTheWork: Rule = {
  id: 'cn.contract-law.268',
  norm: 'customer-ends-the-work',
  title: { en: 'The customer ends the work before it is finished', fr: 'Le client met fin à l’ouvrage avant son achèvement', zh: '定作人任意解除权' },
  says: {
    en: 'Until the work is finished the person who ordered it may end the contract at any time; the loss that this causes is made good. A website or program made to order is such a work.',
    fr: 'Tant que l’ouvrage n’est pas achevé, celui qui l’a commandé peut mettre fin au contrat à tout moment, en réparant le préjudice causé. Un site ou un logiciel fait sur commande en est un.',
    zh: '定作人在承揽人完成工作前可以随时解除合同，造成承揽人损失的，应当赔偿损失。定制网站、软件开发可参照适用。',
  },
  source: contractLaw('268'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'breach',
  routes: ['contract'],
  certainty: 'unverified',
  when: {
    all: [
      { is: 'role', oneOf: ['provider'], about: 'claimant' },
      { is: 'ended', oneOf: ['customer'] },
      { is: 'services', oneOf: ['website-build', 'software-development', 'it-integration', 'app-shell'] },
      { is: 'delivered', oneOf: ['no'] },
      { not: RIGHT_TO_TERMINATE },
    ],
  },
  then: [{ breach: true }, { remedy: 'terminate', granted: true }],
};
