import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { offsetWritten } from '../../src/cli/clocks.js';

/*
 * The built command sets the clock of its process to read an offset; under a test runner it cannot, so a formatter is asked here. Both must know the same
 * instants: a local time is read by the one, and held against the other.
 */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liability-zones-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ZONES = ['UTC', 'Europe/Paris', 'Asia/Shanghai', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Calcutta', 'Etc/GMT+5'];
const TIMES = ['1995-03-12T12:00:00', '2011-12-29T23:00:00', '2024-01-15T08:30:00', '2024-07-15T08:30:00', '2026-10-25T06:00:00',
  '2024-10-06T01:45:00', '2024-10-06T02:45:00', '2024-10-06T01:46:00']; // on Lord Howe Island the clocks are changed within that hour

const contract = (zone: string): string => JSON.stringify({ id: 'c', governingLaw: 'none', currency: 'EUR', timeZone: zone, commitments: [{ id: 'b', kind: 'backup' }] });
const incident = { id: 'i', contract: 'c', occurredAt: '1990-01-01', losses: [{ id: 'l', head: 'other', amount: 100 }] };

/** Which of these stretches the command takes: it refuses one that ends before it starts. */
const inOrder = (zone: string, stretches: readonly { readonly from: string; readonly to: string }[]): readonly boolean[] => {
  writeFileSync(join(folder, 'c.json'), contract(zone));
  writeFileSync(join(folder, 'i.json'), JSON.stringify({ ...incident, performance: stretches.map((stretch) => ({ commitment: 'b', performed: 'none', ...stretch })) }));
  const { stderr } = spawnSync(process.execPath, [resolve('bin/liability.js'), 'validate', 'c.json', 'i.json', '--lang', 'en'], { cwd: folder, encoding: 'utf8' });
  return stretches.map((_, i) => !stderr.includes(`performance[${i}]`));
};

test.each(ZONES)('a local time in %s is the instant that a formatter of the host makes it', (zone) => {
  const instants = TIMES.map((time) => {
    const naive = Date.parse(`${time}Z`);
    return naive - offsetWritten(zone, naive - offsetWritten(zone, naive) * 60_000) * 60_000;
  });
  const until = (seconds: number) => TIMES.map((from, i) => ({ from, to: new Date((instants[i] ?? Number.NaN) + seconds * 1000).toISOString() }));
  expect(inOrder(zone, until(1))).toEqual(TIMES.map(() => true));
  expect(inOrder(zone, until(-1))).toEqual(TIMES.map(() => false));
});

test('a zone that nobody knows is no zone in either way', () => {
  expect(offsetWritten('Europe/Lutetia', 0)).toBeNaN();
  writeFileSync(join(folder, 'c.json'), contract('Europe/Lutetia'));
  writeFileSync(join(folder, 'i.json'), JSON.stringify(incident));
  const { status, stderr } = spawnSync(process.execPath, [resolve('bin/liability.js'), 'validate', 'c.json', 'i.json', '--lang', 'en'], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Europe/Lutetia');
});
