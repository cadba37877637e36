#!/usr/bin/env node
'use strict'; // CommonJS by bin/package.json: an ES module costs a fifth of an empty process more before the first line

const { existsSync } = require('node:fs');
const { dirname } = require('node:path');

const home = dirname(__dirname);
const bundle = `${home}/dist/cli.cjs`;

const main = async () => {
  if (existsSync(bundle)) return require(bundle).run(process.argv.slice(2), home);
  process.stderr.write('liability: dist/cli.cjs is missing; run: npm run build\n');
  return 70;
};

main().then(
  (code) => { process.exitCode = code; },
  (bug) => {
    process.stderr.write(`${bug?.stack ?? bug}\n`);
    process.exitCode = 70;
  },
);
