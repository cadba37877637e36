import type { Rule } from '../../words.js';
import { civilCode, IN_FORCE } from './source.js';

/** An attacker is a third party too; only force majeure frees. */
export const causeInThirdParty: Rule = {
  id: 'cn.civil-code.593',
  norm: 'third-party-cause',
  title: { en: 'Breach caused by a third party', fr: 'Inexécution due à un tiers', zh: '因第三人原因违约' },
  says: {
    en: 'A party whose breach goes back to a third party, such as a supplier, a carrier or an attacker, answers to the other side all the same; what lies between it and the third party is settled apart.',
    fr: 'La partie dont l’inexécution tient à un tiers, tel un fournisseur, un transporteur ou un attaquant, en répond néanmoins envers l’autre ; ses rapports avec le tiers se règlent à part.',
    zh: '当事人一方因第三人（供应商、运营商、黑客等）的原因造成违约的，仍应向对方承担违约责任；其与第三人之间的纠纷另行处理。',
  },
  source: civilCode('593'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'case',
  stage: 'parties',
  routes: ['contract'],
  certainty: 'read',
  when: { all: [{ is: 'origins', oneOf: ['third-party'] }, { concluded: 'breach', about: 'case' }, { not: { concluded: 'excused' } }] },
  then: [{ remedy: 'recourse-against-third-party', granted: true }],
};
