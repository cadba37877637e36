import { CONTRACT, FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';

const whatif = (more: readonly string[], given: Parameters<typeof runIn>[1] = {}) => runIn(['whatif', 'contract.yaml', 'incident.yaml', ...more], { files: FILES, ...given });

const json = async (more: readonly string[], given: Parameters<typeof runIn>[1] = {}) => {
  const { out, err, code } = await whatif([...more, '--format', 'json'], given);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
};

/** The same change written into the document by hand, as assess decides it. */
const written = async (files: Readonly<Record<string, string>>) => JSON.parse((await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json'], { files })).out);

describe('--set', () => {
  test.each([
    ['by place', ['losses[0].proven=800']], ['by id', ['losses.rebuild.proven=800']], ['in brackets', ['losses[rebuild].proven=800']], ['with the name of the document', ['incident.losses[0].proven=800']],
  ])('%s puts a fact in the place of another', async (_how, sets) => {
    const { scenarios } = await json(sets.flatMap((s) => ['--set', s]));
    const { amounts } = await written({ ...FILES, 'incident.yaml': INCIDENT.replace('proven: 3000', 'proven: 800') });
    expect(scenarios).toHaveLength(2);
    expect(scenarios[0]).toMatchObject({ changed: false, award: '1000.00', differences: null });
    expect(scenarios[1]).toMatchObject({ changed: true, award: amounts.award, range: { low: amounts.range.low, high: amounts.range.high } });
  });

  test('reaches the profile too, adds what is absent, and several are one scenario', async () => {
    const { scenarios } = await json(['--set', 'clauses.cap.limit.amount=2500', '--set', 'data.definitive=true', '--set', 'losses[1]={id: more, head: lost-profit, amount: 10, proven: 10, direct: true, foreseeable: true}']);
    expect(scenarios[1]).toMatchObject({ award: '2500.00', claimed: '5010.00' });
  });

  test('without a value takes the statement out', async () => {
    const { scenarios } = await json(['--set', 'disputed=']);
    expect(scenarios[1]).toMatchObject({ award: '1000.00', range: { low: '1000.00', high: '1000.00' } });
  });

  test('of the same value changes nothing, and says so', async () => {
    expect((await whatif(['--set', 'losses[0].proven=3000'])).out).toContain('The two verdicts say the same.');
  });

  test('says what changed, from the answer to the amount, and by which rule', async () => {
    const { out } = await whatif(['--set', 'determinations[0]={question: clause-significant-imbalance, clause: cap, answer: true, by: court}']);
    const told = out.replace(/\s+/g, ' ');
    expect(told).toContain('(fr.code-civil.1171@2018-10-01, cap) now applies: Does the clause create a significant imbalance between the rights and duties of the parties? (cap) yes, no longer no');
    expect(told).toContain('cap: holds → taken as unwritten');
    expect(told).toContain('award: 1,000.00 → 3,000.00');
    expect(told.indexOf('Answers')).toBeLessThan(told.indexOf('Rules'));
  });

  test.each([
    ['a field nobody knows', 'losess[0].proven=3', 'E0102 losess[0].proven: "losess" is not a field here; did you mean losses?'],
    ['a field that is no field there', 'losses[0].prooven=3', 'E0102 losses[0].prooven: "prooven" is not a field here; did you mean proven?'],
    ['an id that is none', 'clauses.capp.limit.amount=3', 'E0301 clauses: there is no clause "capp"; did you mean cap?'],
    ['a place beyond the list', 'disputed[7].question=fault', 'E0206 disputed'],
    ['a step into a text', 'losses[0].head.kind=3', 'E0120 losses[0].head'],
    ['a word that is none of the list', 'losses[0].head=data-restauration', 'did you mean data-restoration?'],
    ['more decimals than the currency has', 'losses[0].proven=3.333', 'E0202 losses[0].proven'],
    ['a path that is none', 'losses[0.proven=3', 'E0122 losses[0.proven'],
    ['a value that is no YAML', 'losses[0].proven={a', 'E0101 losses[0].proven'],
  ])('%s ends with 2 and says what would be right', async (_what, set, said) => {
    const { code, out, err } = await whatif(['--set', set]);
    expect(err).toContain(said);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('--plea', () => {
  test('raises what the plea is about', async () => {
    const { scenarios, pleas } = await json(['--set', 'disputed=', '--plea', 'clause-unfair:customer:cap']);
    expect(pleas).toEqual([{ plea: 'clause-unfair', by: 'customer', clause: 'cap' }]);
    expect(scenarios[1]).toMatchObject({ award: '1000.00', range: { high: '3000.00' } });
  });

  test.each([
    [['--plea', 'clause-unfare:customer'], 'did you mean clause-unfair?'], [['--plea', 'clause-unfair:customer:capp'], 'there is no clause "capp"; did you mean cap?'],
    [['--plea', 'clause-unfair'], 'Expected PLEA:PARTY'],
  ])('%j is told', async (argv, said) => {
    const { code, err } = await whatif(argv);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });
});

describe('--sweep', () => {
  test('gives the award over a value, the exact break-even and the exact point at which the cap begins to cut', async () => {
    const { sweeps: [sweep] } = await json(['--sweep', 'losses[0].proven=0..3000:1000', '--against', '600']);
    expect(sweep.points.map((p: { value: string; award: string }) => [p.value, p.award])).toEqual([['0', '0.00'], ['1000', '1000.00'], ['2000', '1000.00'], ['3000', '1000.00']]);
    expect(sweep.breakEven).toEqual([{ against: '600.00', by: 'typed', at: '600.01', above: true }, { against: '0.00', by: 'nothing', at: '0.01', above: true }]);
    expect(sweep.turns.map((t: { before: { value: string }; after: { value: string } }) => [t.before.value, t.after.value])).toEqual([['1000', '1000.01']]);
    expect(sweep.monotone).toBe(true);
  });

  test('of a share finds its point to a millionth', async () => {
    const { sweeps: [sweep] } = await json(['--sweep', 'customer.contributedShare=0..1x3', '--against', '500']);
    expect(sweep.points.map((p: { value: string }) => p.value)).toEqual(['0', '0.5', '1']);
    const [found] = sweep.breakEven;
    const at = async (share: string) => Number((await written({ ...FILES, 'incident.yaml': `${INCIDENT}customer: {contributedShare: ${share}}\n` })).amounts.award);
    const before = (Number(found.at) - 0.000001).toFixed(6);
    expect(found.above).toBe(false);
    expect(await at(found.at)).toBeLessThanOrEqual(500);
    expect(await at(before)).toBeGreaterThan(500);
  });

  test('measures against what was offered, and stands under each law that is asked for', async () => {
    const files = { ...FILES, 'incident.yaml': `${INCIDENT}offers: [{by: provider, kind: goodwill, amount: 700}]\n` };
    const { sweeps } = await json(['--sweep', 'losses[0].proven=0..2000x3', '--law', 'fr', '--law', 'none'], { files });
    expect(sweeps.map((s: { law: string }) => s.law)).toEqual(['FR', 'none']);
    expect(sweeps[0].breakEven[0]).toEqual({ against: '700.00', by: 'provider', at: '700.01', above: true });
  });

  test('that never passes a sum says so', async () => {
    expect((await whatif(['--sweep', 'losses[0].proven=0..2000x3', '--against', '5000'])).out).toContain('The award is never above 5,000.00 EUR over the whole stretch.');
  });

  test.each([
    'losses[0].proven', 'losses[0].proven=5..1', 'losses[0].proven=1..1', 'losses[0].proven=0..10:0', 'losses[0].proven=0..10x1', 'losses[0].proven=0..100000:1', 'losses[0].proven=a..b', '=0..1',
  ])('%s is told as no stretch', async (text) => {
    const { code, out, err } = await whatif(['--sweep', text]);
    expect(err).toContain('Expected PATH=A..B');
    expect([code, out]).toEqual([2, '']);
  });

  test('over values that are not allowed says why', async () => {
    const { code, err } = await whatif(['--sweep', 'losses[0].prooven=0..10']);
    expect(err).toContain('did you mean proven?');
    expect(code).toBe(2);
  });
});

describe('side by side', () => {
  test('several laws and days, each with each, against the first', async () => {
    const { scenarios } = await json(['--law', 'fr', '--law', 'none', '--as-of', '2022-01-01', '--as-of', '2025-01-01']);
    expect(scenarios.map((s: { law: string; asOf: string }) => `${s.law} ${s.asOf}`)).toEqual(['FR 2022-01-01', 'FR 2025-01-01', 'none 2022-01-01', 'none 2025-01-01']);
  });

  test('one law stands beside the contract’s own', async () => {
    const { scenarios } = await json(['--law', 'cn']);
    expect(scenarios.map((s: { law: string }) => s.law)).toEqual(['FR', 'CN']);
    expect(scenarios[1].differences.frame).toContainEqual({ part: 'law', from: 'FR', to: 'CN' });
  });

  test('nothing to suppose ends with 2', async () => {
    const { code, err } = await whatif([]);
    expect(err).toContain('give --set, --plea, --sweep, --law or --as-of');
    expect(code).toBe(2);
  });

  test('is told in each language, keeps to 100 columns, and lets nothing of a record or of the command line reach the terminal raw', async () => {
    const files = { 'contract.yaml': CONTRACT.replace('name: Host', 'name: "Ho\\x9b31mst"'), 'incident.yaml': INCIDENT };
    for (const lang of ['en', 'fr', 'zh']) {
      const { out } = await whatif(['--lang', lang, '--set', 'title="a\u001b[2J\u202e"', '--sweep', 'losses[0].proven=0..2000x3'], { files });
      expect([...out].filter((c) => (c < ' ' && c !== '\n') || c === '\u202e' || c === '\u009b')).toEqual([]);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      for (const line of out.split('\n')) expect(line).toBe(line.trimEnd());
    }
  });
});
