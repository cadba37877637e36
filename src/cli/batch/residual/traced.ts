import { assess } from '../../../engine/assess.js';
import type { Document } from '../../../input/document.js';
import { growJson } from '../../../input/json.js';
import { hasShape } from '../../../input/shape.js';
import { loadRegime } from '../../../law/load.js';
import type { Problem } from '../../../model/problem.js';
import type { Regime } from '../../../model/regime.js';
import { ELSEWHERE, idIn, isElsewhere, judged, lookingAt, scoredAs } from '../judging.js';
import type { Bench, Entry, Known } from '../judging.js';

/** What records are scored under, with each law by its name. */
export type NamedBench = Omit<Bench, 'contracts' | 'whole'> & { readonly contracts: ReadonlyMap<string, Omit<Known, 'regime'> & { readonly law: Regime['id'] }> };

/** Stands in for what a record holds: the value of each string and number in their order, and of numbers the digits; and for where things stand in it. */
export interface Stand {
  readonly value: (place: number) => unknown;
  readonly digits: (place: number) => string;
  readonly where: number;
}

/** Scores a text in JSON with other values in place of its own; null where it is no record that can be scored. */
export type TracedScore = (text: string, stand: Stand, index: number) => Entry | null;

/** The ordinary way from a record to its line, as it is built to run on symbols. */
export const tracedScore = async ({ contracts, ...rest }: NamedBench): Promise<TracedScore> => {
  const known: [string, Known][] = [];
  for (const [id, { editions, law, day }] of contracts) known.push([id, { editions, day, regime: await loadRegime(law) }]);
  const bench: Bench = { ...rest, contracts: new Map(known), whole: null };
  const { options } = bench;
  return (text, stand, index) => {
    let place = 0;
    const problems: Problem[] = [];
    const root = growJson(text, { file: '', lines: [0] }, problems, {
      place: () => stand.where,
      string: () => stand.value(place++) as string,
      number: () => { const at = place++; return [stand.value(at) as number, stand.digits(at)]; },
    });
    if (problems.length > 0 || root === null || root.fields === null || !hasShape(root.value, 'incident')) return null;
    const record: Document = { file: '', schema: 'incident', root };
    if (isElsewhere(options, idIn(record), index)) return ELSEWHERE;
    const found = judged(bench, record);
    return found.status === 'rejected' ? null : scoredAs(bench, assess(found.matter, found.regime, lookingAt(options)), index);
  };
};
