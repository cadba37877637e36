import { CASE } from '../model/subject.js';
import type { AmountMeasure, Line } from '../model/measure.js';
import { conclude, concluded, judged } from './board.js';
import { containedIn, linked, onLeaves, scopeOf } from './books.js';
import type { Books, Breach } from './books.js';
import { evaluate } from './evaluate.js';
import type { Node } from './diagram.js';
import { amountOf, entryOf, withAmount } from './ledger.js';
import { standingOf } from './standing.js';

/** Between defences and heads: a loss is founded where some breach that bears on it stands unexcused; elsewhere it comes to nothing. */
export const found = (x: Books): void => {
  const { diagrams: d } = x.board;
  const always = concluded(x.board, 'excused', CASE);
  for (const loss of x.claim.matter.subjects.loss) {
    const excused = d.or(always, concluded(x.board, 'excused', loss.key));
    const any = x.breaches.filter((breach) => linked(breach, loss)).reduce((n, breach) => d.or(n, breach.when), d.no);
    const founded = d.and(any, d.not(excused));
    conclude(x.board, 'founded', loss.key, founded);
    onLeaves(x, d.not(founded), (leaf) => {
      x.tracer?.unfounded({ loss: loss.id, from: amountOf(leaf.ledger, loss.id), excused: any !== d.no });
      return [{ ...leaf, ledger: withAmount(leaf.ledger, loss.id, 0n) }];
    });
  }
};

interface Part {
  readonly guard: Node;
  readonly best: { readonly amount: bigint; readonly breach: Breach; readonly lines: readonly Line[] } | null;
}

/** What an expanded part is measured by: its own measure, and both ends of the band where nothing dates it and neither court nor party spoke of the figure. */
const measuredBy = (x: Books, { subject, discretion }: Breach, expanded: AmountMeasure, guard: Node): readonly { readonly measure: AmountMeasure; readonly guard: Node }[] => {
  const band = discretion === undefined || standingOf(discretion.question, subject, x.claim).is !== 'silent' ? undefined : judged(x.board, discretion.question, subject);
  if (discretion === undefined || band === undefined || typeof band === 'bigint') return [{ measure: expanded, guard }];
  return band.map((end) => ({ measure: end.value === 'point' ? expanded : discretion[end.value], guard: x.board.diagrams.and(guard, end.guard) })).filter((end) => end.guard !== x.board.diagrams.no);
};

/** After proof: a loss for which only the expanded part is owed comes down to it (the greatest of several). */
export const expand = (x: Books): void => {
  const { diagrams: d } = x.board;
  for (const loss of x.claim.matter.subjects.loss) {
    const bearing = x.breaches.filter((breach) => linked(breach, loss));
    const whole = bearing.filter((breach) => breach.owes === 'whole').reduce((n, breach) => d.or(n, breach.when), d.no);
    const parts = bearing.flatMap((breach) => (breach.owes === 'whole' ? [] : [{ breach, expanded: breach.owes.expanded }]));
    const reached = parts.reduce((n, { breach }) => d.or(n, breach.when), d.no);
    if (containedIn(loss, 'expanded-part', x.claim)) continue;
    onLeaves(x, d.and(d.and(concluded(x.board, 'founded', loss.key), reached), d.not(whole)), (leaf) => {
      if (entryOf(leaf.ledger, loss.id)?.stream !== 'damages') return [leaf];
      let open: readonly Part[] = [{ guard: leaf.guard, best: null }];
      for (const { breach, expanded } of parts)
        open = open.flatMap(({ guard, best }): readonly Part[] => {
          const [inside, outside] = [d.and(guard, breach.when), d.and(guard, d.not(breach.when))];
          const rest = outside === d.no ? [] : [{ guard: outside, best }];
          if (inside === d.no) return rest;
          const scope = scopeOf(x, { rule: breach.rule, self: breach.subject }, leaf.ledger, loss);
          return [...rest, ...measuredBy(x, breach, expanded, inside).flatMap((end) => evaluate(end.measure, scope, end.guard, x.board)).map(({ guard: g, measured }) => {
            const amount = measured.value ?? 0n;
            return { guard: g, best: best === null || amount > best.amount ? { amount, breach, lines: measured.working } : best };
          })];
        });
      return open.map(({ guard, best }) => {
        if (best === null) return { ...leaf, guard };
        x.tracer?.step({ loss: loss.id, rule: best.breach.rule, subject: best.breach.subject, from: amountOf(leaf.ledger, loss.id), to: best.amount, about: 'expanded-part', lines: best.lines });
        return { ...leaf, guard, ledger: withAmount(leaf.ledger, loss.id, best.amount) };
      });
    });
  }
};
