import type { Annotated, Annotation, Ground } from '../annotations.js';
import type { Tool } from '../formatter.js';
import { inert } from '../inert.js';
import type { Json } from '../json/value.js';
import type { Language } from '../../model/text.js';
import { safe } from '../safe.js';

/** The address of a file as SARIF wants it: relative to where the run stood, or absolute. */
const addressOf = (file: string): string => {
  const path = file.replaceAll('\\', '/');
  const written = path.split('/').map((part) => encodeURIComponent(safe(part))).join('/');
  return path.startsWith('/') ? `file://${written}` : /^[A-Za-z]:\//.test(path) ? `file:///${written.replace('%3A', ':')}` : written;
};

const locationOf = ({ place, about }: Annotation): Json => {
  const logical = { logicalLocations: [{ fullyQualifiedName: place === null || place.path === '' ? about : place.path, kind: 'member' }] };
  if (place === null || place.file === '') return [logical];
  const region = place.line === null ? {} : { region: { startLine: place.line, ...(place.column === null ? {} : { startColumn: place.column }) } };
  return [{ physicalLocation: { artifactLocation: { uri: addressOf(place.file) }, ...region }, ...logical }];
};

const ruleOf = (g: Ground): Json => ({
  id: g.id, shortDescription: { text: g.title }, fullDescription: { text: g.says }, ...(g.citation === '' ? {} : { help: { text: g.citation } }),
});

const resultOf = (a: Annotation, index: number): Json => ({
  ruleId: a.ground.id, ruleIndex: index, level: a.level, message: { text: a.message }, locations: locationOf(a), partialFingerprints: { 'ruleAndSubject/v1': `${a.ground.id} ${a.about}` },
});

/** A log of SARIF 2.1.0: one run, each rule once. */
export const sarifOf = (documents: readonly Annotated[], tool: Tool, language: Language): string => {
  const annotations = documents.flatMap((d) => d.annotations);
  const rules = annotations.reduce<readonly Ground[]>((list, a) => (list.some((g) => g.id === a.ground.id) ? list : [...list, a.ground]), []);
  const log: Json = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'liability', version: tool.version, rules: rules.map(ruleOf) } },
      language: language === 'zh' ? 'zh-CN' : language, columnKind: 'utf16CodeUnits',
      results: annotations.map((a) => resultOf(a, rules.findIndex((g) => g.id === a.ground.id))),
    }],
  };
  return inert(`${JSON.stringify(log, null, 2)}\n`);
};
