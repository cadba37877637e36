import type { Rule } from '../../words.js';
import { smePayment, IN_FORCE } from './source.js';

/** How long may pass. The day on which a fee fell due is taken from the record. */
export const daysToPayASmallFirm: Rule = {
  id: 'cn.sme-payment.9',
  norm: 'days-to-pay-a-small-firm',
  title: { en: 'Days to pay a small firm', fr: 'Délais de paiement d’une petite entreprise', zh: '对中小企业的付款期限' },
  says: {
    en: 'A large company pays a small or medium firm within sixty days of delivery, a public body within thirty, sixty where that was agreed; a longer time is not for it to agree.',
    fr: 'La grande entreprise paie la petite ou moyenne dans les soixante jours de la livraison, l’organisme public dans les trente, soixante s’il en est convenu ; un délai plus long ne peut être convenu.',
    zh: '大型企业应当自货物、工程、服务交付之日起六十日内支付中小企业款项；机关、事业单位为三十日，另有约定的最长不超过六十日。',
  },
  source: smePayment('9'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'next-steps',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'role', oneOf: ['provider'], about: 'claimant' }, { is: 'owing', oneOf: ['unpaid'] }, { is: 'size', oneOf: ['micro', 'small', 'medium'], about: 'claimant' }, { is: 'size', oneOf: ['large', 'public-body'], about: 'respondent' }] },
  then: [{ note: true }],
};
