import type { Rule } from '../../words.js';
import { ENDED_OR_STOPPED } from '../breach.js';
import { defaultNoticeGiven } from '../../questions/remedies.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** A demand comes before damages, unless the failure is definitive. */
export const formalNotice: Rule = {
  id: 'fr.code-civil.1231', norm: 'fr.code-civil.1231', aliases: ['fr.code-civil.1344'],
  title: { en: 'Formal notice', fr: 'Mise en demeure', zh: '催告' },
  says: {
    en: 'Unless the failure is definitive, damages are owed only once the debtor was formally asked to perform within a reasonable time. A summons is such a demand, and a debtor that has refused need not be asked again; whether a demand that was sent and never arrived will do is disputed. Data lost and downtime past are definitive; a site that can still be put right is not. A contract ended, or a service stopped, without right needs no demand.',
    fr: 'À moins que l’inexécution soit définitive, les dommages-intérêts ne sont dus que si le débiteur a été mis en demeure de s’exécuter dans un délai raisonnable. L’assignation vaut mise en demeure, et le débiteur qui a refusé de s’exécuter n’a plus à être mis en demeure ; la portée d’une mise en demeure envoyée mais non reçue est discutée. La perte de données et l’indisponibilité passée sont définitives ; le site encore réparable ne l’est pas.',
    zh: '除不履行已属确定外，须先催告债务人在合理期限内履行，方得请求损害赔偿。起诉状的送达亦为催告，债务人已表示拒绝履行的无须再催告；已发出而未到达的催告是否有效，存在争议。数据丢失与既往停机属确定的不履行；仍可修复的网站则不属之。',
  },
  source: codeCivil('1231'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'read',
  when: {
    all: [
      { concluded: 'founded' },
      { not: { some: 'commitment', where: { all: [{ concluded: 'breach', about: 'bound' }, { ask: defaultNoticeGiven, burden: 'claimant', about: 'bound' }] } } },
      { not: { any: ENDED_OR_STOPPED } },
    ],
  },
  then: [{ deny: true, heads: 'self' }, { step: 'formal-notice', on: 'claimant' }],
};
