import type { Rule } from '../../words.js';
import { customersPart, nothing } from '../measures.js';
import { UNDATED, decision } from './source.js';

/** Each side’s share comes off its own loss before debts are set off. */
export const shareBeforeSetOff: Rule = {
  id: 'fr.case-law.share-before-set-off', norm: 'fr.case-law.share-before-set-off', aliases: ['fr.com.20-15.475'],
  title: { en: 'Shares before set-off', fr: 'Partage avant compensation', zh: '先分担后抵销' },
  says: {
    en: 'Where both sides answer for the failure, each one’s share is first applied to the other’s loss; only what is left on each side is set off.',
    fr: 'Lorsque l’échec tient aux deux parties, la part de chacune s’applique d’abord au préjudice de l’autre ; seules les créances qui en résultent se compensent.',
    zh: '双方均有责任的，应先将各自的责任比例适用于对方的损失，再就所余债权相互抵销。',
  },
  source: decision('20-15.475', { en: 'Cass. com. 23 Mar 2022, 20-15.475', fr: 'Com. 23 mars 2022, n° 20-15.475', zh: '最高法院商事庭2022年3月23日20-15.475号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'sharing', routes: ['contract'], certainty: 'reported',
  when: { compare: [customersPart, '>', nothing] },
  then: [{ note: true }],
};
