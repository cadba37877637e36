import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTRACT, record } from './dispute.js';

/** Runs over exports through the command as it is published: shapes, threads, shards, interruptions, disks and pipes. */

const command = join(process.cwd(), 'bin', 'liability.js');
const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
let folder: string;
const at = (name: string): string => join(folder, name);

const run = (argv: readonly string[], more: { readonly input?: string | Buffer; readonly env?: Readonly<Record<string, string>> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'batch', ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...env, ...more.env }, ...(more.input === undefined ? {} : { input: more.input }) });
  return { code: status, out: stdout, err: stderr };
};
const lines = (text: string) => text.split('\n').filter((l) => l !== '').map((l) => JSON.parse(l));

/** Records of which every seventh is wrong and every eleventh bears the id of the first. */
const RECORDS = Array.from({ length: 150 }, (_, i) => record(i > 0 && i % 11 === 0 ? 'r0' : `r${i}`, i % 7 === 3 ? { kind: 'data-los' } : { losses: [{ id: 'x', head: 'other', amount: i + 1, proven: i, direct: true, foreseeable: true }] }));

let whole: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liability-'));
  writeFileSync(at('c.yaml'), CONTRACT);
  writeFileSync(at('all.jsonl'), `${RECORDS.join('\n')}\n`);
  const { code, out } = run(['c.yaml', 'all.jsonl', '--quiet']);
  expect(code).toBe(2);
  whole = out;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every record is in exactly one of scored and rejected, in its order', () => {
  const found = lines(whole);
  expect(found.map((l) => l.index)).toEqual(RECORDS.map((_, i) => i));
  expect(found.map((l) => l.status)).toEqual(RECORDS.map((_, i) => (i % 7 === 3 || (i > 0 && i % 11 === 0) ? 'rejected' : 'scored')));
  expect(found[11].problems).toMatchObject([{ code: 'E0302', kind: 'duplicate-id', path: 'id', line: 12 }]);
});

describe('the same bytes', () => {
  test.each([['2'], ['3']])('at --jobs %s', (jobs) => {
    expect(run(['c.yaml', 'all.jsonl', '--quiet', '--jobs', jobs]).out).toBe(whole);
    expect(run(['c.yaml', '-', '--quiet', '--jobs', jobs, '--stdin-filename', 'all.jsonl'], { input: readFileSync(at('all.jsonl')) }).out).toBe(whole);
  }, 120_000);

  test('of a list and of a list under its key, but for places', () => {
    const placeless = (text: string) => lines(text).map(({ source: _s, problems, ...rest }) => ({ ...rest, problems: problems?.map((p: { code: string; path: string }) => [p.code, p.path]) }));
    writeFileSync(at('list.json'), `[${RECORDS.join(',\n')}]`);
    writeFileSync(at('wrapped.json'), `{"page": {"incidents": [1]}, "incidents": [${RECORDS.join(',')}], "more": []}`);
    for (const name of ['list.json', 'wrapped.json']) {
      const { out } = run(['c.yaml', name, '--quiet']);
      expect(placeless(out)).toEqual(placeless(whole));
      expect(run(['c.yaml', name, '--quiet', '--jobs', '2']).out).toBe(out);
    }
  }, 120_000);

  test('of shards merged by index, as array jobs name them', () => {
    const parts = [
      run(['c.yaml', 'all.jsonl', '--quiet', '--shard', '1/3']),
      run(['c.yaml', 'all.jsonl', '--quiet', '--shard', 'auto/3'], { env: { JOB_COMPLETION_INDEX: '1' } }),
      run(['c.yaml', 'all.jsonl', '--quiet', '--shard', 'auto', '--jobs', '2'], { env: { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_COUNT: '3' } }),
    ];
    const merged = parts.flatMap((p) => p.out.split('\n').filter((l) => l !== '')).sort((a, b) => JSON.parse(a).index - JSON.parse(b).index);
    expect(`${merged.join('\n')}\n`).toBe(whole);
    expect(run(['c.yaml', 'all.jsonl', '--quiet', '--shard', 'auto'], { env: { AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '3' } }).out).toBe(parts[0]?.out);
    const byFour = { SLURM_ARRAY_TASK_MIN: '5', SLURM_ARRAY_TASK_STEP: '4', SLURM_ARRAY_TASK_COUNT: '3' };
    expect(run(['c.yaml', 'all.jsonl', '--quiet', '--shard', 'auto'], { env: { ...byFour, SLURM_ARRAY_TASK_ID: '13' } }).out).toBe(parts[2]?.out);
    expect(run(['c.yaml', 'all.jsonl', '--quiet', '--shard', 'auto'], { env: { ...byFour, SLURM_ARRAY_TASK_ID: '7' } }).code).toBe(2);
    expect(run(['c.yaml', 'all.jsonl', '--shard', 'auto'])).toMatchObject({ code: 2, err: expect.stringContaining('JOB_COMPLETION_INDEX') });
    expect(run(['c.yaml', 'all.jsonl', '--shard', '4/3']).code).toBe(2);
  }, 120_000);
});

describe('rejects', () => {
  test('are what stood in the export; mended and run again, they are scored', () => {
    run(['c.yaml', 'all.jsonl', '--quiet', '--output', 'out.jsonl', '--rejects', 'bad.jsonl']);
    const bad = readFileSync(at('bad.jsonl'), 'utf8');
    expect(bad).toBe(RECORDS.filter((_, i) => i % 7 === 3 || (i > 0 && i % 11 === 0)).map((r) => `${r}\n`).join(''));
    const bytes = readFileSync(at('all.jsonl'));
    const places = lines(readFileSync(at('out.jsonl'), 'utf8')).filter((l) => l.status === 'rejected').map((l) => bytes.subarray(l.source.byte, l.source.byte + l.source.bytes).toString());
    expect(`${places.join('\n')}\n`).toBe(bad);
    let n = 0;
    const mended = bad.replaceAll('data-los"', 'data-loss"').replace(/"id":"r0"/g, () => `"id":"s${n++}"`);
    const again = run(['c.yaml', '-', '--quiet'], { input: mended });
    expect([again.code, lines(again.out).filter((l) => l.status === 'scored').length]).toEqual([0, bad.trim().split('\n').length]);
  }, 60_000);

  test('of rows keep their header, of documents their marks', () => {
    writeFileSync(at('r.csv'), 'id,kind,occurredAt,asOf\na,data-loss,2021-03-10,2022-01-01\nb,"data\nlos",2021-03-10,2022-01-01\n');
    writeFileSync(at('r.yaml'), 'id: a\noccurredAt: 2021-03-10\n---\nid: b\nkind: nope\n');
    for (const [name, kept] of [['r.csv', 'id,kind,occurredAt,asOf\nb,"data\nlos",2021-03-10,2022-01-01\n'], ['r.yaml', '---\nid: b\nkind: nope\n']] as const) {
      expect(run(['c.yaml', name, '--quiet', '--rejects', 'bad']).code).toBe(2);
      expect(readFileSync(at('bad'), 'utf8')).toBe(kept);
    }
  }, 60_000);

  test('fail the run unless they are allowed; the summary counts them by reason', () => {
    const { code, err } = run(['c.yaml', 'all.jsonl', '--allow-rejects', '--summary', 'sum.json', '--output', 'o.csv']);
    const counts = lines(whole).map((l) => l.status);
    const sum = JSON.parse(readFileSync(at('sum.json'), 'utf8'));
    expect(code).toBe(0);
    expect(err).toContain(`${counts.filter((s) => s === 'scored').length} scored, ${counts.filter((s) => s === 'rejected').length} rejected`);
    expect(sum).toMatchObject({ records: 150, scored: counts.filter((s) => s === 'scored').length, rejected: counts.filter((s) => s === 'rejected').length, superseded: 0, rejects: { E0121: RECORDS.filter((_, i) => i % 7 === 3).length } });
    const awards = lines(whole).flatMap((l) => (l.status === 'scored' ? [Number(l.award)] : []));
    expect(Number(sum.currencies.EUR.award)).toBe(awards.reduce((a, b) => a + b, 0));
    expect(sum.currencies.EUR.largest[0].award).toBe(Math.max(...awards).toFixed(2));
    const rows = readFileSync(at('o.csv'), 'utf8').trim().split('\n');
    expect([rows.length, rows[1]?.split(',').slice(0, 3)]).toEqual([151, ['r0', '0', 'scored']]);
  }, 60_000);
});

test('which of several records with one id counts', () => {
  const counted = (rule: string) => lines(run(['c.yaml', 'all.jsonl', '--quiet', '--allow-rejects', '--duplicates', rule]).out).filter((l) => l.status === 'scored' && l.id === 'r0').map((l) => l.index);
  expect([counted('reject'), counted('first'), counted('last')]).toEqual([[0], [0], []]); // the last is wrong itself
  writeFileSync(at('twice.jsonl'), `${record('a')}\n${record('b')}\n${record('a')}\n`);
  expect(lines(run(['c.yaml', 'twice.jsonl', '--duplicates', 'last']).out).map((l) => l.status)).toEqual(['rejected', 'scored', 'scored']);
  expect(run(['c.yaml', 'twice.jsonl', '--duplicates', 'last', '--rejects', 'none']).code).toBe(0);
  expect(readFileSync(at('none'), 'utf8')).toBe('');
  expect(run(['c.yaml', 'twice.jsonl']).code).toBe(2);
  expect(run(['c.yaml', '-', '--duplicates', 'last'], { input: '' }).code).toBe(2);
}, 120_000);

test('contracts are matched by their ids', () => {
  mkdirSync(at('contracts'));
  writeFileSync(at('contracts/one.yaml'), CONTRACT.replace('id: c', 'id: one'));
  writeFileSync(at('contracts/two.yaml'), CONTRACT.replace('id: c', 'id: two').replace('amount: 1000', 'amount: 700'));
  const input = [record('a', { contract: 'two' }), record('b', { contract: 'one' }), record('d', { contract: 'twi' }), record('e')].join('\n');
  for (const named of ['contracts', 'contracts/*.yaml'])
    expect(lines(run([named, '-', '--quiet'], { input }).out)).toMatchObject([
      { contract: 'two', award: '700.00' }, { contract: 'one', award: '1000.00' },
      { status: 'rejected', problems: [{ code: 'E0301', path: 'contract' }] }, { status: 'rejected', problems: [{ code: 'E0103' }] },
    ]);
  expect(run(['contracts/*.json', '-'], { input }).code).toBe(2);
}, 60_000);

test('a folder is read file by file, in the order of names', () => {
  mkdirSync(at('many'));
  writeFileSync(at('many/2.jsonl'), `${record('b')}\n${record('c')}\n`);
  writeFileSync(at('many/1.json'), JSON.stringify(JSON.parse(record('a')), null, 2));
  writeFileSync(at('many/3.yaml'), record('d'));
  writeFileSync(at('many/notes.txt'), 'none of it');
  expect(lines(run(['c.yaml', 'many']).out).map((l) => [l.id, l.index])).toEqual([['a', 0], ['b', 1], ['c', 2], ['d', 3]]);
}, 60_000);

describe('a run that was killed', () => {
  const kill = (output: string, bytes: number, signal: 'SIGKILL' | 'SIGINT', more: readonly string[]): Promise<number | null> => new Promise((done) => {
    const child = spawn(process.execPath, [command, 'batch', 'c.yaml', 'all.jsonl', '--quiet', '--output', output, ...more], { cwd: folder, env, stdio: 'ignore' });
    const part = at(`.${output}.part`);
    let sent = false; // a second one ends any program at once
    const watch = setInterval(() => { if (!sent && existsSync(part) && statSync(part).size >= bytes) sent = child.kill(signal); }, 2);
    child.on('exit', (code) => {
      clearInterval(watch);
      done(code);
    });
  });

  const killAfter = (output: string, milliseconds: number, more: readonly string[]): Promise<number | null> => new Promise((done) => {
    const child = spawn(process.execPath, [command, 'batch', 'c.yaml', 'all.jsonl', '--quiet', '--output', output, ...more], { cwd: folder, env, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });

  test.each([['jsonl', ''], ['csv', ''], ['jsonl', '--jobs 2']])('at any place goes on without doing or dropping a record twice (%s %s)', async (form, jobs) => {
    const more = [...jobs.split(' ').filter((w) => w !== ''), '--rejects', `bad.${form}`];
    const plain = run(['c.yaml', 'all.jsonl', '--quiet', '--output', `plain.${form}`, '--rejects', `plain-bad.${form}`]);
    const length = statSync(at(`plain.${form}`)).size;
    const output = `killed${jobs.length}.${form}`;
    for (const share of [0.05, 0.4, 0.8]) {
      await kill(output, Math.floor(length * share), 'SIGKILL', share === 0.05 ? more : [...more, '--resume']);
      const part = at(`.${output}.part`);
      if (!existsSync(part)) break; // it was faster than the signal
      const left = readFileSync(part);
      writeFileSync(part, left.subarray(0, left.length - (left.length % 37))); // as if the machine had stopped in a line
      expect(existsSync(at(output))).toBe(false);
    }
    const ended = run(['c.yaml', 'all.jsonl', '--quiet', '--output', output, '--resume', ...more]);
    expect(ended.code).toBe(plain.code);
    expect(readFileSync(at(output), 'utf8')).toBe(readFileSync(at(`plain.${form}`), 'utf8'));
    expect(readFileSync(at(`bad.${form}`), 'utf8')).toBe(readFileSync(at(`plain-bad.${form}`), 'utf8'));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 300_000);

  test('while it waits for standard input ends at once, with what it had read written', async () => {
    const child = spawn(process.execPath, [command, 'batch', 'c.yaml', '-', '--quiet'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise((done) => { child.on('exit', (code, signal) => { done(signal ?? code); }); });
    let out = '';
    child.stdout.on('data', (piece) => {
      out += String(piece);
      child.kill('SIGINT');
    });
    child.stdin.write(`${readFileSync(at('all.jsonl'), 'utf8').split('\n')[0] ?? ''}\n`);
    expect(['SIGINT', 130]).toContain(await ended); // a shell shows 130 for both
    expect(out).toBe(`${whole.split('\n')[0] ?? ''}\n`);
    child.stdin.destroy();
  }, 60_000);

  /* A new one in each run, told in the names of the tests; SEED=… runs the same again. */
  const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  test.each([1, 2, 3])(`at random moments and bytes goes on to the lines of the whole (seed ${SEED}, round %i)`, async (round) => {
    let state = (SEED + round * 7919) >>> 0;
    const random = (below: number): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
    const output = `random${round}.jsonl`;
    const [part, stamp] = [at(`.${output}.part`), at(`.${output}.part.run`)];
    const more = ['--rejects', `random${round}.bad`, ...(round === 2 ? ['--jobs', '2'] : [])];
    const length = Buffer.byteLength(whole);
    for (let times = 1 + random(4); times > 0; times--) {
      if (random(2) === 0) await kill(output, random(length), 'SIGKILL', existsSync(stamp) ? [...more, '--resume'] : more);
      else await killAfter(output, random(2000), existsSync(stamp) ? [...more, '--resume'] : more);
      if (existsSync(part)) writeFileSync(part, readFileSync(part).subarray(0, statSync(part).size - random(Math.min(statSync(part).size + 1, 5000)))); // as if the machine had stopped as well
    }
    const ended = run(['c.yaml', 'all.jsonl', '--quiet', '--output', output, ...(existsSync(stamp) ? ['--resume'] : []), ...more]);
    expect(ended.code).toBe(2);
    expect(readFileSync(at(output), 'utf8')).toBe(whole);
    const rejected = lines(whole).filter((l) => l.status === 'rejected').map((l) => `${RECORDS[l.index]}\n`).join('');
    expect(readFileSync(at(`random${round}.bad`), 'utf8')).toBe(rejected);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 300_000);

  test('politely ends with 130; another run does not go on from it', async () => {
    expect(await kill('asked.jsonl', 1, 'SIGINT', [])).toBe(130);
    expect(existsSync(at('asked.jsonl'))).toBe(false);
    const other = run(['c.yaml', 'all.jsonl', '--output', 'asked.jsonl', '--resume', '--range']);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('run again without --resume')]);
    run(['c.yaml', 'all.jsonl', '--quiet', '--output', 'asked.jsonl', '--resume']);
    expect(readFileSync(at('asked.jsonl'), 'utf8')).toBe(whole);
  }, 120_000);
});

describe('disks and pipes', () => {
  test('a disk that is full is told, and ends with 2', () => {
    for (const more of ['--output /dev/full', '--rejects /dev/full']) {
      const { code, err } = run(['c.yaml', 'all.jsonl', '--quiet', ...more.split(' ')]);
      expect([code, err]).toEqual([2, 'liability: /dev/full: there is no space left on the disk\n']);
    }
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${command}" batch c.yaml all.jsonl --quiet > /dev/full`], { cwd: folder, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'liability: stdout: there is no space left on the disk\n']);
  }, 60_000);

  test('a reader that goes away ends it quietly, however much is left', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `while cat all.jsonl; do :; done | "${process.execPath}" "${command}" batch c.yaml - --quiet --duplicates first --allow-rejects | head -n 1`], { cwd: folder, env, encoding: 'utf8', timeout: 60_000 });
    expect([lines(stdout).length, stderr]).toEqual([1, '']);
  }, 90_000);

  test('an output that is an input, and a folder that does not exist, are told', () => {
    expect(run(['c.yaml', 'all.jsonl', '--output', 'all.jsonl']).err).toContain('never written over');
    expect(run(['c.yaml', 'all.jsonl', '--output', 'none/o.jsonl']).err).toContain('its folder does not exist');
    expect(run(['c.yaml', 'none.jsonl']).err).toContain('there is no such file');
  }, 60_000);

  test('blocks of lines through several pipes, put together in their order, are the whole', () => {
    const size = 40;
    const blocks = Array.from({ length: Math.ceil(RECORDS.length / size) }, (_, i) => `${RECORDS.slice(i * size, (i + 1) * size).join('\n')}\n`);
    const outs = blocks.map((input) => lines(run(['c.yaml', '-', '--quiet', '--duplicates', 'first'], { input }).out));
    const one = lines(whole);
    outs.flat().forEach((line, i) => {
      if (one[i].status === 'scored') expect({ ...line, index: i }).toEqual(one[i]);
    });
    expect(outs.flat().map((l) => l.id)).toEqual(one.map((l) => l.id));
  }, 120_000);
});

describe('what is wrong with a record costs that record alone', () => {
  const row = (id: string) => `${id},data-loss,2021-03-10,2022-01-01`;
  const header = 'id,kind,occurredAt,asOf';
  const yaml = (id: string) => `id: ${id}\noccurredAt: 2021-03-10\n`;
  const bytes = (...parts: readonly (string | readonly number[])[]) => Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))));
  test.each<readonly [string, string, Buffer, readonly string[]]>([
    ['bytes that are no UTF-8', 'x.jsonl', bytes(`${record('a')}\n{"id":"`, [0xff, 0x80], `"}\n${record('b')}`), ['a', 'E0101', 'b']],
    ['a zero byte', 'x.csv', bytes(`${header}\n${row('a')}\n${row('n\0')}\n${row('b')}\n`), ['a', 'E0101', 'b']],
    ['a zero byte in a document', 'x.yaml', bytes(`${yaml('a')}---\nid: "n\0"\n---\n${yaml('b')}`), ['a', 'E0101', 'b']],
    ['a row cut short', 'x.csv', bytes(`${header}\n${row('a')}\n${row('b').slice(0, 15)}`), ['a', 'E0109']],
    ['a cell beyond the columns', 'x.csv', bytes(`${header}\n${row('a')},\n${row('b')},x\n`), ['a', 'E0109']],
    ['a column twice', 'x.csv', bytes(`${header},id,fault,fault.provider\n${row('a')},,,\n${row('b')},c,,\n${row('d')},,x,ordinary\n`), ['a', 'E0104', 'E0104']],
    ['rows that end as on old machines', 'x.csv', bytes(`${header}\r${row('a')}\r${row('b')}\r`), ['a', 'b']],
    ['documents beside their dashes, directives', 'x.yaml', bytes(`\uFEFF%YAML 1.2\n--- {id: a, occurredAt: 2021-03-10}\n...\n%YAML 1.2\n---\n${yaml('b')}`), ['a', 'b']],
    ['a mark before the first document', 'x.yaml', bytes(`\uFEFF${yaml('a')}---\n${yaml('b')}`), ['a', 'b']],
  ])('%s', (_name, file, content, expected) => {
    writeFileSync(at(file), content);
    const one = run(['c.yaml', file, '--quiet', '--rejects', 'x.bad']);
    expect(lines(one.out).map((l) => (l.status === 'scored' ? l.id : l.problems[0].code))).toEqual(expected);
    for (const l of lines(one.out).filter((l) => l.status === 'rejected')) expect(l.problems[0].line).toBe(l.source.line);
    for (const l of lines(one.out).filter((l) => l.status === 'rejected')) expect(readFileSync(at('x.bad')).includes(content.subarray(l.source.byte, l.source.byte + l.source.bytes))).toBe(true);
    expect(run(['c.yaml', file, '--quiet', '--jobs', '2']).out).toBe(one.out);
    expect(run(['c.yaml', '-', '--stdin-filename', file, '--quiet'], { input: content }).out).toBe(one.out);
  }, 60_000);

  test('an object whose list stands elsewhere, a quote that is never closed and what is no text are told', () => {
    writeFileSync(at('deep.json'), JSON.stringify({ data: { incidents: [{ id: 'a' }] } }, null, 2));
    expect(run(['c.yaml', 'deep.json'])).toMatchObject({ code: 2, err: expect.stringContaining('no list stands under the key incidents') });
    writeFileSync(at('quote.csv'), `${header}\n${row('a')}\n"${row('b')}\n${row('d')}\n`);
    const open = run(['c.yaml', 'quote.csv']);
    expect([open.code, lines(open.out).map((l) => l.status), open.err]).toEqual([2, ['scored', 'rejected'], expect.stringContaining('never closed')]);
    writeFileSync(at('zip.jsonl'), Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)));
    expect(run(['c.yaml', 'zip.jsonl'])).toMatchObject({ code: 2, out: '', err: 'liability: zip.jsonl: this is no text in UTF-8\n' });
  }, 60_000);
});

test('a record of 100 MB costs that record', () => {
  const big = `{"id": "big", "title": "${'x'.repeat(100_000_000)}"}`;
  writeFileSync(at('big.jsonl'), `${record('a')}\n${big}\n${'['.repeat(1_000_000)}\n${record('b')}\n`);
  const { code, out } = run(['c.yaml', 'big.jsonl', '--quiet', '--rejects', 'bad-big']);
  expect(code).toBe(2);
  expect(lines(out)).toMatchObject([{ id: 'a', status: 'scored' }, { status: 'rejected', source: { line: 2, bytes: big.length }, problems: [{ code: 'E0106' }] }, { status: 'rejected' }, { id: 'b', status: 'scored' }]);
  expect(statSync(at('bad-big')).size).toBe(big.length + 1_000_002);
  rmSync(at('big.jsonl'));
  rmSync(at('bad-big'));
}, 120_000);

test('the whole verdict stands at the end of the line where it is asked for', () => {
  const [line] = lines(run(['c.yaml', '-', '--detail', 'full'], { input: record('a') }).out);
  expect(line).toMatchObject({ id: 'a', index: 0, award: '1000.00', verdict: { schema: 'liability/verdict@1', amounts: { award: '1000.00' } } });
}, 60_000);

test('ids that memory does not hold are known again; where they cannot be kept the run says so, and goes on from there when they can', () => {
  const many = 133_000;
  mkdirSync(at('aside'));
  writeFileSync(at('many.jsonl'), Array.from({ length: many }, (_, i) => `${record(i % 100 === 99 && i > 132_000 ? `é${i - 132_000}` : `é${i}`)}\n`).join(''));
  const before = run(['c.yaml', 'many.jsonl', '--output', 'many.out', '--allow-rejects'], { env: { TMPDIR: at('nowhere') } });
  expect([before.code, before.err]).toEqual([2, `liability: ${at('nowhere')}: its folder does not exist\nliability: ids beyond the first hundred thousand are kept in ${at('nowhere')} while the run lasts; TMPDIR names another folder\n`]);
  const left = statSync(at('.many.out.part')).size;
  const after = run(['c.yaml', 'many.jsonl', '--output', 'many.out', '--allow-rejects', '--resume'], { env: { TMPDIR: at('aside') } });
  expect([after.code, after.err, readdirSync(at('aside'))]).toEqual([0, 'liability: 132990 scored, 10 rejected\n', []]);
  const rejected = readFileSync(at('many.out'), 'utf8').split('\n').flatMap((line, i) => (line.includes('"status":"rejected"') ? [i] : []));
  expect(rejected).toEqual(Array.from({ length: 10 }, (_, i) => 132_099 + 100 * i));
  expect(left).toBeGreaterThan(0);
}, 300_000);
