import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

const said = { kind: 'assessment', raised: 'said' } as const;

/** Whether the contract is void: for want of consent, of a lawful content, or of what the law has it say. Nobody said: no. */
export const contractVoid: Question = {
  ...said, id: 'contract-void', of: 'case', answer: { shape: 'yesNo' }, alleges: 'claimant',
  wording: { en: 'Is the contract void?', fr: 'Le contrat est-il nul ?', zh: '合同是否无效或者被撤销？' },
  evidence: { en: 'how it was made: consent, content, the forms and information the law asks for', fr: 'les conditions de sa formation : consentement, contenu, formes et informations légales', zh: '订立情况：合意、内容、法定形式与告知' },
};

/** Why a contract of Chinese law is void or set aside. Nobody said: fraud where it is asked to be set aside, else the breach of a mandatory rule or of public order. */
export const voidGround: Question = {
  id: 'void-ground', of: 'case', answer: { shape: 'choice', values: ['mandatory-rule', 'public-order', 'fraud', 'other-ground'], unproven: 'other-ground' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: (self) => (labelsOf(self, 'asked').includes('annulment') ? 'fraud' : 'other-ground'),
  wording: { en: 'On what ground is the contract void or set aside?', fr: 'Pour quel motif le contrat est-il nul ou annulé ?', zh: '合同无效或者被撤销的事由是什么？' },
  evidence: { en: 'what was agreed and what for, the rule that forbids it, what one side told the other', fr: 'l’objet et le but de l’accord, la règle qui l’interdit, ce qu’une partie a dit à l’autre', zh: '约定内容及目的、禁止性规定、一方向另一方所作的陈述' },
};

/** Whether the contract lapsed because one it depends on disappeared. Nobody said: no. */
export const contractLapsed: Question = {
  ...said, id: 'contract-lapsed', of: 'case', answer: { shape: 'yesNo' }, alleges: 'claimant',
  implies: [{ answer: true, question: 'linked-contract-known', value: true, subjects: 'case' }],
  wording: { en: 'Did the contract lapse with one it depends on?', fr: 'Le contrat est-il caduc, un contrat dont il dépend ayant disparu ?', zh: '合同是否因其所依附的合同消灭而失效？' },
  evidence: { en: 'the set of contracts, who knew of it, what ended the other one', fr: 'l’ensemble contractuel, qui le connaissait, ce qui a mis fin à l’autre contrat', zh: '合同群、何人知悉、另一合同如何消灭' },
};

/** Promises that can still be kept after their day: while they can, a demand comes first. */
const CAN_BE_PUT_RIGHT: readonly string[] = ['delivery', 'conformity', 'data-export'];

const about = (commitment: Subject, kinds: readonly string[]): boolean => labelsOf(commitment, 'kind').some((kind) => kinds.includes(kind));

const demanded = (matter: Matter): boolean => matter.subjects.case.some((c) => labelsOf(c, 'demandBy').includes(matter.claimant));

/** A summons demands as well, unless the contract had been ended before it. */
const summoned = ({ sums: { limitation: { filedOn }, relief: { termination } } }: Matter): boolean => {
  const ended = termination?.on ?? null;
  return filedOn !== null && (ended === null || filedOn <= ended);
};

/** A debtor that has refused to perform need not be asked again. */
const refused = (matter: Matter): boolean => matter.subjects.case.some((c) => labelsOf(c, 'refusedBy').some((by) => by !== matter.claimant));

/** Data gone for good cannot be handed back. */
const dataGone = (matter: Matter): boolean => matter.subjects.case.some((c) => { const gone = c.facts['definitive']; return gone?.state === 'is' && gone.value === true; });

const remediable = (commitment: Subject, matter: Matter): boolean => about(commitment, CAN_BE_PUT_RIGHT) && !(about(commitment, ['data-export', 'conformity']) && dataGone(matter));

const given = (commitment: Subject, matter: Matter): boolean => demanded(matter) || summoned(matter) || refused(matter) || !remediable(commitment, matter);

/** A demand that was sent and did not arrive, or of which nobody knows whether it did, where nothing else puts the debtor on notice. */
export const demandNotArrived = (commitment: Subject, matter: Matter): boolean =>
  !given(commitment, matter) && matter.subjects.notice.some((n) => labelsOf(n, 'kind').includes('default-notice') && labelsOf(n, 'by').includes(matter.claimant) && labelsOf(n, 'arrived').includes('open'));

/** Whether the debtor was put on notice by a demand or a summons, or none was needed because it refused; data lost and downtime past are beyond putting right, a site that is late, missing or faulty is not. */
export const defaultNoticeGiven: Question = {
  ...said, kind: 'fact', id: 'default-notice-given', of: 'commitment', answer: { shape: 'yesNo' }, alleges: 'claimant', path: 'notices[].kind',
  fallback: given,
  wording: { en: 'Was the debtor formally put on notice, or was the failure beyond putting right?', fr: 'Le débiteur a-t-il été mis en demeure, ou l’inexécution était-elle définitive ?', zh: '是否已催告债务人履行，或者不履行已属确定？' },
  evidence: { en: 'a registered letter, a summons, a message that demands clearly; that nothing could be mended any more', fr: 'lettre recommandée, sommation, message valant interpellation suffisante ; l’impossibilité de réparer', zh: '挂号信、催告函、明确要求履行的信息；已无法补正的情况' },
};

/** Services that are of use only when they are finished. */
const WHOLE_ONLY: readonly string[] = ['website-build', 'software-development', 'it-integration', 'app-shell'];

/** Whether the performances exchanged make sense only as a whole. By kind of service: a work to be finished does, a service over time does not. */
export const performancesUsefulOnlyAsWhole: Question = {
  id: 'performances-useful-only-as-whole', of: 'case', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  fallback: (_case, matter) => [...matter.index.values()].some((c) => c.kind === 'commitment' && labelsOf(c, 'serviceTypes').some((type) => WHOLE_ONLY.includes(type))),
  wording: { en: 'Were the performances of use only once the contract was wholly performed?', fr: 'Les prestations n’avaient-elles d’utilité que par l’exécution complète du contrat ?', zh: '所作的给付是否仅在合同全部履行后才有用？' },
  evidence: { en: 'what the customer could use along the way', fr: 'ce que le client a pu utiliser au fil de l’exécution', zh: '客户在履行过程中能够使用的内容' },
};
