/**
 * The storeys: who may import whom. Every arrow runs down; the four rooms of storey 3 never meet.
 *
 *   4   cli (and print, for the printed pages)        doors: src/index.ts, src/core.ts
 *   3   input   engine   law   output
 *   2   model
 *   1   values
 *
 * What a file may not do inside itself stands in eslint.config.mjs.
 */
const { resolve } = require('node:path');

/** A room imports itself and what is listed, and nothing else: no other room, no package, no module of Node. */
const room = (name, { rooms = [], packages = [], comment }) => ({
  name: `${name}-storey`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    pathNot: [
      `^src/(${[name, ...rooms].join('|')})/`,
      ...packages.map((p) => `(^|/)node_modules/${p}/`),
    ],
  },
});

const ruleFile = '^src/law/.+/([lrd]?-?[0-9][^/]*-[^/]+|convention/[^/]+|case-law/[^/]+)[.]ts$';
const notRule = '/(source|measures|index)[.]ts$|/measures/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('values', {
      comment: 'Plain values could be used by any program: they know nothing outside their folder.',
    }),
    room('model', {
      rooms: ['values'],
      comment: 'The nouns of a claim; a noun that imports a verb decides something.',
    }),
    room('engine', {
      rooms: ['model', 'values'],
      comment: 'The engine knows no article, no reader and no format: a new article, document or format never touches it.',
    }),
    room('law', {
      rooms: ['model', 'values'],
      comment: 'What a lawyer checks: articles state, the engine decides; an article that calls the engine is no longer data.',
    }),
    room('input', {
      rooms: ['model', 'values'],
      packages: ['yaml', 'ajv'],
      comment: 'Foreign text becomes a case; a reader that knew the law would decide while reading. yaml and ajv, no other package.',
    }),
    room('output', {
      rooms: ['model', 'values'],
      packages: ['cli-table3', 'fflate', 'yaml'],
      comment: 'A verdict becomes text; a format that could compute would one day differ from the verdict. cli-table3, fflate and yaml, no other package.',
    }),
    {
      name: 'cli-is-the-top',
      comment: 'Nothing below knows that it is run from a command line; the library has no door to the street.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'one-room-to-the-street',
      comment: 'Files, the clock and the machine are met in nodeWorld.ts and the files of Node beside it (node*.ts); a command gets the world as an argument, so a test can give it another.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/node[^/]*[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-brush',
      comment: 'chalk looks at the terminal when it is imported; formats get a palette.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/node[^/]*[.]ts$' },
      to: { path: '(^|/)node_modules/chalk/' },
    },
    {
      name: 'no-house-without-a-storey',
      comment: 'A new room needs a storey in this file before it may import anything.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(values|model|engine|law|input|output|cli|print)/|^src/(index|core)[.]ts$' },
      to: {},
    },
    {
      name: 'doors-lead-out',
      comment: 'A door is for those outside. Inside, a file imports what it needs from where it stands; own indexes make circles.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/index[.]ts$' },
      to: { path: '^src/(index|core)[.]ts$' },
    },
    {
      name: 'core-is-pure',
      comment: 'The core runs where there is no Node, no YAML and no terminal: engine, law, model and values only.',
      severity: 'error',
      from: { path: '^src/core[.]ts$' },
      to: { pathNot: '^src/(engine|law|model|values)/' },
    },
    {
      name: 'rule-speaks-in-words',
      comment: 'A rule file is written with words.ts, the questions it asks, its source, its figures and its measures; so a lawyer finds all of it in one place.',
      severity: 'error',
      from: { path: ruleFile, pathNot: notRule },
      to: { path: '^src/(model|values)/|^src/law/index[.]ts$|^src/law/.+/regime[.]ts$' },
    },
    {
      name: 'rule-stands-alone',
      comment: 'A rule names another by its id (yieldsTo), never by importing it: two rules are read, dated and repealed apart.',
      severity: 'error',
      from: { path: ruleFile, pathNot: notRule },
      to: { path: ruleFile, pathNot: notRule },
    },
    {
      name: 'no-circles',
      comment: 'Of two files in a circle neither can be read first; circles of types are circles too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere fails at the desk of a user.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What is needed only to build and test is not there when the tool runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined', 'deprecated'] },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^src/input/generated/validators[.]'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: resolve(__dirname, '../tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
