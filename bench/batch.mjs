/**
 * node bench/batch.mjs: a run over an export against its floor, all within one run on one machine.
 *   5, 6   one thread, compact and whole lines: what a record more costs, as multiples of JSON.parse of the records and JSON.stringify of the lines
 *   7      two threads against one
 *   8      peak memory of the process, one thread and two, and of ten times the records
 *   10     the time of one record with 10, 100, 1000 … outages, losses and clauses
 * RECORDS (2000) and MOST (1000) say how much of it; for 5, ten times the records and forty times, since a run learns the shapes of its first records.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const records = Number(process.env.RECORDS ?? 2000);
const most = Number(process.env.MOST ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'liability-bench-'));
const at = (name) => join(folder, name);

const contract = {
  schema: 'liability/contract@1', id: 'c', title: 'Hosting', governingLaw: 'FR', currency: 'EUR', timeZone: 'Europe/Paris', concludedOn: '2020-01-01',
  parties: { provider: { name: 'Host', kind: 'business' }, customer: { name: 'Shop', kind: 'business' } },
  formation: { standardTerms: true, accepted: true, negotiated: false },
  services: [{ id: 's', type: 'cloud-compute', fee: { amount: 100, per: 'month' } }],
  commitments: [{ id: 'backups', kind: 'backup', services: ['s'], essential: true }, { id: 'uptime', kind: 'availability', services: ['s'], target: 99.9, period: 'calendar-month' }],
  clauses: [{ id: 'cap', kind: 'cap', limit: { amount: 1000 }, covers: 'all' }],
};
const incident = (i, more = {}) => ({
  id: `INC${String(i).padStart(8, '0')}`, contract: 'c', title: 'Backups lost after the failure of a disk controller', kind: 'data-loss', occurredAt: '2021-03-10T00:47:00+01:00',
  endedAt: '2021-03-11T00:47:00+01:00', asOf: '2022-01-01', currency: 'EUR', fault: { provider: 'ordinary' }, performance: [{ commitment: 'backups', performed: 'none' }],
  losses: [{ id: 'rebuild', head: 'data-restoration', amount: 5000 + (i % 97), proven: 3000 - (i % 89), direct: true, foreseeable: true }], ...more,
});
const lines = (n) => Array.from({ length: n }, (_, i) => `${JSON.stringify(incident(i))}\n`).join('');

const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

/** One run: its time on the wall and on processors in milliseconds, and its peak memory in megabytes. */
const measured = (argv) => {
  const told = "process.on('exit',()=>process.stderr.write('@'+JSON.stringify([process.cpuUsage(),process.resourceUsage().maxRSS])))";
  const begun = performance.now();
  const tool = spawnSync(process.execPath, ['--import', `data:text/javascript,${told}`, 'bin/liability.js', 'batch', ...argv, '--quiet', '--output', at('out.jsonl')], { env, encoding: 'utf8' });
  const wall = performance.now() - begun;
  if (tool.status !== 0) throw new Error(`batch ${argv.join(' ')}: ${tool.status} ${tool.stdout}${tool.stderr}`);
  const [{ user, system }, kilobytes] = JSON.parse(tool.stderr.slice(tool.stderr.lastIndexOf('@') + 1));
  return { wall, busy: (user + system) / 1000, peak: kilobytes / 1024 };
};
/** On processors, so that a busy machine tells the same. */
const run = (argv) => measured(argv).busy;
const peak = (argv) => measured(argv).peak;

try {
  writeFileSync(at('c.json'), JSON.stringify(contract));
  writeFileSync(at('none.jsonl'), '');
  writeFileSync(at('r.jsonl'), lines(records));
  const start = run([at('c.json'), at('none.jsonl')]);
  const floorOf = () => {
    const [from, to] = [readFileSync(at('r.jsonl'), 'utf8').trimEnd().split('\n'), readFileSync(at('out.jsonl'), 'utf8').trimEnd().split('\n').map((l) => JSON.parse(l))];
    const begun = process.cpuUsage();
    let length = 0;
    for (let round = 0; round < 5; round++) for (let i = 0; i < from.length; i++) length += Object.keys(JSON.parse(from[i])).length + JSON.stringify(to[i]).length;
    if (length === 0) throw new Error('nothing was read');
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 5000;
  };
  const [few10, many40] = [10, 40].map((times) => { writeFileSync(at('l.jsonl'), lines(records * times)); return run([at('c.json'), at('l.jsonl')]); });
  run([at('c.json'), at('r.jsonl')]);
  const more = (many40 - few10) / 30;
  const floor = floorOf();
  console.log(`5   compact   ${((more / records) * 1000).toFixed(1)} µs a record more   ${(more / floor).toFixed(1)} × floor   (goal 4, must 2); of ${40 * records} records ${(((many40 - start) / (40 * records)) * 1000).toFixed(1)} µs each with what is learnt at the beginning`);
  const full = run([at('c.json'), at('r.jsonl'), '--detail', 'full']) - start;
  const fullFloor = floorOf();
  console.log(`6   whole     ${(full / records).toFixed(3)} ms a record   ${(full / fullFloor).toFixed(0)} × its floor   (must 2.6)`);
  const [single, two] = [measured([at('c.json'), at('r.jsonl')]), measured([at('c.json'), at('r.jsonl'), '--jobs', '2'])];
  console.log(`7   two threads ${(single.wall / two.wall).toFixed(2)} × one   (must 1.7 at a million; here ${records}, threads start within it)`);
  const few = peak([at('c.json'), at('r.jsonl')]);
  const both = peak([at('c.json'), at('r.jsonl'), '--jobs', '2']);
  writeFileSync(at('r.jsonl'), lines(records * 10));
  const many = peak([at('c.json'), at('r.jsonl')]);
  console.log(`8   memory    one thread ${few.toFixed(0)} MB, two ${both.toFixed(0)} MB, ten times the records ${(many / few).toFixed(2)} ×   (must 120, 240, 1.05)`);
  const grown = {
    outages: (n) => [contract, incident(0, { outages: Array.from({ length: n }, (_, i) => { const from = Date.UTC(2021, 2, 1) + i * 120_000; return { id: `o${i}`, from: new Date(from).toISOString(), to: new Date(from + 60_000).toISOString() }; }) })],
    losses: (n) => [contract, incident(0, { losses: Array.from({ length: n }, (_, i) => ({ id: `l${i}`, head: 'data-restoration', amount: 5, proven: 3, direct: true, foreseeable: true })) })],
    clauses: (n) => [{ ...contract, clauses: Array.from({ length: n }, (_, i) => ({ id: `c${i}`, kind: 'cap', limit: { amount: 1000 + i }, covers: 'all' })) }, incident(0)],
  };
  for (const [what, made] of Object.entries(grown)) {
    const took = [];
    for (let n = 10; n <= most; n *= 10) {
      const [c, r] = made(n);
      writeFileSync(at('g.json'), JSON.stringify(c));
      writeFileSync(at('g.jsonl'), `${JSON.stringify(r)}\n`);
      took.push(`${n}: ${(run([at('g.json'), at('g.jsonl')]) - start).toFixed(0)} ms`);
    }
    console.log(`10  ${what.padEnd(9)} ${took.join('   ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
