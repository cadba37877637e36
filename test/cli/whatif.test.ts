import { CONTRACT, FILES, INCIDENT } from './dispute.js';
import { runIn } from './memory-world.js';
import { parse } from 'yaml';

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
    'concludedOn=2020-01-02..2020-01-02', 'concludedOn=2020-02-30..2020-03-01', 'concludedOn=2020-01-01..2020-03-01:P0D', 'concludedOn=2020-01-01..2029-01-01:P1D', 'concludedOn=2020-01-01..2020-03-01x1', 'fault.provider=gross', 'fault.provider=gross|gross',
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

describe('--sweep over days', () => {
  test('looks at each day and finds the one from which another version of the law speaks', async () => {
    const { sweeps: [sweep] } = await json(['--sweep', 'concludedOn=2016-09-28..2016-10-03']);
    expect(sweep).toMatchObject({ path: 'concludedOn', along: 'days' });
    expect(sweep.points.map((p: { value: string; range: { high: string } }) => [p.value, p.range.high])).toEqual([
      ['2016-09-28', '1000.00'], ['2016-09-29', '1000.00'], ['2016-09-30', '1000.00'], ['2016-10-01', '3000.00'], ['2016-10-02', '3000.00'], ['2016-10-03', '3000.00'],
    ]);
    expect(sweep.turns.map((t: { before: { value: string }; after: { value: string } }) => [t.before.value, t.after.value])).toEqual([['2016-09-30', '2016-10-01']]);
    expect(sweep.turns[0].begins).toContainEqual({ rule: 'fr.code-civil.1231-1', subject: { commitment: 'backups' } });
    expect(sweep.turns[0].ceases).toContainEqual({ rule: 'fr.code-civil-1804.1147', subject: { commitment: 'backups' } });
  });

  test('finds the day also where it lies between two that are looked at, and says which rule takes the place of which', async () => {
    for (const by of [':P1M', 'x3', '']) {
      const { out } = await whatif(['--sweep', `concludedOn=2015-01-01..2018-01-01${by}`]);
      const told = out.replace(/\s+/g, ' ');
      expect(told).toContain('Between 2016-09-30 and 2016-10-01:');
      expect(told).toContain('C. civ. 1231-1 (fr.code-civil.1231-1, backups) takes the place of former C. civ. 1147 (fr.code-civil-1804.1147, backups)');
    }
  });

  test('gives the day from which the award passes a sum', async () => {
    const files = {
      'contract.yaml': CONTRACT.replace(/services:[^]*/, 'services: [{id: s, type: website-build, fee: {amount: 10000, per: once}}]\ncommitments: [{id: site, kind: delivery, services: [s], dueOn: 2021-03-01}]\nclauses: [{id: late, kind: penalty, owedBy: provider, trigger: late-delivery, amount: 40, per: day}]\n'),
      'incident.yaml': 'schema: liability/incident@1\nid: i\nkind: non-delivery\noccurredAt: 2021-03-01\nasOf: 2022-01-01\ncurrency: EUR\ndelivery: {deliveredOn: 2021-03-02}\nnotices: [{id: n, kind: default-notice, by: customer, receivedAt: 2021-03-02}]\n',
    };
    const { sweeps: [sweep] } = await json(['--sweep', 'delivery.deliveredOn=2021-03-02..2021-03-20x2', '--against', '200'], { files });
    expect(sweep.breakEven[0]).toEqual({ against: '200.00', by: 'typed', at: '2021-03-07', above: true });
  });

  test('of a field that is none is told at its place', async () => {
    const { code, err } = await whatif(['--sweep', 'concluded=2016-09-28..2016-10-03']);
    expect(err).toContain('E0102 concluded: "concluded" is not a field here; did you mean concludedOn?');
    expect(code).toBe(2);
  });

  test('that no field of days takes is told', async () => {
    const { code, err } = await whatif(['--sweep', 'losses[0].proven=2016-09-28..2016-10-03']);
    expect(err).toContain('losses[0].proven');
    expect(code).toBe(2);
  });
});

describe('--sweep over words', () => {
  test('looks at every word of a field, with the rules that begin and cease to apply from one to the next', async () => {
    const { sweeps: [sweep] } = await json(['--sweep', 'fault.provider=all', '--against', '2000']);
    expect(sweep.points.map((p: { value: string; award: string; outcome: string }) => [p.value, p.award, p.outcome])).toEqual([
      ['none', '1000.00', 'partly-liable'], ['slight', '1000.00', 'partly-liable'], ['ordinary', '1000.00', 'partly-liable'], ['gross', '3000.00', 'liable'], ['intentional', '3000.00', 'liable'], ['unknown', '1000.00', 'partly-liable'],
    ]);
    expect(sweep).toMatchObject({ along: 'list', breakEven: [], above: [{ against: '2000.00', by: 'typed', values: ['gross', 'intentional'] }, { by: 'nothing', values: ['none', 'slight', 'ordinary', 'gross', 'intentional', 'unknown'] }] });
    expect(sweep.turns.map((t: { before: { value: string }; after: { value: string } }) => `${t.before.value} ${t.after.value}`)).toEqual(['ordinary gross', 'intentional unknown']);
    expect(sweep.turns[0].begins).toContainEqual({ rule: 'fr.case-law.faute-lourde', subject: { clause: 'cap' } });
  });

  test('takes yes, no and unknown, values one by one, and one that is not stated', async () => {
    const { sweeps } = await json(['--sweep', 'losses[0].foreseeable=all', '--sweep', 'losses[0].proven=|500|1500']);
    expect(sweeps.map((s: { points: { value: string; award: string; range: { high: string } }[] }) => s.points.map((p) => [p.value, p.award, p.range.high]))).toEqual([
      [['true', '1000.00', '3000.00'], ['false', '0.00', '0.00'], ['unknown', '1000.00', '3000.00']], [['', '0.00', '5000.00'], ['500', '500.00', '500.00'], ['1500', '1000.00', '1500.00']],
    ]);
    expect((await whatif(['--sweep', 'losses[0].proven=|500'])).out).toMatch(/not stated +0\.00/);
  });

  test.each([
    ['a field of figures', 'losses[0].proven=all', 'give losses[0].proven=A..B or the values one by one'], ['a field that is none', 'losses[0].forseeable=all', 'did you mean foreseeable?'],
    ['an entry that is none', 'clauses.capp.per=all', 'there is no clause "capp"; did you mean cap?'], ['a word that is none', 'fault.provider=gros|ordinary', 'did you mean gross?'],
  ])('%s ends with 2 and says what would be right', async (_what, sweep, said) => {
    for (const lang of ['en', 'fr', 'zh']) expect(await whatif(['--sweep', sweep, '--lang', lang])).toMatchObject({ code: 2, out: '' });
    expect((await whatif(['--sweep', sweep])).err).toContain(said);
  });
});

describe('forms', () => {
  const asked = ['--sweep', 'fault.provider=ordinary|gross', '--sweep', 'losses[0].proven=0..2000x3'];

  test('a sheet has a line for each scenario and for each value', async () => {
    expect((await whatif([...asked, '--format', 'csv'])).out.split('\r\n')).toEqual([
      'part,law,asOf,changed,path,value,award,low,high,currency,outcome', 'scenario,FR,2022-01-01,no,,,1000.00,1000.00,3000.00,EUR,partly-liable',
      'point,FR,2022-01-01,no,fault.provider,ordinary,1000.00,1000.00,3000.00,EUR,partly-liable', 'point,FR,2022-01-01,no,fault.provider,gross,3000.00,3000.00,3000.00,EUR,liable',
      'point,FR,2022-01-01,no,losses[0].proven,0,0.00,0.00,0.00,EUR,liable', 'point,FR,2022-01-01,no,losses[0].proven,1000,1000.00,1000.00,1000.00,EUR,liable',
      'point,FR,2022-01-01,no,losses[0].proven,2000,1000.00,1000.00,2000.00,EUR,partly-liable', '',
    ]);
  });

  test('YAML says what JSON says; a memo and a page hold each table', async () => {
    expect(parse((await whatif([...asked, '--format', 'yaml'])).out)).toEqual(await json(asked));
    expect((await whatif([...asked, '--format', 'markdown'])).out).toContain('| gross | **3,000.00** | range 3,000.00 … 3,000.00 | LIABLE |');
    expect((await whatif([...asked, '--format', 'html'])).out.match(/<table>/g)).toHaveLength(3);
    const saved = await whatif([...asked, '--output', 'out.md']);
    expect([saved.out, saved.files.get('out.md')?.slice(0, 16)]).toEqual(['', '### Side by side']);
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
      const { out } = await whatif(['--lang', lang, '--set', 'title="a\u001b[2J\u202e"', '--sweep', 'losses[0].proven=0..2000x3', '--sweep', 'concludedOn=2016-09-30..2016-10-01', '--sweep', 'fault.provider=|gross'], { files });
      expect([...out].filter((c) => (c < ' ' && c !== '\n') || c === '\u202e' || c === '\u009b')).toEqual([]);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      for (const line of out.split('\n')) expect(line).toBe(line.trimEnd());
    }
  });
});
