'use strict';

/*
 * Loads the command from dist/, and keeps what V8 compiled for it: a short run is mostly compiling, the same code each time.
 * After a run its compiled functions are kept in dist/compiled/, one file for each command and engine; the next run of the
 * command begins with them. V8 takes them only for the source and the flags they were made for; the name of the build in the
 * file ties them to the text. Where the folder cannot be written, nothing is kept; with LIABILITY_COMPILED=no nothing is read
 * or kept. Both ways run the same text, and print the same bytes (test/cli/compiled.test.ts; docs/decisions has the figures).
 */

const { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writevSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The file: the length of a table as four bytes; the table in JSON, with the build and the place of each script; the scripts. */
const read = (file, build) => {
  try {
    const bytes = readFileSync(file);
    const start = 4 + bytes.readUInt32LE(0);
    const table = JSON.parse(bytes.toString('latin1', 4, start));
    if (table.build !== build || start + table.length !== bytes.length) return new Map();
    return new Map(Object.entries(table.scripts).map(([name, [from, length]]) => [name, bytes.subarray(start + from, start + from + length)]));
  } catch {
    return new Map(); // not kept yet, or written by another hand
  }
};

const written = (build, kept) => {
  const scripts = {};
  let length = 0;
  for (const [name, { byteLength }] of kept) {
    scripts[name] = [length, byteLength];
    length += byteLength;
  }
  const table = Buffer.from(JSON.stringify({ build, length, scripts }), 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(table.length);
  return [size, table, ...kept.values()];
};

const removed = (file) => {
  try {
    rmSync(file, { force: true });
  } catch {
    // nor can that be done in a folder that is not ours
  }
};

/** Through a second file and a rename, so that nobody reads half of it; what is compiled is asked for once the folder takes files. */
const write = (file, build, compiled) => {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const opened = openSync(beside, 'wx');
    try {
      writevSync(opened, written(build, compiled()));
    } finally {
      closeSync(opened);
    }
    renameSync(beside, file);
  } catch {
    removed(beside);
  }
};

/** Whether V8 would take what was kept, and should: not with flags of its own, not when it is told to do without. */
const keeps = () => process.execArgv.length === 0 && !process.env.NODE_OPTIONS && process.env.LIABILITY_COMPILED !== 'no';

/** The sentences of the law by language and number. A file holds the places of all of them, four bytes each, then the sentences. */
const sentencesIn = (fileOf) => {
  const files = new Map();
  return (language, number) => {
    let file = files.get(language);
    if (file === undefined) files.set(language, (file = fileOf(language)));
    return file.toString('utf8', file.readUInt32LE(4 * number), file.readUInt32LE(4 * number + 4));
  };
};

/**
 * Loads the command from dist/: each file there is a table of modules, each module a function as Node would wrap it. Answers
 * what the first module exports, and how to keep what was compiled.
 */
const loading = (folder, called) => {
  const build = readFileSync(join(folder, 'cli.json'), 'latin1');
  const { entry, commands, where, sentences } = JSON.parse(build);
  const name = commands.includes(called) ? called : 'liability';
  const file = keeps() ? join(folder, 'compiled', `${name}-${process.versions.v8}-${process.arch}`) : null;
  const kept = file === null ? new Map() : read(file, build);
  const scripts = new Map();
  const modules = new Map();
  const run = (name) => {
    const filename = join(folder, 'cli', name);
    const source = readFileSync(filename, 'latin1'); // the build writes ASCII
    const script = new Script(source, { filename, cachedData: kept.get(name) });
    if (script.cachedDataRejected === true) kept.delete(name);
    scripts.set(name, script);
    script.runInThisContext()((given) => {
      for (const name in given) modules.set(name, given[name]);
    }, load, required);
  };
  const law = { sentences: sentencesIn((language) => readFileSync(join(folder, 'cli', sentences[language]))) };
  const required = (name) => (name === '#sentences' ? law : require(name));
  const load = (name) => {
    if (!modules.has(name)) run(where[name]);
    return modules.get(name);
  };
  return {
    exports: load(entry),
    keep: () => {
      if (file === null || [...scripts.keys()].every((name) => kept.has(name))) return;
      write(file, build, () => {
        for (const [name, script] of scripts) kept.set(name, script.createCachedData());
        return kept;
      });
    },
  };
};

/** The command of a package, and what is to be done when it has run. Each subcommand keeps what it compiled in a file of its own. */
exports.command = (home, called) => loading(join(home, 'dist'), called);
