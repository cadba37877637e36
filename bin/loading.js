'use strict';

/*
 * Loads the command from dist/, and keeps what V8 compiled for it: a short run is mostly compiling, the same code each time.
 * After a run its compiled functions are kept in dist/compiled/, one file for each command and engine; the next run of the
 * command begins with them. V8 takes them only for the source and the flags they were made for; the name of the build in the
 * file ties them to the text. Where the folder cannot be written, nothing is kept; with LIABILITY_COMPILED=no nothing is read
 * or kept. Both ways run the same text, and print the same bytes (test/cli/compiled.test.ts; docs/decisions has the figures).
 */

const { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writevSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** So many bytes of a file. */
const bytesAt = (opened, from, length) => {
  const bytes = Buffer.allocUnsafeSlow(length);
  if (readSync(opened, bytes, 0, length, from) !== length) throw new Error('the file is shorter than its table says');
  return bytes;
};

/**
 * The file: the length of a table as four bytes; the table in JSON, with the build and the place of each script; the scripts. Each script is read when it
 * is loaded and then let go: all of them together would be held through the run.
 */
const read = (file, build) => {
  let opened = null;
  const close = () => {
    if (opened !== null) closeSync(opened);
    opened = null;
  };
  const nothing = { kept: new Map(), close };
  try {
    opened = openSync(file, 'r');
    const { size } = fstatSync(opened);
    const start = 4 + bytesAt(opened, 0, 4).readUInt32LE(0);
    if (start > size) return nothing;
    const table = JSON.parse(bytesAt(opened, 4, start - 4).toString('latin1'));
    if (table.build !== build || start + table.length !== size) return nothing;
    return { kept: new Map(Object.entries(table.scripts).map(([name, [from, length]]) => [name, () => bytesAt(opened, start + from, length)])), close };
  } catch {
    return nothing; // not kept yet, or written by another hand
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
 * Loads the command from dist/: each file there is a function that provides what others take of its modules. Answers
 * what the first module exports, and how to keep what was compiled.
 */
const loading = (folder, called) => {
  const build = readFileSync(join(folder, 'cli.json'), 'latin1');
  const { entry, commands, where, sentences } = JSON.parse(build);
  const name = commands.includes(called) ? called : 'liability';
  const file = keeps() ? join(folder, 'compiled', `${name}-${process.versions.v8}-${process.arch}`) : null;
  const { kept, close } = file === null ? { kept: new Map(), close: () => undefined } : read(file, build);
  const held = (name) => {
    try {
      return kept.get(name)?.();
    } catch {
      return undefined; // cut short while we read: compiled anew
    }
  };
  const scripts = new Map();
  const modules = new Map();
  const run = (name) => {
    const filename = join(folder, 'cli', name);
    const source = readFileSync(filename, 'latin1'); // the build writes ASCII
    const script = new Script(source, { filename, cachedData: held(name) });
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
        const bytes = new Map([...kept].filter(([name]) => !scripts.has(name)).map(([name, of]) => [name, of()]));
        close(); // some systems do not replace a file that is open
        for (const [name, script] of scripts) bytes.set(name, script.createCachedData());
        return bytes;
      });
    },
  };
};

/** The command of a package, and what is to be done when it has run. Each subcommand keeps what it compiled in a file of its own. */
exports.command = (home, called) => loading(join(home, 'dist'), called);
