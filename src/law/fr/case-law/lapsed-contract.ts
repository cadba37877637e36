import type { Rule } from '../../words.js';
import { LAPSED } from '../undone.js';
import { UNDATED, decision } from './source.js';

/** A contract that lapsed has ended, whoever asks what. */
export const lapsedContract: Rule = {
  id: 'fr.case-law.lapsed-contract', norm: 'fr.case-law.lapsed-contract',
  title: { en: 'A lapsed contract has ended', fr: 'La caducité met fin au contrat', zh: '合同失效即告终止' },
  says: {
    en: 'A contract that lapsed with one it depends on has ended, where the other side knew of the whole when it agreed: its price is no longer due, even if nobody asks for money back.',
    fr: 'Le contrat devenu caduc avec celui dont il dépend a pris fin, si l’autre partie connaissait l’ensemble lorsqu’elle a consenti : son prix n’est plus dû, même si nul ne demande de restitution.',
    zh: '合同因所依附的合同消灭而失效，且对方订约时知悉合同群的，合同终止：即使无人请求返还，价款亦不再应付。',
  },
  source: decision('11-22.768', { en: 'C. civ. 1186, 1187; before 2016 Cass. ch. mixte 17 May 2013, 11-22.768', fr: 'C. civ., art. 1186 et 1187 ; avant 2016, ch. mixte, 17 mai 2013, n° 11-22.768', zh: '《法国民法典》第1186条、第1187条；2016年以前见最高法院混合庭2013年5月17日11-22.768号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'applicability', routes: ['contract'], certainty: 'unverified',
  when: LAPSED,
  then: [{ note: true }],
};
