import { CONTRACT, FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

const saved = async (more: readonly string[] = [], files: Readonly<Record<string, string>> = FILES): Promise<string> => (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json', ...more], { files })).out;

const diff = (a: string, b: string, more: readonly string[] = []) => runIn(['diff', 'a.json', 'b.json', ...more], { files: { 'a.json': a, 'b.json': b } });

const COURT = { ...FILES, 'court.yaml': 'determinations:\n  - {question: clause-significant-imbalance, clause: cap, answer: true, by: court}\n' };

test('a verdict does not differ from itself, whatever its language', async () => {
  const { code, out } = await diff(await saved(), await saved());
  expect([code, out.trim()]).toEqual([0, 'The two verdicts say the same.']);
  expect(JSON.parse((await diff(await saved(), await saved(), ['--format', 'json'])).out)).toMatchObject({ same: true });
});

test('ends with 1 and tells answer, rule, clause, step and amount, from cause to effect', async () => {
  const { code, out } = await diff(await saved(), await saved(['--with', 'court.yaml'], COURT), ['--format', 'json']);
  expect(code).toBe(1);
  const { same, verdicts: [{ differences }] } = JSON.parse(out);
  expect(same).toBe(false);
  expect(differences.answers).toContainEqual({ question: 'clause-significant-imbalance', subject: 'clause:cap', from: { answer: 'false', origin: 'default', place: 'incident.yaml:10' }, to: { answer: 'true', origin: 'determination', place: 'court.yaml:2' } });
  const rule = differences.rules.find((r: { rule: string }) => r.rule === 'fr.code-civil.1171@2018-10-01');
  expect(rule).toMatchObject({ from: false, to: true, because: [{ question: 'clause-significant-imbalance', from: 'false', to: 'true' }] });
  expect(differences.statuses).toContainEqual(expect.objectContaining({ kind: 'clause', id: 'cap', from: expect.objectContaining({ status: 'effective' }), to: expect.objectContaining({ status: 'unwritten' }) }));
  expect(differences.amounts).toContainEqual({ name: 'award', from: '1000.00', to: '3000.00' });
  expect(differences.steps).toContainEqual(expect.objectContaining({ rule: 'contract.cap', from: { from: '3000.00', to: '1000.00' }, to: null }));
  expect(differences.decisive).toHaveLength(1);
});

test('the other way round is the mirror image', async () => {
  const [a, b] = [await saved(), await saved(['--with', 'court.yaml'], COURT)];
  const [there, back] = await Promise.all([diff(a, b, ['--format', 'json']), diff(b, a, ['--format', 'json'])]);
  const amounts = (text: string) => JSON.parse(text).verdicts[0].differences.amounts;
  expect(amounts(back.out)).toEqual(amounts(there.out).map((x: { name: string; from: string; to: string }) => ({ name: x.name, from: x.to, to: x.from })));
});

test('several verdicts in a document are paired by their incident, and what stands alone is said', async () => {
  const files = { ...FILES, 'second.yaml': INCIDENT.replace('id: i\n', 'id: second\n') };
  const both = (await runIn(['assess', 'contract.yaml', 'incident.yaml', 'second.yaml', '--format', 'json'], { files })).out;
  const { code, out } = await diff(both, await saved());
  expect(code).toBe(1);
  expect(out).toContain('second stands in the first document only.');
});

test.each(['en', 'fr', 'zh'])('is told in %s', async (lang) => {
  const { out } = await diff(await saved(), await saved(['--with', 'court.yaml'], COURT), ['--lang', lang]);
  expect(out).toContain('fr.code-civil.1171@2018-10-01');
  expect(out).not.toMatch(/undefined|\[object/);
});

test.each([
  ['no JSON', '{"schema": ', 'E0101'], ['another document', '{"schema": "liability/contract@1"}', 'E0107'], ['no schema', '{"outcome": "liable"}', 'E0103'], ['a list', '[]', 'E0120'],
  ['a verdict cut short', '{"schema": "liability/verdict@1", "law": {}}', 'E0103'],
])('%s ends with 2', async (_what, text, said) => {
  const { code, out, err } = await diff(await saved(), text);
  expect(err).toContain(`b.json`);
  expect(err).toContain(said);
  expect([code, out]).toEqual([2, '']);
});

test('a file that is not there ends with 2', async () => {
  const { code, err } = await runIn(['diff', 'a.json', 'c.json'], { files: { 'a.json': await saved() } });
  expect(err).toContain('c.json: there is no such file; did you mean a.json?');
  expect(code).toBe(2);
});

test('text of a saved verdict never reaches the terminal raw', async () => {
  const hostile = (await saved(['--with', 'court.yaml'], COURT)).replaceAll('court.yaml', 'co\\u001b[2Jurt');
  const { out } = await diff(await saved(), hostile);
  expect(out).toContain('co\\u001b[2Jurt');
  expect([...out].some((c) => c === '\u001b')).toBe(false);
});

test.each([
  ['en', 'chosen by the day of the contract (2020-01-01 → 2015-06-01)'], ['fr', 'choisie par le jour du contrat (2020-01-01 → 2015-06-01)'], ['zh', '版本由合同成立日确定（2020-01-01 → 2015-06-01）'],
])('another version of the law is named as what it is, with the day that chose it (%s)', async (lang, said) => {
  const old = { ...FILES, 'contract.yaml': CONTRACT.replace(/concludedOn: \S+/, 'concludedOn: 2015-06-01') };
  const [a, b] = [await saved([], { ...FILES, 'contract.yaml': CONTRACT.replace(/concludedOn: \S+/, 'concludedOn: 2020-01-01') }), await saved([], old)];
  const { out } = await diff(a, b, ['--lang', lang]);
  expect(out.replace(/\n\s*/g, lang === 'zh' ? '' : ' ')).toContain(said);
  const { verdicts: [{ differences }] } = JSON.parse((await diff(a, b, ['--format', 'json'])).out);
  expect(differences.rules.find((r: { rule: string }) => r.rule === 'fr.code-civil.1231-1').version).toEqual({ chosenBy: 'contract-date', from: '2020-01-01', to: '2015-06-01', other: 'fr.code-civil-1804.1147' });
});
