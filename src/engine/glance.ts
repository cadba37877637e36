import type { Value } from '../model/fact.js';
import { sameValue } from '../model/fact.js';
import type { QuestionKey } from '../model/subject.js';
import { partyOf } from './board.js';
import type { Resolved } from './board.js';
import { TooWide } from './diagram.js';
import { explore } from './explore.js';
import { highOf } from './joined.js';
import { EMPTY, awardOf, awarded, streamOf } from './ledger.js';
import { outlook, responsibleIn } from './looking.js';
import { NOTHING } from './run.js';
import type { Run } from './run.js';
import { unprovenValue } from './standing.js';

/** What the outcome of a claim depends on beside its base: whether the respondent is responsible in some completion, and whether anything is awarded in some. */
export interface Shown {
  readonly responsible: boolean;
  readonly above: boolean;
}

/** What a look at every completion shows of it. */
export const shownBy = ({ outlook: { range, streams }, responsible }: ReturnType<typeof outlook>): Shown => ({ responsible: responsible || streams.damages.high !== 0n, above: range.high === null || range.high > 0n });

/** The answer that suits the claimant: the one to which the respondent comes down when it fails to prove the contrary. */
const suiting = ({ claim }: Run, { question, values, taken }: Resolved): Value => {
  const value = unprovenValue(question, values, undefined, partyOf(question.alleges, claim) === claim.respondent, undefined);
  return values.some((v) => sameValue(v, value)) ? value : taken;
};

/** Whether two answers that always go together were taken apart. */
const contradictory = (answers: readonly Resolved[]): boolean =>
  answers.some(({ question, subject, taken }) => (question.implies ?? []).some((i) => i.always === true && sameValue(i.answer, taken) &&
    answers.some((other) => other.question.id === i.question && (question.of !== i.subjects || other.subject.key === subject.key) && ('value' in i ? !sameValue(other.taken, i.value) : sameValue(other.taken, i.not)))));

/** What one completion shows, in which every raised question is answered as suits the claimant; undefined where it shows nothing. */
const suited = (run: Run): Shown | undefined => {
  const supposed = new Map<QuestionKey, Value>([...run.base.board.resolved].map(([key, r]) => [key, suiting(run, r)]));
  const x = explore(run.claim, { mode: 'base', supposed, routes: run.routes });
  const answers = [...[...run.base.board.resolved.values()].map((r) => ({ ...r, taken: supposed.get(r.key) as Value })), ...x.board.resolved.values()];
  const ledger = x.leaves[0]?.ledger ?? EMPTY;
  const found = { responsible: responsibleIn(x) || streamOf(ledger, 'damages') > 0n, above: awardOf(ledger) > 0n };
  return found.responsible && found.above && !contradictory(answers) ? found : undefined;
};

/** Up to so many raised questions every completion is looked at sooner than bounded. */
const FEW = 6;

/** How many joined leaves are enough to see that nothing can be awarded. */
const COARSE = 4;

/** That nothing is awarded in any completion, where a coarse bound of them all shows it. */
const refuted = (run: Run): Shown | undefined => {
  try {
    const { leaves } = explore(run.claim, { mode: 'range', supposed: NOTHING, routes: run.routes, join: true, joined: COARSE });
    return leaves.every((leaf) => highOf(leaf, awarded(leaf.ledger)) === 0n) ? { responsible: false, above: false } : undefined;
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return undefined;
  }
};

/** What the outcome depends on: where one completion does not show all of it, every one is looked at. */
export const glance = (run: Run): Shown => (run.base.board.resolved.size === 0 ? undefined : suited(run) ?? (run.base.board.resolved.size > FEW ? refuted(run) : undefined)) ?? shownBy(outlook(run));
