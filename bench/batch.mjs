/**
 * npm run bench:batch [-- --full]: runs over made-up exports against the goals of `batch`, all figures taken within one run on one machine.
 *
 *   5    one thread, compact lines: processor time of a record, of JSON.parse of the record and JSON.stringify of its line. Of two kinds of records: `long`, of
 *        three shapes and some 1.4 KB, whose ids, days and sums differ; and `short`, of 440 bytes. "More" is what a record more costs between two
 *        runs, of 10,000 and 40,000 records, with --full of 100,000 and 1,000,000, when next to nothing is left to learn; "all" a whole run with start and
 *        learning.
 *   6    the same with --detail full, of its own floor
 *   7    two threads against one: the goal is on a free machine of two cores; so beside the wall, the most that processor time allows: the time of one
 *        thread against the busiest of two, or half of all that ran, whichever is more
 *   8    peak memory of the process, whose helpers are threads: by number of records, with two threads, a shard, whole verdicts
 *   10   one record with many outages, losses, caps and agreed sums: how its time grows, of n log n
 *
 * Short: some minutes, tens of thousands of records. --full: a million records, ten million through standard input, one record of 10,000 parts.
 * Everything is processor time but where it says wall, and the least of several runs, so that a busy machine tells much the same.
 */
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GROWN, contract, lines, long, short } from './exports.mjs';
import { note, tell } from './goals.mjs';
import { least, measured } from './running.mjs';

const full = process.argv.includes('--full');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7).split(',') ?? null;
const wanted = (goal) => only === null || only.includes(`${goal}`);
const size = full ? { few: 100_000, many: 1_000_000, most: 1_000_000, whole: 4000, parts: [10, 100, 1000, 10_000], rounds: 2 } : { few: 10_000, many: 40_000, most: 40_000, whole: 1000, parts: [500, 2000], rounds: 2 };
const count = (n) => n.toLocaleString('en');

const folder = mkdtempSync(join(tmpdir(), 'liability-bench-'));
const at = (name) => join(folder, name);
const filled = (name, record, law, n) => {
  const file = openSync(at(name), 'w');
  for (const piece of lines(record, law, n)) writeSync(file, piece);
  closeSync(file);
  return at(name);
};
const contractOf = (law) => { writeFileSync(at(`${law}.json`), JSON.stringify(contract(law))); return at(`${law}.json`); };
const batch = (law, records, more = [], feed = null) => measured(['batch', contractOf(law), records, '--quiet', '--output', at('out.jsonl'), ...more], feed);

/** Processor time of the floor for a record, in microseconds: of so many records and their lines, the least of several rounds. */
const floorOf = async (records, n) => {
  const first = async (file) => { const found = []; for await (const line of createInterface({ input: createReadStream(file) })) { found.push(line); if (found.length === n) break; } return found; };
  const [from, to] = [await first(records), (await first(at('out.jsonl'))).map((line) => JSON.parse(line))];
  let [best, length] = [Infinity, 0];
  for (let round = 0; round < 7; round++) {
    const begun = process.cpuUsage();
    for (let i = 0; i < from.length; i++) length += Object.keys(JSON.parse(from[i])).length + JSON.stringify(to[i]).length;
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / from.length);
  }
  if (length === 0) throw new Error('nothing was read');
  return best;
};

const goal5 = async () => {
  for (const [name, record] of [['long', long], ['short', short]])
    for (const law of ['FR', 'CN']) {
      const [few, many] = [filled('few.jsonl', record, law, size.few), filled('many.jsonl', record, law, size.many)];
      const [a, b] = await least(size.rounds, [() => batch(law, few), () => batch(law, many)]);
      const floor = await floorOf(many, 5000);
      const [more, all] = [((b.busy - a.busy) * 1000) / (size.many - size.few), (b.busy * 1000) / size.many];
      tell(5, more / floor, `${name}, ${law}, more: ${more.toFixed(1)} µs, floor ${floor.toFixed(1)} µs`);
      tell(5, all / floor, `${name}, ${law}, all of ${count(size.many)}: ${all.toFixed(1)} µs`);
    }
};

const goal6 = async () => {
  for (const law of ['FR', 'CN']) {
    const [few, many] = [filled('few.jsonl', long, law, size.whole), filled('many.jsonl', long, law, 3 * size.whole)];
    const [a, b] = await least(size.rounds, [() => batch(law, few, ['--detail', 'full']), () => batch(law, many, ['--detail', 'full'])]);
    const floor = await floorOf(many, 500);
    const [more, all] = [((b.busy - a.busy) * 1000) / (2 * size.whole), (b.busy * 1000) / (3 * size.whole)];
    tell(6, more / floor, `long, ${law}, more: ${more.toFixed(0)} µs, floor ${floor.toFixed(0)} µs`);
    tell(6, all / floor, `long, ${law}, all of ${count(3 * size.whole)}: ${all.toFixed(0)} µs`);
  }
};

const goal7 = async () => {
  const records = filled('most.jsonl', short, 'FR', size.most);
  const [one, two] = await least(full ? 1 : size.rounds, [() => batch('FR', records), () => batch('FR', records, ['--jobs', '2'])], (m) => m.wall);
  if (one.busiest === null || two.busiest === null) note('7   threads cannot be told apart on this system');
  else tell(7, one.busiest / Math.max(two.busiest, two.busy / 2), `${count(size.most)} short records, what processors allow: ${(one.busiest / 1000).toFixed(1)} s of one, busiest of two ${(two.busiest / 1000).toFixed(1)} s, all of two ${(two.busy / 1000).toFixed(1)} s`);
  tell(7, one.wall / two.wall, `${count(size.most)} short records, wall, other work on the machine included`);
  tell('8a', one.peak, `${count(size.most)} short records`);
  tell('8b', two.peak, `${count(size.most)} short records`);
};

const goal8 = async () => {
  const n = size.most / 10;
  const [few, many] = [filled('few.jsonl', long, 'FR', n), filled('many.jsonl', long, 'FR', size.most)];
  const [a, b, shard, whole] = [await batch('FR', few), await batch('FR', many), await batch('FR', many, ['--shard', '1/2']), await batch('FR', filled('whole.jsonl', long, 'FR', size.whole), ['--detail', 'full'])];
  const two = await batch('FR', many, ['--jobs', '2']);
  tell('8a', a.peak, `${count(n)} long records`);
  tell('8a', b.peak, `${count(size.most)} long records`);
  tell('8b', two.peak, `${count(size.most)} long records`);
  tell('8a', shard.peak, `one of two shards of ${count(size.most)} long records`);
  tell('8a', whole.peak, `${count(size.whole)} long records with --detail full`);
  tell('8c', b.peak / a.peak, `${count(size.most)} long records of ${count(n)}`);
  if (!full) return;
  const [million, ten] = [await batch('FR', '-', [], lines(short, 'FR', 1_000_000)), await batch('FR', '-', [], lines(short, 'FR', 10_000_000))];
  tell('8c', ten.peak / million.peak, `10,000,000 short records from standard input (${ten.peak.toFixed(0)} MB) of 1,000,000 (${million.peak.toFixed(0)} MB)`);
};

const goal10 = async () => {
  writeFileSync(at('none.jsonl'), '');
  for (const [what, made] of Object.entries(GROWN))
    for (const law of ['FR', 'CN']) {
      const subjects = size.parts.map((n) => {
        const [c, r] = made(law, n);
        writeFileSync(at(`c${n}.json`), JSON.stringify(c));
        writeFileSync(at(`r${n}.jsonl`), `${JSON.stringify(r)}\n`);
        return () => measured(['batch', at(`c${n}.json`), at(`r${n}.jsonl`), '--quiet', '--output', at('out.jsonl')]);
      });
      const [nothing, ...found] = await least(size.rounds, [() => measured(['batch', at(`c${size.parts[0]}.json`), at('none.jsonl'), '--quiet', '--output', at('out.jsonl')]), ...subjects]);
      const took = found.map((m) => m.busy - nothing.busy);
      const [m, n] = size.parts.slice(-2);
      const [before, last] = took.slice(-2);
      tell(10, (last / before) / ((n * Math.log(n)) / (m * Math.log(m))), `${what}, ${law}: ${size.parts.map((k, i) => `${count(k)} ${took[i].toFixed(0)} ms`).join(', ')}; ${found.at(-1).peak.toFixed(0)} MB`);
    }
};

try {
  for (const [goal, work] of Object.entries({ 5: goal5, 6: goal6, 7: goal7, 8: goal8, 10: goal10 })) if (wanted(goal)) await work();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
