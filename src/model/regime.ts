import type { Matter } from './matter.js';
import type { Subject } from './subject.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';
import type { Parameter } from './parameter.js';
import type { Day } from '../values/day.js';
import type { Text } from './text.js';

/** A law pack: its rules in the order in which they are read, its figures, and the day up to which it was checked. */
export interface Regime {
  readonly id: 'FR' | 'CN' | 'none';
  readonly name: Text;
  readonly rules: readonly Rule[];
  /** The closed catalogue of questions. */
  readonly questions: readonly Question[];
  readonly parameters: readonly Parameter<unknown>[];
  /** Beginnings of the paths of sums that rules of the pack decide; a sum no pack decides is named in the verdict as not assessed. */
  readonly decides?: readonly string[];
  /** Questions that this law alone holds to be contested, and of what. */
  readonly contests?: readonly { readonly question: Question; readonly of: (subject: Subject, matter: Matter, second?: Subject) => boolean }[];
  /** The first day of contracts that the pack has law for; an older one is governed by none of its laws, whenever it was broken. */
  readonly contractsFrom?: Day;
  readonly checkedOn: Day;
}
