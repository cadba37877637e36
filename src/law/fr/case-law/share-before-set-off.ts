import type { Rule } from '../../words.js';
import { customersOwnPart, customersPart, nothing } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** Each side answers for its share of the other's loss before debts are set off: the customer's loss less its own share, the provider's loss at that share. */
export const shareBeforeSetOff: Rule = {
  id: 'fr.case-law.share-before-set-off', norm: 'fr.case-law.share-before-set-off', aliases: ['fr.com.20-15.475'],
  title: { en: 'Shares before set-off', fr: 'Partage avant compensation', zh: '先分担后抵销' },
  says: {
    en: 'Where both sides answer for the failure, each one owes its own share of the other’s loss: the provider’s loss counts at the customer’s share. Only what is left on each side is set off.',
    fr: 'Lorsque l’échec tient aux deux parties, chacune doit sa part du préjudice de l’autre : celui du prestataire est réparé à hauteur de la part du client. Seules les créances qui en résultent se compensent.',
    zh: '双方均有责任的，各自按己方责任比例赔偿对方的损失：提供方的损失按客户的责任比例赔偿；再就所余债权相互抵销。',
  },
  source: decision('20-15.475', { en: 'Cass. com. 23 Mar 2022, 20-15.475', fr: 'Com. 23 mars 2022, n° 20-15.475', zh: '最高法院商事庭2022年3月23日20-15.475号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract', 'tort'], certainty: 'reported',
  when: { compare: [customersPart, '>', nothing] },
  then: [{ scale: customersOwnPart, heads: { where: { is: 'role', oneOf: ['provider'], about: 'claimant' } }, contained: 'victim-share' }],
};
