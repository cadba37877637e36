import type { Place } from './fact.js';

/**
 * What its author can mend, with the data a message needs; the words of each language are the output's. `suggestion` is null when nothing is near.
 * A code with E stops a document; one with W says what its author may want to add, and stops nothing.
 */
export type ProblemDetail =
  | { readonly kind: 'syntax'; readonly reason: string; readonly text: string }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'several-documents' }
  | { readonly kind: 'too-large'; readonly what: 'aliases' | 'depth' | 'size' | 'record'; readonly limit: number }
  | { readonly kind: 'empty-document' }
  /** A row with other cells than its header has columns; null cells: a quote that is never closed. */
  | { readonly kind: 'wrong-row'; readonly cells: number | null; readonly columns: number }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly suggestion: string | null }
  | { readonly kind: 'missing-field'; readonly field: string }
  | { readonly kind: 'wrong-document'; readonly expected: string; readonly found: string }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[]; readonly found: string; readonly suggestion: string | null }
  | { readonly kind: 'wrong-type'; readonly expected: readonly string[]; readonly found: string }
  | { readonly kind: 'wrong-form'; readonly form: string; readonly found: string }
  | { readonly kind: 'not-exactly-one'; readonly allowed: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: 'fields-exclude'; readonly fields: readonly [string, string] }
  | { readonly kind: 'too-many-digits'; readonly found: string; readonly limit: number }
  | { readonly kind: 'no-such-day'; readonly found: string }
  | { readonly kind: 'clock-gap'; readonly found: string; readonly zone: string }
  | { readonly kind: 'clock-fold'; readonly found: string; readonly zone: string }
  | { readonly kind: 'no-time-zone'; readonly found: string }
  | { readonly kind: 'unknown-time-zone'; readonly zone: string }
  | { readonly kind: 'ends-before-start'; readonly from: string; readonly to: string }
  | { readonly kind: 'out-of-order'; readonly first: string; readonly firstAt: string; readonly then: string; readonly thenAt: string }
  | { readonly kind: 'share-above-one'; readonly found: string; readonly suggestion: string | null }
  | { readonly kind: 'out-of-bounds'; readonly found: string; readonly least: string; readonly most: string | null }
  | { readonly kind: 'range-order'; readonly low: string; readonly likely: string | null; readonly high: string }
  | { readonly kind: 'unknown-currency'; readonly found: string; readonly suggestion: string | null }
  | { readonly kind: 'too-precise'; readonly found: string; readonly currency: string; readonly digits: number }
  | { readonly kind: 'no-rate'; readonly from: string; readonly to: string }
  | { readonly kind: 'series-sum'; readonly sum: string; readonly expected: string; readonly field: string }
  | { readonly kind: 'unknown-id'; readonly of: IdKind; readonly found: string; readonly suggestion: string | null }
  | { readonly kind: 'several-match'; readonly id: string; readonly firstLine: number | null }
  | { readonly kind: 'ambiguous-role'; readonly role: string; readonly parties: readonly string[] }
  | { readonly kind: 'duplicate-id'; readonly of: IdKind; readonly id: string; readonly firstLine: number | null }
  | { readonly kind: 'other-contract'; readonly expected: string; readonly found: string }
  | { readonly kind: 'contradiction'; readonly question: string; readonly subject: string; readonly other: Place }
  | { readonly kind: 'facts-contradict'; readonly field: string; readonly value: string; readonly other: string; readonly otherValue: string; readonly otherLine: number | null }
  | { readonly kind: 'left-out'; readonly field: string }
  | { readonly kind: 'label-alone'; readonly label: string }
  | { readonly kind: 'fees-missing'; readonly basis: string }
  | { readonly kind: 'tier-gap'; readonly low: string | null; readonly high: string }
  | { readonly kind: 'tier-inverted'; readonly less: string; readonly more: string; readonly firstLine: number | null }
  | { readonly kind: 'tier-overlap'; readonly low: string | null; readonly high: string; readonly firstLine: number | null }
  | { readonly kind: 'arrival-assumed'; readonly at: string }
  | { readonly kind: 'ending-missing' }
  | { readonly kind: 'hardly-meant'; readonly what: 'zero-weights' | 'joint-alone' | 'suit-before-event' }
  | { readonly kind: 'internal'; readonly text: string };

/** What an id in the documents can name. */
export type IdKind = DeclaredKind | 'credit' | 'resource' | 'condition' | 'component' | 'contract' | 'record' | 'rule' | 'question';

/** What has an id in a list of its own. */
export type DeclaredKind = 'service' | 'commitment' | 'clause' | 'party' | 'notice' | 'content' | 'loss' | 'outage';

/** The closed table of codes: 01xx text and shape, 02xx figures and time, 03xx names and meaning, 04xx what is left out, 05xx the program itself. A code never changes its meaning. */
export const PROBLEM_CODES = {
  'syntax': 'E0101', //              no YAML and no JSON
  'unknown-field': 'E0102', //       the document has no such field
  'missing-field': 'E0103', //       a field that must be there
  'duplicate-key': 'E0104', //       one field given twice
  'several-documents': 'E0105', //   more than one document in a file
  'too-large': 'E0106', //           aliases or nesting beyond every honest use
  'wrong-document': 'E0107', //      the `schema` line names another kind of document
  'empty-document': 'E0108', //      nothing in the file
  'wrong-row': 'E0109', //           a row of an export that does not fit its header
  'wrong-type': 'E0120', //          a list for a text, a text for a number
  'not-one-of': 'E0121', //          no word of the list
  'wrong-form': 'E0122', //          no date, amount, duration or id as they are written here
  'not-exactly-one': 'E0123', //     none or several of fields of which one must be there
  'fields-exclude': 'E0124', //      two fields that cannot stand together
  'too-many-digits': 'E0201', //     a number that a reader of JSON would round; it must be a string
  'too-precise': 'E0202', //         more places than the currency has
  'unknown-currency': 'E0203', //    no currency of ISO 4217
  'no-rate': 'E0204', //             another currency without a rate in `fx`
  'share-above-one': 'E0205', //     shares are 0 to 1; this looks like a percentage
  'out-of-bounds': 'E0206', //       a figure outside what its field can mean
  'range-order': 'E0207', //         low, likely and high do not rise
  'series-sum': 'E0208', //          dated entries that miss their sum
  'no-such-day': 'E0211', //         a day or time of day that does not exist
  'clock-gap': 'E0212', //           a local time that the clocks skipped
  'clock-fold': 'E0213', //          a local time that the clocks showed twice
  'no-time-zone': 'E0214', //        a local time in a document without a time zone
  'unknown-time-zone': 'E0215', //   no zone of the time-zone data
  'ends-before-start': 'E0216', //   an end before its beginning
  'out-of-order': 'E0217', //        what comes after dated before what it follows
  'unknown-id': 'E0301', //          a reference to nothing
  'duplicate-id': 'E0302', //        one id for two things
  'ambiguous-role': 'E0303', //      a role that several parties play
  'other-contract': 'E0304', //      the incident names another contract
  'contradiction': 'E0305', //       two determinations differ and neither outranks the other
  'facts-contradict': 'E0306', //    two facts that cannot both be true
  'several-match': 'E0307', //       two tables of a promise that both hold
  'left-out': 'W0401', //            a fact that rules ask for and nobody states
  'label-alone': 'W0402', //         the kind of an incident says something that no promise is measured by
  'fees-missing': 'W0403', //        a limit counted from fees that nobody recorded
  'tier-gap': 'W0404', //            figures that no tier covers
  'tier-overlap': 'W0405', //        figures that two tiers cover
  'tier-inverted': 'W0408', //       a worse figure that gives less
  'arrival-assumed': 'W0406', //     a notice without the time of its arrival
  'internal': 'E0501', //            a mistake of the program, which cost a record of an export
  'ending-missing': 'W0407', //      money asked back, and no end of the contract
  'hardly-meant': 'W0409', //        a statement that says nothing, or that does not go with another
} as const satisfies Record<ProblemDetail['kind'], string>;

/** A code of the table. */
export type ProblemCode = (typeof PROBLEM_CODES)[ProblemDetail['kind']];

/** Something a user can mend: where it stands and what is wrong. Line and column from 1, null without positions. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly detail: ProblemDetail;
}

/** Whether a problem stops a document; the others are remarks. */
export const stops = (p: Problem): boolean => p.code.startsWith('E');
