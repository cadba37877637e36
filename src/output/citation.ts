import type { Rule } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import type { Language } from '../model/text.js';

/** Where a rule stands, as a lawyer of its country writes it in short. */
export const citationOf = (rule: Rule, language: Language): string => rule.source.short[language];

/** The sources of several rules, each once, set apart as the language does. */
export const citationsOf = (rules: readonly Rule[], language: Language): string =>
  [...new Set(rules.map((rule) => citationOf(rule, language)))].join(language === 'zh' ? '、' : ', ');

/** A subject as the documents name it: `{clause: cap-6m}`; null for the incident as a whole. */
export const subjectOf = (subject: Subject, second?: Subject): Readonly<Record<string, string | readonly string[]>> | null => {
  const named = [subject, ...(second === undefined ? [] : [second])].filter((s) => s.kind !== 'case');
  if (named.length === 0) return null;
  const [one, two] = named;
  if (one !== undefined && two !== undefined && one.kind === two.kind) return { [one.kind]: [one.id, two.id] };
  return Object.fromEntries(named.map((s) => [s.kind, s.id]));
};

/** The same from the references of a finding's working: `clause:cap-6m`. */
export const subjectOfKeys = (key: string, second?: string): Readonly<Record<string, string | readonly string[]>> | null => {
  const parts = [key, ...(second === undefined ? [] : [second])].map((k) => [k.slice(0, k.indexOf(':')), k.slice(k.indexOf(':') + 1)] as const).filter(([kind]) => kind !== 'case');
  const [one, two] = parts;
  if (one === undefined) return null;
  return two !== undefined && one[0] === two[0] ? { [one[0]]: [one[1], two[1]] } : Object.fromEntries(parts);
};

/** A subject for a reader: its id; empty for the incident as a whole. */
export const subjectName = (subject: Subject, second?: Subject): string =>
  [subject, ...(second === undefined ? [] : [second])].filter((s) => s.kind !== 'case').map((s) => s.id).join(' \u00b7 ');
