import { stringify } from 'yaml';
import { hidden } from '../safe.js';
import type { Json } from '../json/value.js';

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const mustBeQuoted = (text: string): boolean => [...text].some((c) => hidden(c.codePointAt(0) ?? 0)) || /##|::|\ue000/.test(text);

/** Texts in which something turns, hides or commands are set in double quotes, where escapes mean what they stand for. */
const marked = (value: Json, odd: Map<string, string>): Json => {
  if (typeof value === 'string') {
    if (!mustBeQuoted(value)) return value;
    const key = `\ue000${odd.size}\ue001`;
    odd.set(key, JSON.stringify(value).replace(/[^\x20-\x7e]/gu, (c) => (hidden(c.codePointAt(0) ?? 0) ? [...Array(c.length).keys()].map((i) => unit(c.charCodeAt(i))).join('') : c)).replace(/::/g, ':\\u003a').replace(/##/g, '#\\u0023'));
    return key;
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((v) => marked(v, odd));
  return value === null || typeof value !== 'object' ? value : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, marked(v, odd)]));
};

/** A document as YAML 1.2. */
export const yamlOf = (value: Json): string => {
  const odd = new Map<string, string>();
  const text = stringify(marked(value, odd), { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  return text.replace(/"?(\ue000[0-9]+\ue001)"?/g, (whole, key: string) => odd.get(key) ?? whole);
};
