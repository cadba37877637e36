import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { CONTRACT, FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

const explain = (more: readonly string[], given: Parameters<typeof runIn>[1] = {}) => runIn(['explain', 'contract.yaml', 'incident.yaml', ...more], { files: FILES, ...given });

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the whole trace', () => {
  test('names every finding of the verdict in its stage, with the lines the answers stand on', async () => {
    const { code, out, err } = await explain([]);
    expect([code, err]).toEqual([0, '']);
    const verdict = JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files: FILES })).out);
    for (const f of verdict.findings) expect(flat(out)).toContain(f.rule);
    expect(flat(out)).toContain('Was the promise broken? (backups) yes: stated, incident.yaml:9');
    expect(flat(out)).toContain('3,000.00 → 1,000.00: above the limit · clause cap');
    expect(out).toMatch(/^ {4}award: 1,000\.00 EUR$/m);
  });

  test('as JSON carries the tree of each condition, with sentence, answer, place and burden', async () => {
    const { findings, heads } = JSON.parse((await explain(['--format', 'json'])).out);
    const breach = findings.find((f: { rule: string }) => f.rule === 'fr.code-civil.1231-1');
    expect(breach).toMatchObject({ fired: true, failed: null, because: { kind: 'all', holds: true } });
    const answers = (r: { kind: string; parts?: object[] }): object[] => (r.kind === 'answer' ? [r] : (r.parts ?? []).flatMap((p) => answers(p as typeof r)));
    expect(answers(breach.because)).toContainEqual(expect.objectContaining({ kind: 'answer', question: 'commitment-breached', answer: true, origin: 'statement', file: 'incident.yaml', line: 9 }));
    expect(heads[0]).toMatchObject({ id: 'rebuild', claimed: '5000.00', awarded: '1000.00' });
  });

  test('is the same in each language but for its words', async () => {
    const [en, fr, zh] = await Promise.all(['en', 'fr', 'zh'].map(async (lang) => (await explain(['--lang', lang])).out.match(/[✓✗]|[a-z]+\.yaml:[0-9]+/g)));
    expect(fr).toEqual(en);
    expect(zh).toEqual(en);
  });
});

describe('one rule', () => {
  test('that applies: why', async () => {
    const { out } = await explain(['contract.cap']);
    expect(out).toContain('Why it applies');
    expect(out).toContain('✓ cap: its kind is limit of liability');
  });

  test('that does not: the first condition that failed, the answer, where it stands, whose proof it was', async () => {
    const { out } = await explain(['fr.code-civil.1171@2018-10-01']);
    expect(flat(out)).toContain('The first condition that fails: Does the clause create a significant imbalance between the rights and duties of the parties? (cap) no: open, incident.yaml:10;');
    expect(flat(out)).toContain('Proof: Shop must show it. It stands at incident.yaml:10.');
  });

  test('that stands behind another one: which', async () => {
    const court = 'determinations:\n  - {question: clause-significant-imbalance, clause: cap, answer: true, by: court}\n';
    const { out } = await explain(['fr.code-civil.1103', '--with', 'court.yaml'], { files: { ...FILES, 'court.yaml': court } });
    expect(flat(out)).toContain('for cap: stands back behind C. civ. 1171');
  });

  test.each([
    ['of another version', 'fr.code-civil.1171', 'another version was read: C. civ. 1171 (fr.code-civil.1171@2018-10-01).'],
    ['of another law', 'cn.civil-code.577', 'the claim is decided under French law'],
  ])('%s: why it was not read', async (_what, rule, said) => {
    const { code, out } = await explain([rule]);
    expect(flat(out)).toContain(said);
    expect(code).toBe(0);
  });

  test('by a short name of the notes', async () => {
    const { regimes } = await import('../../src/law/index.js');
    const [rule] = regimes.FR.rules.filter((r) => r.aliases !== undefined && r.aliases.length > 0);
    const alias = rule?.aliases?.[0] ?? '';
    expect(JSON.parse((await explain([alias, '--format', 'json'])).out).rule.id).toBe(rule?.id);
  });

  test.each([['en', 'there is no rule fr.code-civil.1172; did you mean fr.code-civil.117'], ['fr', 'vouliez-vous dire'], ['zh', '是否想写']])('that is none ends with 2 (%s)', async (lang, said) => {
    const { code, out, err } = await explain(['fr.code-civil.1172', '--lang', lang]);
    expect(err).toContain(said);
    expect([code, out]).toEqual([2, '']);
  });
});

test('a fourth word is one too many; a code is told as a code', async () => {
  expect((await explain(['fr.code-civil.1171', 'more'])).code).toBe(2);
  expect((await runIn(['explain', 'E0216'])).out).toContain('E0216');
});

test('text of a record never reaches the terminal raw', async () => {
  const files = { 'contract.yaml': CONTRACT.replace('name: Host', 'name: "Ho\\x9b31mst\\u202e"').replace('id: cap,', 'id: "ca\\ep",'), 'incident.yaml': INCIDENT.replace('clause: cap}', 'clause: "ca\\ep"}') };
  const { code, out } = await runIn(['explain', 'contract.yaml', 'incident.yaml'], { files });
  expect(code).toBe(0);
  expect([...out].filter((c) => (c < ' ' && c !== '\n') || c === '\u202e' || c === '\u009b')).toEqual([]);
  expect(out).toContain('ca\\u001bp');
});

describe('what is compared', () => {
  const { contract, incident } = parse(readFileSync(join(__dirname, '..', 'decided', 'cn-agreed-sum-of-a-shrinking-loss.yaml'), 'utf8')) as Record<'contract' | 'incident', object>;
  const told = async (rule: string, more: object): Promise<string> =>
    flat((await runIn(['explain', 'contract.yaml', 'incident.yaml', rule], { files: { 'contract.yaml': stringify(contract), 'incident.yaml': stringify({ ...incident, ...more }) } })).out);

  test('sums as they are, with the places that they need', async () => {
    expect(await told('cn.contract-interpretation.65.2', { customer: { contributedShare: 0.25 } })).toContain('the amounts compared: 100,000.00 > 78,000.00 holds');
  });

  test('days as days', async () => {
    expect(await told('cn.civil-code.192', { pleas: [{ plea: 'limitation', by: 'provider' }], asOf: '2024-12-31', proceedings: { knownOn: '2024-06-03' } })).toContain('2024-12-31 > 2027-06-03');
  });
});
