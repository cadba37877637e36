import type { LimitFormula, Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import type { Subject } from '../../model/subject.js';

const ambiguous = (formula: LimitFormula | null | undefined): boolean =>
  formula?.kind === 'readings' || ((formula?.kind === 'greater' || formula?.kind === 'lesser') && formula.of.some(ambiguous));

const severalReadings = (clause: Subject, matter: Matter): boolean => ambiguous(matter.clauses.get(clause.id)?.limit);

/** Which reading of a limit holds whose words allow several. Doubt goes against whoever wrote it: the highest, until somebody shows another meaning. */
export const limitReading: Question = {
  id: 'limit-reading', of: 'clause', answer: { shape: 'choice', values: ['against-author', 'for-author'], unproven: 'against-author' },
  kind: 'assessment', alleges: 'respondent', raised: 'contested', path: 'clauses[].limit.meanings',
  contestedFor: severalReadings,
  stated: (clause, matter) => (severalReadings(clause, matter) ? undefined : { state: 'is', value: 'against-author', place: { file: '', path: 'clauses', line: null, column: null } }),
  fallback: () => 'against-author',
  wording: { en: 'Which of its readings does the limit bear: the highest (against its author) or the lowest (for its author)?', fr: 'Lequel de ses sens le plafond a-t-il : le plus élevé (contre son rédacteur) ou le plus bas (pour lui) ?', zh: '责任限额有多种解释时，应采何种解释：最高者（不利于提供方）还是最低者（有利于提供方）？' },
  evidence: { en: 'the words of the clause, other clauses, what was said when the contract was made, usage', fr: 'les termes de la clause, les autres clauses, les échanges lors de la conclusion, les usages', zh: '条款用语、相关条款、订约过程、交易习惯' },
};

/** Whether the words leave open that the clause reaches what happened. Nobody has said: they are plain. */
export const clauseAmbiguous: Question = {
  id: 'clause-ambiguous', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said',
  fallback: () => false,
  wording: { en: 'Can the clause be read, in its ordinary meaning, as not reaching what happened?', fr: 'La clause peut-elle se lire, dans son sens ordinaire, comme n’atteignant pas ce qui s’est produit ?', zh: '按照通常理解，该条款是否存在不适用于本次事件的解释（即有两种以上解释）？' },
  evidence: { en: 'the words of the clause, its place in the contract, how others use the same words', fr: 'les termes de la clause, sa place dans le contrat, l’usage de ces mots', zh: '条款用语、所处位置、同类条款的通常用法' },
};

/** Whether the terms were drawn up for this one deal after all. That they were not used again does not show it. */
export const drawnUpForOneDeal: Question = {
  id: 'drawn-up-for-one-deal', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'drafter', raised: 'said',
  wording: { en: 'Were the terms drawn up for this one deal, and not for repeated use?', fr: 'Les conditions ont-elles été rédigées pour cette seule affaire, et non pour un usage répété ?', zh: '该条款是否专为本次交易拟定，而非为了重复使用？' },
  evidence: { en: 'drafts, the matter they speak of; not that nobody else signed them', fr: 'projets, objet des clauses ; non le seul fait que nul autre ne les ait signées', zh: '起草过程、条款所针对的事项；仅以未实际重复使用为由不足以证明' },
};

/** Whether a term is one of those that the rules for consumers name as void. One that keeps what was paid in advance says so by its own words. */
export const clauseOnConsumerList: Question = {
  id: 'clause-on-consumer-list', of: 'clause', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'customer', raised: 'said', path: 'clauses[].covers.restitution',
  stated: ({ facts: { coversRefund }, labels }) => (labels['kind'] === 'refund' && coversRefund?.state === 'is' && coversRefund.value === true ? { state: 'is', value: true, place: coversRefund.place } : undefined),
  wording: {
    en: 'Is the term one that the rules for consumers declare void (no refund, change at will, sign-for is acceptance, all liability passed on, last word on meaning, choice of forum or supplier taken away)?',
    fr: 'La clause est-elle de celles que les règles de consommation déclarent nulles (pas de remboursement, modification à volonté, réception valant conformité, report de toute responsabilité, interprétation réservée, choix du juge ou du fournisseur supprimé) ?',
    zh: '该条款是否属于消费者规则列明的无效情形（概不退款、单方变更、签收即视为认可、责任全部转嫁、最终解释权、剥夺选择权或者诉权等）？',
  },
  evidence: { en: 'the words of the term', fr: 'les termes de la clause', zh: '条款文义' },
};
