/*
 * What undoes a contract, ends it or takes something off its price, the strongest first: whatever is put beside each other, what was paid goes back once,
 * by the first ground that holds. Both bodies of law stand in each list, since consumer law and contract law changed on different days.
 */

const WITHDRAWN: readonly string[] = ['fr.code-consommation.L221-3', 'fr.code-consommation-1993.L121-16-1'];
const VOID: readonly string[] = [...WITHDRAWN, 'fr.code-civil.1178', 'fr.code-civil-1804.1304'];
const LAPSED: readonly string[] = [...VOID, 'fr.code-civil.1187', 'fr.case-law.linked-contracts'];
const NOT_SUPPLIED: readonly string[] = [...LAPSED, 'fr.code-consommation.L216-7'];
const NOT_CONFORM: readonly string[] = [...NOT_SUPPLIED, 'fr.code-consommation.L224-25-21'];
const UNDONE: readonly string[] = [...NOT_CONFORM, 'fr.code-civil.1351', 'fr.code-civil.1229.1', 'fr.code-civil-1804.1184.1'];
const NOT_RENEWED: readonly string[] = [...NOT_CONFORM, 'fr.code-civil.1351', 'fr.code-consommation.L215-1', 'fr.code-consommation-1993.L136-1'];

/** What a rule gives way to that follows each of these steps; an end for the future and one that undoes the contract exclude each other by what they ask. */
export const AFTER: Readonly<Record<'withdrawal' | 'nullity' | 'lapse' | 'late-supply' | 'impossibility' | 'non-conformity' | 'undoing' | 'no-renewal', readonly string[]>> = {
  withdrawal: WITHDRAWN, nullity: VOID, lapse: LAPSED, 'late-supply': NOT_SUPPLIED, 'non-conformity': NOT_CONFORM, impossibility: [...NOT_CONFORM, 'fr.code-civil.1351'], undoing: UNDONE, 'no-renewal': NOT_RENEWED,
};
