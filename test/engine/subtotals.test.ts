import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import type { Verdict } from '../../src/model/verdict.js';
import { everyVerdict, verdictOf } from '../output/verdicts.js';
import { disputes } from '../support/synthetic.js';

const total = (v: Verdict): bigint => v.subtotals.reduce((n, s) => n + s.awarded, 0n);

const contract = (law: string): string => `schema: liability/contract@1
id: k
governingLaw: ${law}
currency: ${law === 'CN' ? 'CNY' : 'EUR'}
concludedOn: 2022-01-10
parties: {provider: {name: Host, kind: business, nature: legal}, customer: {name: Shop, kind: business, nature: legal}}
formation: {standardTerms: false, accepted: true}
services: [{id: vps, type: cloud-compute, fee: {amount: 100, per: month}}]
commitments: [{id: backups, kind: backup, services: [vps], intensity: result}]
clauses: [{id: none-at-all, kind: cap, limit: {amount: 0}, covers: {heads: [lost-profit]}, drawnToAttention: true, explained: true}]
`;

const incident = (losses: string): string => `schema: liability/incident@1
id: i
contract: k
kind: data-loss
occurredAt: 2023-03-01
asOf: 2023-09-01
performance: [{commitment: backups, performed: none}]
fault: {provider: ordinary}
losses: [${losses}]
`;

const REBUILD = '{id: rebuild, head: data-restoration, amount: 500, proven: 400}';
const SALES = '{id: sales, head: lost-profit, amount: 300, proven: 200, foreseeable: true, direct: true}';

const zeros = (v: Verdict): Readonly<Record<string, string>> =>
  Object.fromEntries(v.subtotals.filter((s) => s.awarded === 0n).map((s) => [s.part, s.zero.map((z) => [z.why, ...z.rules.map((r) => r.id)].join(' ')).join('; ')]));

describe('subtotals', () => {
  it('add up to the award, in every example and in made-up disputes', () => {
    for (const [name, v] of everyVerdict()) expect([name, total(v)]).toEqual([name, v.award]);
    fc.assert(fc.property(disputes(5), ({ matter, regime }) => { const v = assess(matter, regime, { range: false, open: 'raised' }); expect(total(v)).toBe(v.award); }), { numRuns: 100 });
  });

  it('give a reason, and only there, where a class comes to nothing', () => {
    for (const [name, v] of everyVerdict()) for (const s of v.subtotals) expect([name, s.part, s.zero.length > 0]).toEqual([name, s.part, s.awarded === 0n]);
  });

  it('say of each class of loss what is owed in it and why nothing is', () => {
    const v = verdictOf(contract('FR'), incident(`${REBUILD}, ${SALES}`));
    expect(v.subtotals.filter((s) => s.awarded > 0n).map((s) => [s.part, s.claimed, s.awarded])).toEqual([['recovery', 50000n, 40000n]]);
    expect(zeros(v)).toEqual({ direct: 'not-claimed', consequential: 'limit contract.cap', legal: 'not-claimed', punitive: 'barred fr.code-civil.1231-2' });
  });

  it('name the closed list where nobody asks for punishment, and what was asked but not shown where somebody does', () => {
    expect(zeros(verdictOf(contract('CN'), incident(REBUILD)))).toMatchObject({ punitive: 'barred cn.civil-code.179' });
    const sought = verdictOf(contract('CN').replace('customer: {name: Shop, kind: business, nature: legal}', 'customer: {name: Li, kind: consumer, nature: natural}'), `${incident(REBUILD)}pleas: [{plea: punitive, by: customer}]\n`);
    expect(zeros(sought)['punitive']).toContain('proven cn.consumer-law.55.1');
    expect(zeros(verdictOf(contract('none'), incident(REBUILD)))).toMatchObject({ punitive: 'not-claimed' });
  });

  it('tell a punitive head that the law refuses from one that nobody claims', () => {
    expect(zeros(verdictOf(contract('FR'), incident(`${REBUILD}, {id: p, head: punitive, amount: 900, proven: 900}`)))['punitive']).toBe('denied fr.code-civil.1231-2');
  });

  it('say of expenses that procedure shifts that they are decided apart', () => {
    expect(zeros(verdictOf(contract('FR'), incident(`${REBUILD}, {id: lawyer, head: legal-fees, amount: 900}`)))['legal']).toBe('apart fr.code-procedure-civile.700');
  });

  it('say why nothing is owed of what is asked beside losses', () => {
    const asked = (relief: string, more = '', profile = contract('CN')): Readonly<Record<string, string>> => zeros(verdictOf(profile, `${incident('')}relief: ${relief}\n${more}`));
    expect(asked('{penalty: {amount: 3000}, restitution: {claimed: 6000}}')).toMatchObject({ agreed: 'no-rule', restitution: expect.stringContaining('unmet cn.civil-code.566 ') as string });
    const ended = 'determinations: [{question: termination-justified, answer: true, by: court}]\n';
    const paid = contract('CN').replace('commitments:', 'fees: {paid: [{service: vps, paidOn: 2022-01-10, amount: 100, kind: recurring, from: 2022-01-10, to: 2022-02-10}]}\ncommitments:');
    expect(asked('{termination: {by: customer, on: 2023-03-02}, restitution: {claimed: 6000}}', ended, paid)['restitution']).toContain('comes-to-nothing cn.civil-code.566');
    const sum = contract('CN').replace(/clauses: .*\n/, 'clauses: [{id: ld, kind: penalty, amount: 3000, owedBy: provider, trigger: backups, replaces: all}]\n');
    expect(asked('{penalty: {clause: ld, amount: 3000}}', '', sum.replace('standardTerms: false', 'standardTerms: true'))['agreed']).toBeUndefined();
    expect(asked('{penalty: {clause: ld, amount: 3000}}', 'determinations: [{question: commitment-breached, commitment: backups, answer: false, by: court}]\n', sum)['agreed']).toBe('unmet cn.civil-code.585.1.1');
    expect(asked('{penalty: {clause: ld, amount: 3000}}', 'determinations: [{question: clause-unreasonable, clause: ld, answer: true, by: court}]\n', sum.replace('standardTerms: false', 'standardTerms: true').replace('owedBy: provider, trigger: backups', 'owedBy: provider, role: limitation, trigger: backups'))['agreed']).toBe('clause-fell cn.civil-code.497');
  });

  it('hold what a provider claims as price', () => {
    const profile = contract('CN').replace('commitments:', 'fees: {unpaid: [{invoice: a, service: vps, due: 2023-04-01, amount: 900}]}\ncommitments:');
    const v = (performed: string): Verdict => verdictOf(profile, incident('').replace('contract: k', 'contract: k\nclaimant: provider\nrespondents: [customer]').replace('performed: none', `performed: ${performed}`).replace('losses: []', 'losses: []\npleas: [{plea: withholding, by: customer}]'));
    expect(v('full').subtotals.filter((s) => s.part === 'price')).toMatchObject([{ claimed: 90000n, awarded: 90000n, zero: [] }]);
    expect(v('none').subtotals.filter((s) => s.part === 'price')).toMatchObject([{ claimed: 90000n, awarded: 0n, zero: [{ why: 'comes-to-nothing' }] }]);
  });
});
