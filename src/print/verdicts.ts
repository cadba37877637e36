import { assess } from '../engine/assess.js';
import { readDocument } from '../input/document.js';
import type { Document } from '../input/document.js';
import { at, word } from '../input/item.js';
import { toMatter } from '../input/matter.js';
import { regimes } from '../law/index.js';
import type { Language } from '../model/text.js';
import type { Verdict } from '../model/verdict.js';
import { plainPalette } from '../output/formatter.js';
import { messages } from '../output/messages/index.js';
import { table } from '../output/table.js';
import { textOf } from './sources.js';
import type { Sources } from './sources.js';

const read = (path: string, schema: Document['schema'], sources: Sources): Document => {
  const found = readDocument(textOf(path, sources), path, schema);
  if (!found.ok) throw new Error(`${path} is an example with problems: ${found.errors.map((e) => e.code).join(', ')}`);
  return found.value;
};

/** The folders of examples: those that hold a contract and an incident. */
const examplesIn = ({ texts }: Sources): readonly string[] =>
  Object.keys(texts).filter((path) => path.endsWith('/contract.yaml')).map((path) => path.slice(0, -'/contract.yaml'.length)).filter((folder) => `${folder}/incident.yaml` in texts).sort();

const overlaysIn = (folder: string, { texts }: Sources): readonly string[] =>
  Object.keys(texts).filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml') && !/\/(contract|incident)\.yaml$/.test(path)).sort();

const decide = (folder: string, overlays: readonly string[], sources: Sources): Verdict => {
  const contract = read(`${folder}/contract.yaml`, 'contract', sources);
  const matter = toMatter(contract, read(`${folder}/incident.yaml`, 'incident', sources), overlays.map((o) => read(o, 'with', sources)), { asOf: null, offsetAt: sources.offsetAt });
  if (!matter.ok) throw new Error(`${folder} is an example with problems: ${matter.errors.map((e) => e.code).join(', ')}`);
  const law = word(at(contract.root, 'governingLaw'));
  return assess(matter.value, regimes[law === 'FR' || law === 'CN' ? law : 'none'], { range: true, open: 'raised' });
};

/** The whole verdict of every example in a language, without its overlays and with each of them. */
export const verdictsIn = (language: Language, sources: Sources): readonly string[] =>
  examplesIn(sources).flatMap((folder) =>
    [[], ...overlaysIn(folder, sources).map((o) => [o])].flatMap((overlays) => [
      `### ${[folder, ...overlays.map((o) => o.slice(folder.length + 1))].join(' + ')}`, '', '```text',
      table([decide(folder, overlays, sources)], { words: messages[language], palette: plainPalette, tool: { version: '', timeZones: null }, detail: 'full' }).trimEnd(), '```', '',
    ]));
