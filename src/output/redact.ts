import type { Place } from '../model/fact.js';
import type { Finding, Reason } from '../model/finding.js';
import type { OnRecord } from '../model/recorded.js';
import type { Reported } from '../model/reported.js';
import { recordWords } from './messages/record/index.js';

/** The documents by number: a name of a file may name a client. */
const numbered = (): ((place: Place) => Place) => {
  const files: string[] = [];
  return (place) => {
    if (place.file === '') return place;
    if (!files.includes(place.file)) files.push(place.file);
    return { ...place, file: `document-${files.indexOf(place.file) + 1}` };
  };
};

/** Signs in the words of this tool; a label that somebody wrote himself is left out. */
const isOurs = ({ what }: OnRecord): boolean => {
  const w = recordWords.en;
  const [kind = '', ...rest] = what.split(':');
  const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { act: w.acts, had: w.had, lacked: w.lacked, never: w.never, customer: w.customer, evidence: w.evidence, level: w.level, withheld: w.evidence, on: w.on };
  return Object.hasOwn(tables[kind] ?? {}, rest.join(':'));
};

const reasonWith = (reason: Reason, put: (place: Place) => Place): Reason =>
  reason.kind === 'answer' ? { ...reason, place: reason.place === null ? null : put(reason.place) } : 'parts' in reason ? { ...reason, parts: reason.parts.map((p) => reasonWith(p, put)) } : reason;

/** A verdict without names and free text: parties by their ids, documents by number; titles, sources and reasons that somebody wrote are gone. Ids and figures stay. */
export const redacted = (v: Reported): Reported => {
  const put = numbered();
  const at = v.matter.placeOf;
  const finding = (f: Finding): Finding => ({ ...f, then: f.then, because: reasonWith(f.because, put) });
  const { edition, onRecord, ...matter } = v.matter;
  const findings = v.findings.map(finding);
  const same = (f: Finding): Finding => findings[v.findings.indexOf(f)] ?? finding(f);
  return {
    ...v, findings,
    matter: {
      ...matter, contract: { ...matter.contract, title: '' }, incident: { ...matter.incident, title: '' }, parties: matter.parties.map((p) => ({ id: p.id, name: p.id })),
      ...(edition === undefined ? {} : { edition: { ...edition, source: null, assumptions: edition.assumptions.map((a) => ({ ...a, because: null })) } }),
      ...(onRecord === undefined ? {} : { onRecord: new Map([...onRecord].map(([key, list]) => [key, list.filter(isOurs).map((entry) => ({ ...entry, place: put(entry.place) }))])) }),
      ...(at === undefined ? {} : { placeOf: (key) => { const place = at(key); return place === undefined ? undefined : put(place); } }),
    },
    parties: v.parties.map((p) => ({ ...p, name: p.id })),
    decisive: v.decisive.map((q) => ({ ...q, place: q.place === null ? null : put(q.place) })),
    clauses: v.clauses.map((c) => ({ ...c, tested: c.tested.map(same) })),
    defences: v.defences.map((d) => ({ ...d, finding: finding(d.finding) })),
  };
};
