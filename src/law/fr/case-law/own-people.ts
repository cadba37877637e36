import type { Rule } from '../../words.js';
import { UNDATED, decision } from './source.js';

/** A debtor answers for its subcontractors and its staff. */
export const ownPeople: Rule = {
  id: 'fr.case-law.own-people', norm: 'fr.case-law.own-people', aliases: ['fr.code-civil.1242'],
  title: { en: 'Subcontractors and staff', fr: 'Sous-traitants et préposés', zh: '分包人与雇员' },
  says: {
    en: 'Towards its customer the debtor answers for those it works with: a subcontractor, an employee or a branch is no third party, and their doing is no event outside the debtor’s control.',
    fr: 'Envers son client, le débiteur répond de ceux par qui il exécute : le sous-traitant, le salarié ou l’établissement n’est pas un tiers, et leur fait n’échappe pas à son contrôle.',
    zh: '债务人就其履行辅助人对客户负责：分包人、雇员或者分支机构并非第三人，其行为不属债务人控制之外的事件。',
  },
  source: decision('fait du sous-traitant', { en: 'case law (subcontractors)', fr: 'jurisprudence (fait du sous-traitant)', zh: '判例（分包人行为）' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'case', stage: 'breach', routes: ['contract', 'tort'], certainty: 'unverified',
  when: { is: 'causers', oneOf: ['subcontractor', 'employee', 'branch'] },
  then: [{ note: true }],
};
