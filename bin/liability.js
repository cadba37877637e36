#!/usr/bin/env node
'use strict'; // CommonJS by bin/package.json: an ES module costs a fifth of an empty process more before the first line

const { existsSync } = require('node:fs');
const { dirname } = require('node:path');

const home = dirname(__dirname);

const main = async () => {
  if (!existsSync(`${home}/dist/cli.json`)) {
    process.stderr.write('liability: dist/cli.json is missing; run: npm run build\n');
    return 70;
  }
  const words = process.argv.slice(2);
  const command = require('./loading.js').command(home, words[0]);
  const code = await command.exports.run(words, home);
  if (code !== 2) command.keep(); // an input that was wrong leads nowhere that is worth keeping
  return code;
};

// All that was written has been taken when a command ends, so nothing waits for the heap to be taken down: a third of an empty process.
main().then(
  (code) => process.exit(code),
  (bug) => {
    process.stderr.write(`${bug?.stack ?? bug}\n`);
    process.exitCode = 70;
  },
);
