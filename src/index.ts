/** The public door: decide a dispute, read and check its documents, look up the law. Pure: no file, clock, locale or network. */
import { regimes } from './core.js';
import { assess } from './engine/assess.js';
import { readDocument } from './input/document.js';
import { at, word } from './input/item.js';
import { toMatter } from './input/matter.js';
import type { Setting } from './input/matter.js';
import type { Problem } from './model/problem.js';
import type { Regime } from './model/regime.js';
import type { Language } from './model/text.js';
import { plainPalette } from './output/formatter.js';
import { documentOf } from './output/json.js';
import type { Json } from './output/json/value.js';
import { messages } from './output/messages/index.js';
import { fail, ok } from './values/result.js';
import type { Result } from './values/result.js';

export { assess, assessTogether, regimes } from './core.js';
export type { Options } from './engine/assess.js';
export { fromPlain, readAny, readDocument } from './input/document.js';
export type { Document } from './input/document.js';
export { toMatter } from './input/matter.js';
export type { Setting } from './input/matter.js';
export { validate } from './input/validate.js';
export type { Validated } from './input/validate.js';
export type { Matter } from './model/matter.js';
export type { Problem } from './model/problem.js';
export type { Regime } from './model/regime.js';
export type { Rule } from './model/rule.js';
export type { Verdict } from './model/verdict.js';
export type { Json } from './output/json/value.js';
export type { Result } from './values/result.js';

/** What `decide` may be told beside the documents. */
export interface DecideOptions {
  /** Overlays: determinations, pleas and disputed questions. */
  readonly with?: readonly string[];
  /** Goes before the contract's governing law. */
  readonly law?: Regime['id'];
  /** The language of sentences in the verdict; keys and enumerations are the same in all. */
  readonly language?: Language;
  /** The day of assessment; goes before the record's. */
  readonly asOf?: string;
  /** Minutes east of Greenwich in a zone at an instant; without it UTC is the only zone that is known. */
  readonly offsetAt?: Setting['offsetAt'];
}

declare const LIABILITY_VERSION: string | undefined;

const VERSION = typeof LIABILITY_VERSION === 'string' ? LIABILITY_VERSION : '0.0.0';

/** From the texts of a contract and an incident, YAML or JSON, to the verdict as the document of `schemas/verdict.schema.json`; or to every problem of them. */
export const decide = (contractText: string, incidentText: string, options: DecideOptions = {}): Result<Json, Problem> => {
  const contract = readDocument(contractText, 'contract', 'contract');
  const incident = readDocument(incidentText, 'incident', 'incident');
  const overlays = (options.with ?? []).map((text, i) => readDocument(text, `with[${i}]`, 'with'));
  const problems = [contract, incident, ...overlays].flatMap((d) => (d.ok ? [] : d.errors));
  if (!contract.ok || !incident.ok || problems.length > 0) return fail(problems);
  const setting = { asOf: options.asOf ?? null, offsetAt: options.offsetAt ?? ((zone) => (zone === 'UTC' ? 0 : Number.NaN)) };
  const matter = toMatter(contract.value, incident.value, overlays.flatMap((d) => (d.ok ? [d.value] : [])), setting);
  if (!matter.ok) return matter;
  const named = word(at(contract.value.root, 'governingLaw'));
  const verdict = assess(matter.value, regimes[options.law ?? (named === 'FR' || named === 'CN' ? named : 'none')], { range: true, open: 'raised' });
  return ok(documentOf(verdict, { words: messages[options.language ?? 'en'], palette: plainPalette, tool: { version: VERSION, timeZones: null }, detail: 'full' }));
};
