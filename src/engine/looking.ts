import { concludes } from '../model/concludes.js';
import type { Claim } from '../model/claim.js';
import { sameValue } from '../model/fact.js';
import type { Value } from '../model/fact.js';
import type { Matter } from '../model/matter.js';
import { CASE } from '../model/subject.js';
import type { Inquiry } from './board.js';
import { BARRED, concluded } from './board.js';
import { consistent } from './consistent.js';
import { TooWide } from './diagram.js';
import type { Node } from './diagram.js';
import { explore } from './explore.js';
import type { Exploration } from './explore.js';
import { familyOf } from './joined.js';
import { BOUND } from './leaves.js';
import { ofEach } from './once.js';
import { EMPTY, awardOf, awarded } from './ledger.js';
import { turningPoints } from './turning.js';
import { outerOutlook, outlookOf } from './outlook.js';
import type { Outlook } from './outlook.js';
import { NOTHING } from './run.js';
import type { Run } from './run.js';

/** What looking at every completion of a claim shows, and whether the respondent is responsible in any of them. */
export interface Looked {
  readonly outlook: Outlook;
  readonly responsible: boolean;
}

/** Looks at every completion of a claim, over every day of what is dated in part; `as` turns a matter into the one the claim is about. */
export type Look = (run: Run, as?: (matter: Matter) => Matter) => Looked;

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
  return outerOutlook(x, (key, value) => awardOf(explore(run.claim, { mode: 'base', supposed: new Map([[key, value]]), routes: run.routes }).leaves[0]?.ledger ?? EMPTY));
};

/** Rounds in which turning points are looked for: each finds those between the values of the round before. */
const ROUNDS = 4;

/** Explores the completions, again with the values at which a comparison turned until no new one is found. */
const exploreAll = (run: Run): Exploration => {
  const at: Inquiry = { mode: 'range', supposed: NOTHING, routes: run.routes };
  const turns = new Map<string, readonly Value[]>();
  let x = explore(run.claim, at);
  for (let round = 0; round < ROUNDS; round++) {
    let news = false;
    for (const [key, values] of turningPoints(x, (supposed) => explore(run.claim, { ...at, mode: 'base', supposed }).board.comparisons)) {
      const known = [...(turns.get(key) ?? []), ...(x.board.byKey.get(key)?.values ?? [])];
      const fresh = values.filter((v, i) => !known.some((k) => sameValue(k, v)) && values.findIndex((o) => sameValue(o, v)) === i);
      if (fresh.length > 0) news = true;
      turns.set(key, [...(turns.get(key) ?? []), ...fresh]);
    }
    if (!news) return x;
    x = explore(run.claim, { ...at, turns });
  }
  return x;
};

/** Looks at every completion of the raised questions of a claim. */
export const outlook = (run: Run): Looked => {
  try {
    const x = run.base.board.passed.raised ? exploreAll(run) : run.base;
    return { outlook: outlookOf(x, responsibility(x)), responsible: responsibleIn(x) };
  } catch (error) {
    if (!(error instanceof TooWide)) throw error;
    return { outlook: outer(run), responsible: true };
  }
};

/** Rules that add what a party answers with beyond any loss: that is responsibility as well. */
const punishing = ofEach((rules: Claim['rules']): readonly string[] =>
  [...rules.values()].flat().flatMap((rule) => (concludes(rule, 'add') && rule.then.some((c) => 'add' in c && c.stream === 'punitive') ? [`rule:${rule.id}`] : [])));

/** The answers under which a breach stands unexcused, for the case and for some loss, or a sum beyond any loss is owed. */
const responsibility = (x: Exploration): Node => {
  const { diagrams: d } = x.board;
  const punished = punishing(x.board.claim.rules).flatMap((name) => [...x.board.conclusions.named(name)]).reduce((n, node) => d.or(n, node), d.no);
  const any = x.breaches.reduce((n, breach) => d.or(n, breach.when), d.no);
  const losses = x.board.claim.matter.subjects.loss;
  const each = losses.length === 0 ? d.no : losses.reduce((n, loss) => d.and(n, concluded(x.board, 'excused', loss.key)), d.yes);
  return d.or(d.and(punished, d.not(concluded(x.board, BARRED, CASE))), d.and(any, d.not(d.or(concluded(x.board, 'excused', CASE), each))));
};

/** Whether the respondent is responsible in some completion of an exploration. */
export const responsibleIn = (x: Exploration): boolean => x.board.diagrams.and(consistent(x.board), responsibility(x)) !== x.board.diagrams.no;

