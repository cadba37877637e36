import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWorld } from '../../src/cli/nodeWorld.js';
import { assess } from '../../src/engine/assess.js';
import { readDocument } from '../../src/input/document.js';
import type { Document } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import { regimes } from '../../src/law/index.js';
import type { Matter } from '../../src/model/matter.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { Setting } from '../../src/output/formatter.js';
import { plainPalette } from '../../src/output/formatter.js';
import { messages } from '../../src/output/messages/index.js';
import type { Language } from '../../src/model/text.js';

const root = join(process.cwd(), 'examples');

/** The examples, each with its contract and its incident. */
export const EXAMPLES = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory() && readdirSync(join(root, e.name)).includes('incident.yaml')).map((e) => e.name).sort();

/** The files laid over an example, by name without the ending. */
export const overlaysOf = (example: string): readonly string[] =>
  readdirSync(join(root, example)).filter((f) => f.endsWith('.yaml') && f !== 'contract.yaml' && f !== 'incident.yaml').map((f) => f.replace(/\.yaml$/, '')).sort();

const checked = (text: string, file: string, schema: Document['schema']): Document => {
  const read = readDocument(text, file, schema);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
};

/** The matter of two documents. */
export const matterFrom = (contract: string, incident: string, overlays: readonly string[] = []): Matter => {
  const profile = checked(contract, 'contract.yaml', 'contract');
  const matter = toMatter(profile, checked(incident, 'incident.yaml', 'incident'), overlays.map((o) => checked(o, 'with.yaml', 'with')), { asOf: null, offsetAt: nodeWorld.offsetAt });
  if (!matter.ok) throw new Error(JSON.stringify(matter.errors));
  return matter.value;
};

/** The verdict of two documents, through the whole pipeline. */
export const verdictOf = (contract: string, incident: string, overlays: readonly string[] = []): Verdict => {
  const law = /^governingLaw: (FR|CN|none)/m.exec(contract)?.[1] as keyof typeof regimes;
  return assess(matterFrom(contract, incident, overlays), regimes[law], { range: true, open: 'raised' });
};

/** The verdict of an example, with one of its overlays. */
export const exampleVerdict = (example: string, overlay?: string): Verdict => {
  const text = (name: string): string => readFileSync(join(root, example, `${name}.yaml`), 'utf8');
  return verdictOf(text('contract'), text('incident'), overlay === undefined ? [] : [text(overlay)]);
};

/** Every verdict of the examples, by name. */
export const everyVerdict = (): readonly (readonly [string, Verdict])[] =>
  EXAMPLES.flatMap((e) => [[e, exampleVerdict(e)] as const, ...overlaysOf(e).map((o) => [`${e} with ${o}`, exampleVerdict(e, o)] as const)]);

/** How a test prints. */
export const settingIn = (language: Language, more: Partial<Setting> = {}): Setting => ({
  words: messages[language], palette: plainPalette, tool: { version: '0.0.0', timeZones: 'fixed' }, detail: 'normal', ...more,
});
