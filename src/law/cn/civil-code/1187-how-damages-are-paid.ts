import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** It changes no sum. */
export const howDamagesArePaid: Rule = {
  id: 'cn.civil-code.1187',
  norm: 'how-damages-are-paid',
  title: { en: 'How damages are paid', fr: 'Modalités de paiement', zh: '赔偿费用的支付方式' },
  says: {
    en: 'The parties may agree how damages are paid; otherwise they are paid at once, and in instalments against security where that is too hard.',
    fr: 'Les parties peuvent convenir du mode de paiement ; sinon il a lieu en une fois, ou par versements garantis si c’est trop lourd.',
    zh: '如何支付赔偿款，由双方商定；商定不成的一次付清，确有困难的可提供担保后分期支付。',
  },
  source: civilCode('1187'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['tort'],
  certainty: 'read',
  when: { concluded: 'founded', about: 'case' },
  then: [{ note: true }],
};
