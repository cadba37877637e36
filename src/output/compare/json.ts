import type { Json } from '../json/value.js';
import type { Differences, Pair } from './differences.js';

const both = <T>(pair: Pair<T>, show: (x: T) => Json): { readonly from: Json; readonly to: Json } => ({
  from: pair.from === undefined ? null : show(pair.from), to: pair.to === undefined ? null : show(pair.to),
});

const text = (x: string | null): Json => x;

/** Differences for a machine, from causes to effects; `from` and `to` are null where one verdict does not have the thing at all. */
export const differencesDocument = (d: Differences): Json => ({
  frame: d.frame.map(([part, pair]) => ({ part, ...both(pair, text) })),
  answers: d.answers.map((pair) => ({
    question: (pair.to ?? pair.from)?.question ?? null, subject: (pair.to ?? pair.from)?.subject ?? null,
    ...both(pair, (a) => ({ answer: a.answer, origin: a.origin, place: a.place === '' ? null : a.place })),
  })),
  rules: d.rules.map((r) => ({
    rule: (r.to ?? r.from)?.rule ?? null, citation: (r.to ?? r.from)?.citation ?? null, subject: (r.to ?? r.from)?.subject ?? null, ...both(r, (x) => x.fired),
    version: r.version === null ? null : { chosenBy: r.version.chosenBy, ...both(r.version, text), other: r.version.other?.rule ?? null },
    because: r.because.map(([, pair]) => ({ question: (pair.to ?? pair.from)?.question ?? null, subject: (pair.to ?? pair.from)?.subject ?? null, ...both(pair, (a) => a.answer) })),
  })),
  statuses: d.statuses.map((pair) => ({ kind: (pair.to ?? pair.from)?.kind ?? null, id: (pair.to ?? pair.from)?.id ?? null, ...both(pair, (x) => ({ status: x.status, citation: x.citation === '' ? null : x.citation })) })),
  steps: d.steps.map((pair) => ({
    rule: (pair.to ?? pair.from)?.rule ?? null, head: (pair.to ?? pair.from)?.head ?? null, because: (pair.to ?? pair.from)?.because ?? null,
    ...both(pair, (x) => ({ from: x.from === '' ? null : x.from, to: x.to === '' ? null : x.to })),
  })),
  outcome: d.outcome === null ? null : both(d.outcome, text),
  amounts: d.figures.map(([name, pair]) => ({ name, ...both(pair, text) })),
  decisive: d.decisive.map((pair) => ({ question: (pair.to ?? pair.from)?.question ?? null, subject: (pair.to ?? pair.from)?.subject ?? null, from: pair.from !== undefined, to: pair.to !== undefined })),
});
