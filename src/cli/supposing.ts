import { assess } from '../engine/assess.js';
import { changed } from '../input/change.js';
import type { Change } from '../input/change.js';
import { fromPlain } from '../input/document.js';
import type { Document } from '../input/document.js';
import { toMatter } from '../input/matter.js';
import type { Problem } from '../model/problem.js';
import type { Regime } from '../model/regime.js';
import type { Supposed } from '../model/scenario.js';
import type { Verdict } from '../model/verdict.js';
import type { Ground } from '../model/role.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { regimes } from '../law/index.js';
import { asOf, lawOf } from './documents.js';
import type { World } from './world.js';

/** The documents of a dispute, and how it is looked at. */
export interface Dispute {
  readonly contract: Document;
  readonly incident: Document;
  readonly extras: readonly Document[];
  readonly ground: Ground | undefined;
  readonly open: 'raised' | 'all';
}

/** A law and a day under which a dispute is decided; undefined takes what the documents say. */
export interface Under {
  readonly law: Regime['id'] | undefined;
  readonly day: string | undefined;
}

/** Where a plea that was typed is said to stand. */
const TYPED_PLEA = '--plea';

/** The pleas that were typed, as a document laid over the record; checked like one. */
const pleaDocument = (pleas: Supposed['pleas']): Result<readonly Document[], Problem> => {
  if (pleas.length === 0) return ok([]);
  const read = fromPlain({ pleas: pleas.map(({ plea, by, clause }) => ({ plea, by, ...(clause === null ? {} : { clause }) })) }, TYPED_PLEA, 'with');
  return read.ok ? ok([read.value]) : read;
};

/** Decides a dispute with facts changed and pleas added, read again from the documents on, so that every check and every place holds. */
export const suppose = (world: World, dispute: Dispute, changes: readonly Change[], pleas: Supposed['pleas'], under: Under, range: boolean): Result<Verdict, Problem> => {
  const [pair, overlay] = [changed(dispute, changes), pleaDocument(pleas)];
  if (!pair.ok || !overlay.ok) return fail([...(pair.ok ? [] : pair.errors), ...(overlay.ok ? [] : overlay.errors)]);
  const { contract, incident } = pair.value;
  const matter = toMatter(contract, incident, [...dispute.extras, ...overlay.value], { asOf: asOf(world, contract, under.day), offsetAt: world.offsetAt });
  if (!matter.ok) return matter;
  return ok(assess(matter.value, regimes[lawOf(contract, under.law)], { range, open: dispute.open, ...(dispute.ground === undefined ? {} : { ground: dispute.ground }) }));
};
