import { regimes } from '../../src/law/index.js';
import type { Condition } from '../../src/model/condition.js';
import { LANGUAGES } from '../../src/model/text.js';
import { explainWords } from '../../src/output/messages/explain/index.js';
import { messages } from '../../src/output/messages/index.js';

/** Every word that a working may print has one in each language: no name of a field or value of ours stands where a word belongs. */

const parts = (c: Condition): readonly Condition[] => [c, ...('all' in c ? c.all : 'any' in c ? c.any : 'count' in c ? c.count : 'not' in c ? [c.not] : 'some' in c || 'against' in c ? [c.where] : []).flatMap(parts)];

const conditions = Object.values(regimes).flatMap((r) => r.rules).flatMap((rule) => [...parts(rule.when), ...rule.then.flatMap((c) => ('heads' in c && typeof c.heads === 'object' ? parts(c.heads.where) : []))]);
const labels = conditions.flatMap((c) => ('is' in c ? [c] : []));
const links = conditions.flatMap((c) => ('about' in c && typeof c.about === 'object' ? [c.about.link] : []));

describe.each(LANGUAGES)('in %s', (language) => {
  const words = messages[language];
  const w = explainWords[language];

  it('each label that a rule reads has a word', () => {
    expect([...new Set(labels.map((c) => c.is).filter((name) => w.labels[name] === undefined && w.flags[name] === undefined))].sort()).toEqual([]);
  });

  it('each value of a label has a word, but names that the documents give', () => {
    const known: { readonly [value: string]: string | undefined } = { ...words.incident, ...words.head, ...words.clauseKind, ...w.labelValues };
    expect([...new Set(labels.flatMap((c) => (w.flags[c.is] === undefined && c.is !== 'id' ? c.oneOf : [])).filter((value) => known[value] === undefined))].sort()).toEqual([]);
  });

  it('each link has a word', () => {
    const named: { readonly [link: string]: string | undefined } = w.beside;
    expect([...new Set(links.filter((link) => named[link] === undefined))].sort()).toEqual([]);
  });
});
