import type { Claim } from '../model/claim.js';
import { CASE } from '../model/subject.js';
import type { Inquiry } from './board.js';
import { concluded } from './board.js';
import { TooWide } from './diagram.js';
import { explore } from './explore.js';
import type { Exploration } from './explore.js';
import { familyOf } from './joined.js';
import { BOUND } from './leaves.js';
import { awardOf, awarded } from './ledger.js';
import { outerOutlook, outlookOf } from './outlook.js';
import type { Outlook } from './outlook.js';
import { NOTHING } from './run.js';
import type { Run } from './run.js';

/** What looking at every completion of a claim shows, and whether the respondent is responsible in any of them. */
export interface Looked {
  readonly outlook: Outlook;
  readonly responsible: boolean;
}

/** Every completion of a claim in joined leaves: once to learn which entries are moved as one, and again with the sums over them kept. */
export const enclosing = (claim: Claim, routes: Inquiry['routes'], joined?: number): Exploration => {
  const asked: Inquiry = { mode: 'range', supposed: NOTHING, routes, join: true, ...(joined === undefined ? {} : { joined }) };
  const first = explore(claim, asked);
  const all = [...new Set(first.leaves.flatMap((l) => awarded(l.ledger)))];
  return explore(claim, { ...asked, tracked: familyOf([all, ...first.moved], BOUND.sets) });
};

/** The range when there are too many completions to look at one by one: it contains every one, and answers are compared at base only. */
const outer = (run: Run): Outlook => {
  const x = enclosing(run.claim, run.routes);
  return outerOutlook(x, (key, value) => awardOf(explore(run.claim, { mode: 'base', supposed: new Map([[key, value]]), routes: run.routes }).leaves[0]?.ledger ?? []));
};

/** Explores the completions, again with the amounts at which a comparison turned until no new one is found. */
const exploreAll = (run: Run): Exploration => {
  let turns: ReadonlyMap<string, ReadonlySet<bigint>> = new Map<string, ReadonlySet<bigint>>();
  for (;;) {
    const x = explore(run.claim, { mode: 'range', supposed: NOTHING, routes: run.routes, turns });
    const found = [...x.board.turns].some(([key, values]) => [...values].some((v) => turns.get(key)?.has(v) !== true));
    if (!found) return x;
    turns = new Map([...new Set([...turns.keys(), ...x.board.turns.keys()])].map((key) => [key, new Set([...(turns.get(key) ?? []), ...(x.board.turns.get(key) ?? [])])]));
  }
};

/** Looks at every completion of the raised questions of a claim. */
export const outlook = (run: Run): Looked => {
  try {
    const x = run.base.board.passed.raised ? exploreAll(run) : run.base;
    return { outlook: outlookOf(x), responsible: responsibleIn(x) };
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return { outlook: outer(run), responsible: true };
  }
};

/** Whether a breach stands unexcused, for the case and for some loss, in some completion of an exploration. */
export const responsibleIn = (x: Exploration): boolean => {
  const { diagrams: d } = x.board;
  const any = x.breaches.reduce((n, breach) => d.or(n, breach.when), d.no);
  const losses = x.board.claim.matter.subjects.loss;
  const each = losses.length === 0 ? d.no : losses.reduce((n, loss) => d.and(n, concluded(x.board, 'excused', loss.key)), d.yes);
  return d.and(any, d.not(d.or(concluded(x.board, 'excused', CASE), each))) !== d.no;
};

