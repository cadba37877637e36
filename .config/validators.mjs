/**
 * Two modules from the schemas, because a run that goes well needs to know only that a document has the right shape:
 *
 *   validators.js  says every problem of a document; ajv's standalone code as it is, 450 KB, loaded when a shape is wrong
 *   shapes.js      says yes or no; the same code with all that only tells of a problem taken out: a third of the size
 *
 * test/input/shapes.test.ts holds the second against the first.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { documents, schemaOf, shapes, validators, withoutRemarks } from './schemas.mjs';

/** Loading this code is a large part of a short run: no remarks, no message (ours are in three languages), no definition twice, no account of what was evaluated. */
const options = {
  allErrors: true,
  messages: false,
  strict: true,
  allowUnionTypes: true,
  inlineRefs: false,
  verbose: false,
  logger: false, // of the next line, which is called old
  unicode: false, // the only length asked for is one: no letter counts as none
  code: { source: true, esm: true },
};

async function generate() {
  const ajv = new Ajv2020(options);
  const exported = {};
  for (const document of documents) {
    const path = schemaOf(document);
    const text = await readFile(path, 'utf8');
    // the two are switched off below; a schema that uses them would be compiled into something that it does not say
    const unkept = /"(unevaluated(?:Properties|Items)|\$dynamic(?:Ref|Anchor))"/.exec(text);
    if (unkept) throw new Error(`${path}: ${unkept[1]} is not compiled here; write it without, or keep account in .config/validators.mjs`);
    try {
      const schema = JSON.parse(text);
      ajv.opts.unevaluated = ajv.opts.dynamicRef = true;
      ajv.validateSchema(schema, true);
      ajv.opts.unevaluated = ajv.opts.dynamicRef = false;
      ajv.addSchema(withoutRemarks(schema), document.name);
      ajv.getSchema(document.name);
    } catch (error) {
      throw new Error(`${path}: ${error.message}`, { cause: error });
    }
    exported[document.validator] = document.name;
  }
  return standalone.default(ajv, exported);
}

/** esbuild takes in the few lines of ajv that the code calls, and writes one statement a line. */
async function bundled(contents, sourcefile) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), sourcefile },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    banner: { js: `// compiled from ${documents.map(schemaOf).join(', ')}; never edited` },
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return outputFiles[0].text;
}

/** What ajv writes to tell of problems, and what is left of it where none is told: that there is one more. */
const telling = [
  [/^ *const err\d+ = \{.*\};\n *if \(vErrors === null\) \{\n *vErrors = \[err\d+\];\n *\} else \{\n *vErrors\.push\(err\d+\);\n *\}\n/gm, ''],
  [/^( *)vErrors = vErrors === null \? \S+\.errors : vErrors\.concat\(\S+\.errors\);\n *errors = vErrors\.length;\n/gm, '$1errors++;\n'],
  [/^ *if \(vErrors !== null\) \{\n *if \((_errs\d+)\) \{\n *vErrors\.length = \1;\n *\} else \{\n *vErrors = null;\n *\}\n *\}\n/gm, ''],
  [/^ *validate\d+\.errors = vErrors;\n/gm, ''],
  [/^ *let vErrors = null;\n/gm, ''],
  [/(validate\d*\([^(),]+), \{ instancePath\b.*?, rootData \}\)/g, '$1)'],
  [/\(data, \{ instancePath = "", parentData, parentDataProperty, rootData = data \} = \{\}\)/g, '(data)'],
];

/** Of a schema that the code asks for nothing but the names of its properties, these are kept. */
const namesAlone = (code) =>
  code.replace(/^var (schema\d+) = (\{.*\});$/gm, (whole, name, literal) => {
    const uses = code.match(new RegExp(`\\b${name}\\b(?! = )\\S*`, 'g')) ?? [];
    if (uses.length === 0) return '';
    if (!uses.every((use) => use.startsWith(`${name}.properties,`))) return whole;
    const { properties } = new Function(`return ${literal}`)();
    return `var ${name} = { properties: ${JSON.stringify(Object.fromEntries(Object.keys(properties).map((key) => [key, 0])))} };`;
  });

const withoutTelling = (code) => {
  const quiet = namesAlone(telling.reduce((text, [told, kept]) => text.replace(told, kept), code));
  const left = /^.*\b(?:vErrors|instancePath|err\d+)\b.*$/m.exec(quiet);
  if (left) throw new Error(`ajv tells of a problem in a way that .config/validators.mjs does not know: ${left[0].trim()}`);
  return quiet;
};

/** Compiles the schemas; answers the text of each generated module by its path. */
export async function compileValidators() {
  const full = await generate();
  const told = await bundled(full, 'validators.js');
  await mkdir(dirname(validators), { recursive: true });
  return { [validators]: told, [shapes]: await bundled(withoutTelling(told), 'shapes.js') };
}
