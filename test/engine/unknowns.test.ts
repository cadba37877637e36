import { formatAmount } from '../../src/values/money.js';
import type { Verdict } from '../../src/model/verdict.js';
import { stringify } from 'yaml';
import { verdictOf } from '../output/verdicts.js';

/** What raises a question and what an answer that is open does to the range: small disputes written by hand, through documents. */

type Fields = { readonly [key: string]: unknown };

const CONTRACT: Fields = {
  schema: 'liability/contract@1', id: 'c', currency: 'EUR', timeZone: 'Europe/Paris', concludedOn: '2022-03-01',
  parties: { provider: { kind: 'business', nature: 'legal' }, customer: { kind: 'business', nature: 'legal' } },
  formation: { standardTerms: true, accepted: true, negotiated: false },
  services: [{ id: 'vault', type: 'backup', fee: { amount: 100, per: 'month' } }],
  commitments: [{ id: 'keep', kind: 'backup', services: ['vault'] }],
  clauses: [{ id: 'limit', kind: 'cap', limit: { amount: 400 }, per: 'event', covers: 'damages', protects: 'provider', drawnToAttention: true, explained: true }],
};
const LOST: Fields = { id: 'files', head: 'data-restoration', amount: 1000, proven: 1000 };
const INCIDENT: Fields = {
  schema: 'liability/incident@1', id: 'i', contract: 'c', kind: 'data-loss', occurredAt: '2023-05-02', claimant: 'customer',
  performance: [{ commitment: 'keep', performed: 'none' }], causes: [{ kind: 'fire', origin: 'provider' }], losses: [LOST],
};

const decided = (incident: Fields = {}, contract: Fields = {}, law: 'FR' | 'CN' = 'FR'): Verdict =>
  verdictOf(`governingLaw: ${law}\n${stringify({ ...CONTRACT, ...(law === 'CN' ? { currency: 'CNY', timeZone: 'Asia/Shanghai' } : {}), ...contract })}`, stringify({ ...INCIDENT, ...incident }));

const figures = (v: Verdict): readonly (string | null)[] => [v.range?.low ?? null, v.award, v.range?.high ?? null].map((x) => (x === null ? null : formatAmount(x, v.matter.digits)));
const raised = (v: Verdict): readonly string[] => [...v.decisive, ...v.notDecisive].filter((q) => q.subject.kind !== 'rule').map((q) => q.question.id).sort();
const loss = (fields: Fields): Verdict => decided({ losses: [{ id: 'files', head: 'data-restoration', amount: 300, ...fields }] });
const ELEMENTS = ['force-majeure-outside-control', 'force-majeure-prevents-performance', 'force-majeure-unavoidable', 'force-majeure-unforeseeable'];

describe('what raises a question', () => {
  it.each<readonly ['FR' | 'CN', string, readonly string[], readonly string[]]>([
    ['FR', 'clause-unfair', ['clause-empties-essential-obligation', 'clause-significant-imbalance'], ['400.00', '400.00', '1000.00']],
    ['CN', 'clause-unfair', ['clause-unreasonable'], ['400.00', '400.00', '1000.00']],
    ['FR', 'force-majeure', ELEMENTS, ['0.00', '400.00', '400.00']],
    ['CN', 'force-majeure', ELEMENTS, ['0.00', '400.00', '400.00']],
    ['FR', 'contributory-fault', ['victim-share'], ['0.00', '400.00', '400.00']],
    ['CN', 'contributory-fault', ['victim-share'], ['0.00', '400.00', '400.00']],
    ['FR', 'set-off', [], ['400.00', '400.00', '400.00']],
    ['CN', 'set-off', [], ['400.00', '400.00', '400.00']],
  ])('under %s a plea of %s raises what belongs to it and nothing else', (law, plea, questions, range) => {
    const v = decided({ pleas: [{ plea, by: 'customer' }] }, {}, law);
    expect([raised(v), figures(v)]).toEqual([questions, range]);
  });

  it('an entry of what is disputed raises its question and answers nothing', () => {
    const v = decided({ disputed: [{ question: 'clause-significant-imbalance', clause: 'limit' }] });
    expect([raised(v), figures(v)]).toEqual([['clause-significant-imbalance'], ['400.00', '400.00', '1000.00']]);
  });

  it('a block that is present and says nothing raises its elements', () => {
    expect(raised(decided({ causes: [{ kind: 'fire', origin: 'provider', forceMajeure: {} }] }))).toEqual(ELEMENTS);
  });

  it('what nobody says is not raised, and unknown is', () => {
    expect(raised(decided())).toEqual([]);
    expect(raised(decided({ fault: { provider: 'unknown' } }))).toEqual(['fault-degree']);
  });
});

describe('what evidence is worth, and what a range does', () => {
  it.each<readonly [string, Fields, readonly string[], boolean]>([
    ['admitted', { evidence: 'admitted' }, ['300.00', '300.00', '300.00'], false],
    ['expert', { evidence: 'expert' }, ['300.00', '300.00', '300.00'], false],
    ['documented', { evidence: 'documented' }, ['300.00', '300.00', '300.00'], false],
    ['asserted', { evidence: 'asserted' }, ['0.00', '0.00', '300.00'], true],
    ['nothing said', {}, ['0.00', '0.00', '300.00'], true],
    ['none', { evidence: 'none' }, ['0.00', '0.00', '0.00'], false],
    ['proven', { proven: 120 }, ['120.00', '120.00', '120.00'], false],
    ['proven within a range', { proven: { low: 100, likely: 150, high: 200 } }, ['100.00', '150.00', '200.00'], true],
    ['proven within a range that names no likely sum', { proven: { low: 100, high: 200 } }, ['100.00', '100.00', '200.00'], true],
    ['a sum within a range that documents show', { amount: { low: 100, likely: 150, high: 200 }, evidence: 'documented' }, ['100.00', '150.00', '200.00'], true],
    ['a sum within a range that documents show, none of it the likely one', { amount: { low: 100, high: 200 }, evidence: 'admitted' }, ['100.00', '100.00', '200.00'], true],
    ['a sum within a range that is asserted', { amount: { low: 100, likely: 150, high: 200 } }, ['0.00', '0.00', '200.00'], true],
    ['an unknown part of what is claimed', { proven: 'unknown' }, ['0.00', '0.00', '300.00'], true],
    ['an unknown loss under a limit', { amount: 'unknown' }, ['0.00', '0.00', '400.00'], true],
  ])('%s', (_, fields, range, asked) => {
    const v = loss(fields);
    expect([figures(v), raised(v)]).toEqual([range, asked ? ['loss-amount'] : []]);
  });

  it.each<readonly [unknown, readonly string[]]>([
    ['unknown', ['0.00', '1000.00', '1000.00']],
    [{ low: 0.1, likely: 0.2, high: 0.5 }, ['500.00', '800.00', '900.00']],
    [{ low: 0.1, high: 0.5 }, ['500.00', '900.00', '900.00']],
    [0.3, ['700.00', '700.00', '700.00']],
  ])('a share of the victim of %j', (contributedShare, range) => {
    expect(figures(decided({ customer: { contributedShare } }, { clauses: [] }))).toEqual(range);
  });
});

describe('a limit that nobody can work out', () => {
  const limited = (law: 'FR' | 'CN', limit: Fields): Verdict => decided({}, { clauses: [{ id: 'limit', kind: 'cap', limit, per: 'event', covers: 'damages', protects: 'provider', drawnToAttention: true, explained: true }] }, law);

  it.each<readonly ['FR' | 'CN', Fields, readonly string[]]>([
    ['FR', { amount: 'unknown' }, ['0.00', '1000.00', '1000.00']],
    ['CN', { amount: 'unknown' }, ['0.00', '1000.00', '1000.00']],
    ['FR', { amount: { low: 200, high: 600 } }, ['200.00', '600.00', '600.00']],
    ['CN', { amount: { low: 200, likely: 300, high: 600 } }, ['200.00', '300.00', '600.00']],
    ['FR', { basis: 'fees-paid', services: ['vault'], period: 'P6M', before: 'event' }, ['0.00', '1000.00', '1000.00']],
    ['CN', { lesserOf: [{ amount: 700 }, { amount: 'unknown' }] }, ['700.00', '700.00', '700.00']],
    ['FR', { greaterOf: [{ amount: 700 }, { basis: 'fees-paid', services: ['vault'], before: 'event' }] }, ['0.00', '1000.00', '1000.00']],
  ])('under %s a limit of %j cuts no further than it is shown, and to nothing at the low end', (law, limit, range) => {
    const v = limited(law, limit);
    expect(figures(v)).toEqual(range);
    if (range[0] !== range[2]) expect(v.decisive.map((q) => q.question.id)).toEqual(['limit-amount']);
  });

  it('says where the figure goes: at the clause', () => {
    expect(limited('FR', { amount: 'unknown' }).decisive[0]?.place?.path).toBe('clauses[0].limit.amount');
  });
});

describe('facts that are neither yes nor no', () => {
  it.each<readonly [string, Fields, readonly string[]]>([
    ['a part avoidable', { proven: 1000, avoidable: { low: 100, likely: 200, high: 400 } }, ['600.00', '800.00', '900.00']],
    ['an unknown part avoidable', { proven: 1000, avoidable: 'unknown' }, ['0.00', '1000.00', '1000.00']],
    ['savings within a range', { proven: 1000, savings: { low: 100, high: 300 } }, ['700.00', '900.00', '900.00']],
  ])('%s', (_, fields, range) => {
    expect(figures(decided({ losses: [{ id: 'files', head: 'data-restoration', amount: 1000, ...fields }] }, { clauses: [] }, 'CN'))).toEqual(range);
  });
});

describe('ends of a range', () => {
  const chance = (more: Fields): Verdict => decided({ losses: [{ ...LOST, certainty: 'chance', ...more }] }, { clauses: [] });

  it('that a chance only comes near are said to be so, also where the base lies there', () => {
    const v = chance({ chance: 'unknown' });
    expect([figures(v), v.range?.limits]).toEqual([['0.00', '0.00', '1000.00'], ['low', 'high']]);
  });

  it('that are reached otherwise are not', () => {
    expect(chance({ chance: { low: 0.2, high: 0.5 } }).range?.limits).toEqual([]);
  });

  it('that another answer reaches whatever the chance is are not', () => {
    const v = decided({ losses: [{ ...LOST, certainty: 'chance', chance: 'unknown' }], causes: [{ kind: 'fire', origin: 'nature', forceMajeure: {} }] }, { clauses: [] });
    expect([figures(v), v.range?.limits]).toEqual([['0.00', '0.00', '1000.00'], ['high']]);
  });
});

describe('losses that are merely asserted', () => {
  const said = (v: Verdict): readonly string[] => v.warnings.filter((w) => w.code === 'partial-proof').map((w) => w.about);

  it('are proven or not, and the verdict names them where that moves the award', () => {
    const two = decided({ losses: [{ ...LOST, proven: undefined, evidence: 'asserted' }, { ...LOST, id: 'boxes', amount: 50, proven: undefined }] });
    expect([figures(two), said(two)]).toEqual([['0.00', '0.00', '400.00'], ['boxes, files']]);
  });

  it.each<readonly [string, Fields]>([['proven within a range', { proven: { low: 0, high: 900 } }], ['unknown', { proven: 'unknown' }], ['documented', { evidence: 'documented' }], ['not proven at all', { evidence: 'none' }]])('are not those that are %s', (_, fields) => {
    expect(said(loss({ proven: undefined, ...fields }))).toEqual([]);
  });
});

describe('events of which only a part of the date is known', () => {
  it.each<readonly [string, Fields, Fields, readonly string[]]>([
    ['a month', { detectedAt: '2023-05' }, {}, ['detectedAt']], ['a year', {}, { concludedOn: '2022' }, ['concludedOn']],
    ['a stretch', { detectedAt: { earliest: '2023-05-02', latest: '2023-05-04' } }, {}, ['detectedAt']], ['but not a day, and periods in months', { detectedAt: '2023-05-02' }, { term: { from: '2022-03', to: null } }, []],
  ])('are named: %s', (_, incident, contract, told) => {
    expect(decided(incident, contract).warnings.filter((w) => w.code === 'date-in-range').map((w) => w.about)).toEqual(told);
  });
});

describe('open answers that go together', () => {
  it('a fault that somebody disputes is none where its degree is one, and the other way round', () => {
    const v = decided({ ground: 'tort', disputed: [{ question: 'fault', party: 'provider' }, { question: 'fault-degree', party: 'provider' }, { question: 'limits-tort', clause: 'limit' }] }, {}, 'CN');
    const of = (id: string): unknown => v.decisive.find((q) => q.question.id === id)?.answers.map((a) => [a.values, a.award]);
    expect(figures(v)).toEqual(['0.00', '0.00', '1000.00']);
    expect(of('fault')).toEqual([[[true], 40000n], [[false], 0n]]);
    expect(of('fault-degree')).toEqual([[['none'], 0n], [['slight', 'ordinary'], 40000n], [['gross', 'intentional'], 100000n]]);
    expect(v.range?.witness.low).toEqual([]);
  });
});
