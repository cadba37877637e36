import type { Edition, Told } from '../../model/told.js';
import { paragraph } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Json } from '../json/value.js';
import { differencesOf, isSame } from './differences.js';
import type { Differences } from './differences.js';
import { differencesDocument } from './json.js';
import { differenceLines, sentences } from './lines.js';
import type { CompareSetting } from './lines.js';

/** Two documents laid side by side, verdict by verdict. */
export interface Compared {
  readonly pairs: readonly { readonly incident: string; readonly differences: Differences }[];
  /** Incidents that stand in one of the documents only. */
  readonly alone: readonly { readonly incident: string; readonly which: 'first' | 'second' }[];
}

const incidentOf = (t: Told): string => t.frame.get('incident') ?? '';

/** Compares verdict by verdict: single ones with each other, several by their incident. */
export const compareVerdicts = (a: readonly Told[], b: readonly Told[], editions: ReadonlyMap<string, Edition>): Compared => {
  const [one, two] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && one !== undefined && two !== undefined) return { pairs: [{ incident: incidentOf(two), differences: differencesOf(one, two, editions) }], alone: [] };
  const find = (list: readonly Told[], incident: string): Told | undefined => list.find((t) => incidentOf(t) === incident);
  return {
    pairs: a.flatMap((x) => { const y = find(b, incidentOf(x)); return y === undefined ? [] : [{ incident: incidentOf(x), differences: differencesOf(x, y, editions) }]; }),
    alone: [
      ...a.filter((x) => find(b, incidentOf(x)) === undefined).map((x) => ({ incident: incidentOf(x), which: 'first' as const })),
      ...b.filter((x) => find(a, incidentOf(x)) === undefined).map((x) => ({ incident: incidentOf(x), which: 'second' as const })),
    ],
  };
};

/** Whether two documents say the same. */
export const same = (c: Compared): boolean => c.alone.length === 0 && c.pairs.every((p) => isSame(p.differences));

/** The differences for a reader. */
export const compareSections = (c: Compared, s: CompareSetting): readonly Section[] => {
  const w = sentences(s);
  const several = c.pairs.length + c.alone.length > 1;
  const blocks = [
    ...c.alone.map(({ incident, which }) => paragraph(w.onlyIn(which, incident))),
    ...c.pairs.filter((p) => !isSame(p.differences)).map((p) => [...(several ? paragraph(p.incident, s.palette.strong) : []), ...differenceLines(p.differences, s)]),
  ];
  return blocks.length === 0 ? [paragraph(w.label.same)] : blocks;
};

/** The differences for a machine. */
export const compareDocument = (c: Compared): { readonly [key: string]: Json } => ({
  schema: 'liability/diff@1', same: same(c),
  verdicts: c.pairs.map((p) => ({ incident: p.incident, same: isSame(p.differences), differences: differencesDocument(p.differences) })),
  alone: c.alone.map(({ incident, which }) => ({ incident, in: which })),
});
