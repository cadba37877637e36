import type { Regime } from '../../model/regime.js';
import type { Rule } from '../../model/rule.js';
import { LANGUAGES } from '../../model/text.js';
import { partsOfName } from './compound.js';

/** A rule of the catalogue, and the laws it is part of. */
export interface Entry {
  readonly rule: Rule;
  readonly regimes: readonly Regime[];
}

/** Every rule of the laws, each once, in the order in which they are read. */
export const catalogueOf = (regimes: readonly Regime[]): readonly Entry[] => {
  const byId = new Map<string, { readonly rule: Rule; readonly regimes: Regime[] }>();
  for (const regime of regimes)
    for (const rule of regime.rules) {
      const known = byId.get(rule.id);
      if (known === undefined) byId.set(rule.id, { rule, regimes: [regime] });
      else known.regimes.push(regime);
    }
  return [...byId.values()];
};

/** Case, blanks and the words for "article" aside. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\b(article|articles|art\.?)(?=[\s0-9])/g, '').replaceAll(/[\s《》]+/g, '');

const articleOf = (text: string): string => /^第(.+?)条(?:第(.+?)款)?$/.exec(text)?.slice(1).filter((part) => part !== undefined).map((part, i) => (i === 0 ? part : `(${part})`)).join('') ?? text;

/** How a rule may be called by where it stands: its article, as cited in short, and its instrument. */
const placesOf = ({ source }: Rule): readonly string[] => [
  source.pinpoint,
  source.pinpoint.replace(/\(.*$/, ''),
  ...LANGUAGES.flatMap((l) => [source.short[l], source.instrument[l], `${source.instrument[l]} ${source.pinpoint}`, source.short[l].replace(/\([0-9]+\)$/, '')]),
];

/** The ways to call a rule, from the narrowest to the widest; the first by which any rule answers counts. */
const WAYS: readonly ((rule: Rule, asked: string) => boolean)[] = [
  ({ id }, asked) => id.toLowerCase() === asked || id.toLowerCase().startsWith(`${asked}@`),
  ({ aliases = [] }, asked) => aliases.some((alias) => alias.toLowerCase() === asked),
  ({ norm }, asked) => norm.toLowerCase() === asked,
  ({ id }, asked) => id.toLowerCase().startsWith(`${asked}.`),
  (rule, asked) => placesOf(rule).some((place) => plain(place) === articleOf(plain(asked))),
];

const calledExactly = (name: string, entries: readonly Entry[]): readonly Entry[] => {
  for (const way of WAYS) {
    const found = entries.filter(({ rule }) => way(rule, name));
    if (found.length > 0) return found;
  }
  return [];
};

const bodyOf = (name: string): string => name.replace(/\d.*$/, '');

/** The name with the body spelt out, where the short names of other rules tell which body is meant: `cn.pipl.55` beside a known `cn.pipl.69`. */
const speltOut = (name: string, entries: readonly Entry[]): readonly string[] => {
  const body = bodyOf(name);
  if (body === name || body === '') return [];
  const bodies = entries.flatMap(({ rule }) => ((rule.aliases ?? []).some((alias) => bodyOf(alias) === body) ? [bodyOf(rule.id)] : []));
  return [...new Set(bodies)].map((known) => `${known}${name.slice(body.length)}`);
};

const called = (name: string, entries: readonly Entry[]): readonly Entry[] => {
  const found = calledExactly(name, entries);
  return found.length > 0 ? found : speltOut(name, entries).flatMap((spelt) => calledExactly(spelt, entries));
};

/** The rules that somebody means by an id, a short name, a norm, a body or instrument, or an article; several articles written as one name give the rules of each. */
export const rulesCalled = (asked: string, entries: readonly Entry[]): readonly Entry[] => {
  const name = asked.trim().toLowerCase();
  if (name === '') return [];
  const parts = partsOfName(name).flatMap(([whole = '', ...single]) => (single.length > 0 ? single : [whole]).flatMap((one) => called(one, entries)));
  return [...new Set([...called(name, entries), ...parts])];
};

/** Everything by which a rule can be called, for "did you mean". */
export const namesIn = (entries: readonly Entry[]): readonly string[] => {
  const bodies = entries.flatMap(({ rule }) => rule.id.split('.').slice(0, 2).map((_, i, parts) => parts.slice(0, i + 1).join('.')));
  return [...new Set([...entries.flatMap(({ rule }) => [rule.id, ...(rule.aliases ?? []), rule.source.pinpoint]), ...bodies])];
};
