import { sameValue } from '../model/fact.js';
import { questionKey } from '../model/subject.js';
import type { Variable } from './board.js';
import { ofEach } from './once.js';

/** What one answer to an open question leaves of another one: `from` at `position` goes with the positions of `to` that are allowed. */
export interface Tie {
  readonly from: number;
  readonly position: number;
  readonly to: number;
  readonly allows: (position: number) => boolean;
  /** The one position left, where the answer settles the other question. */
  readonly forced: number | undefined;
}

/** The ties between the open questions of a finished exploration: answers that go together whoever gives them. */
export const tiesOf = ofEach((variables: readonly Variable[]): readonly Tie[] =>
  variables.flatMap((v) =>
    (v.question.implies ?? []).filter((i) => i.always === true).flatMap((implied) =>
      variables.filter((other) => other.question.id === implied.question && (v.question.of !== implied.subjects || other.key === questionKey(implied.question, v.subject.key))).flatMap((other): readonly Tie[] => {
        const position = v.values.findIndex((value) => sameValue(value, implied.answer));
        const named = other.values.findIndex((value) => sameValue(value, 'value' in implied ? implied.value : implied.not));
        if (position < 0 || named < 0) return [];
        return [{ from: v.index, position, to: other.index, allows: (p) => ('value' in implied) === (p === named), forced: 'value' in implied ? named : undefined }];
      }))));
