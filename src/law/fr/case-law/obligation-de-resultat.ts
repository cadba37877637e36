import type { Rule } from '../../words.js';
import { obligationIntensity } from '../../questions/commitment.js';
import { UNDATED, decision } from './source.js';

/** Who sells backups owes usable backups, and a promised result is owed as promised. */
export const obligationDeResultat: Rule = {
  id: 'fr.case-law.obligation-de-resultat', norm: 'fr.case-law.obligation-de-resultat', aliases: ['fr.resultat'],
  title: { en: 'Duty of result', fr: 'Obligation de résultat', zh: '结果债务' },
  says: {
    en: 'A backup that was bought must be made and kept usable, unless it was left to the customer or only care was promised. A result promised as such is owed as such: where it is missing there is a breach.',
    fr: 'La sauvegarde souscrite doit être faite et rester utilisable, sauf si elle incombe au client ou si seules des diligences ont été promises. Le résultat promis est dû : son absence est une inexécution.',
    zh: '有偿备份服务须完成备份并保持可用，但备份由客户负责或仅承诺尽到注意的除外；承诺结果的，未达结果即为不履行。',
  },
  source: decision('obligation de résultat', { en: 'CA Douai 24 Apr 2025, 23/00858; CA Paris 7 Feb 2020, 18/03616', fr: 'CA Douai 24 avr. 2025, n° 23/00858 ; CA Paris 7 févr. 2020, n° 18/03616', zh: '杜埃上诉法院2025年4月24日23/00858号；巴黎上诉法院2020年2月7日18/03616号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'commitment', stage: 'duties', routes: ['contract'], certainty: 'reported',
  when: {
    any: [
      { oneOf: obligationIntensity, values: ['result', 'strict'], burden: 'claimant' },
      { all: [{ is: 'kind', oneOf: ['backup'] }, { not: { is: 'responsible', oneOf: ['customer'] } }, { oneOf: obligationIntensity, values: ['presumed'], burden: 'claimant' }] },
    ],
  },
  then: [{ duty: 'result' }],
};
