import { readFileSync } from 'node:fs';
import { decide, readDocument, validate } from '../src/index.js';
import { offsetAt } from './support/zones.js';
import { runIn } from './cli/memory-world.js';

const text = (name: string): string => readFileSync(`examples/bati-courtage/${name}.yaml`, 'utf8');
const [contract, incident, douai] = [text('contract'), text('incident'), text('douai')];

const without = (key: string, value: unknown): unknown => (['tool', 'file'].includes(key) ? null : value);

describe('decide', () => {
  test.each(['en', 'zh', 'fr'] as const)('answers what the command prints as JSON (%s)', async (language) => {
    const decided = decide(contract, incident, { language, offsetAt, with: [douai] });
    if (!decided.ok) throw new Error(JSON.stringify(decided.errors));
    const files = { 'contract.yaml': contract, 'incident.yaml': incident, 'with.yaml': douai };
    const { out } = await runIn(['assess', 'contract.yaml', 'incident.yaml', '--with', 'with.yaml', '--format', 'json', '--lang', language], { files });
    expect(JSON.parse(JSON.stringify(decided.value), without)).toEqual(JSON.parse(out, without));
  });

  test('follows the law it is told', () => {
    const decided = decide(contract, incident, { law: 'none', offsetAt, asOf: '2026-01-01' });
    expect(decided).toMatchObject({ ok: true, value: { asOf: '2026-01-01', law: { regime: 'none' } } });
  });

  test('answers every problem of every document, and decides nothing', () => {
    const decided = decide(contract.replace('governingLaw: FR', 'governingLaw: XX'), incident.replace('kind: data-loss', 'kind: data-los'), { offsetAt });
    expect(decided).toMatchObject({ ok: false, errors: [{ file: 'contract', code: 'E0121' }, { file: 'incident', code: 'E0121' }] });
  });

  test('without clocks knows UTC, and calls any other zone a problem', () => {
    expect(decide(contract.replace('Europe/Paris', 'UTC'), incident).ok).toBe(true);
    expect(decide(contract, incident)).toMatchObject({ ok: false, errors: [{ detail: { kind: 'unknown-time-zone', zone: 'Europe/Paris' } }] });
  });
});

test('validate says what documents mean together', () => {
  const read = [readDocument(contract, 'c.yaml', 'contract'), readDocument(incident.replace('commitment: backups', 'commitment: backup'), 'i.yaml', 'incident')];
  const { problems } = validate(read.flatMap((d) => (d.ok ? [d.value] : [])), { asOf: null, offsetAt });
  expect(problems).toMatchObject([{ file: 'i.yaml', detail: { kind: 'unknown-id', suggestion: 'backups' } }]);
});
