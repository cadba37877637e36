import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { regimes } from '../../src/law/index.js';
import type { Verdict } from '../../src/model/verdict.js';
import type { Json } from '../support/cases.js';
import { matterOf } from '../support/records.js';

/** Laws of several debtors sued together, over made-up disputes under both laws: who is named first changes nothing, and nobody is paid his loss twice. */

const IDS = ['customer', 'provider', 'attacker', 'carrier'] as const;
const degree = fc.constantFrom<Json>('none', 'slight', 'ordinary', 'gross', 'intentional', null);
const dataRole = fc.constantFrom<Json>('controller', 'joint-controller', 'processor-on-instruction', null);
const LOSSES = [{ head: 'personal-data-harm', amount: 3000 }, { head: 'data-restoration', amount: 1001 }, { head: 'cost-to-fix', amount: 7 }] as const;

const plans = fc.record({
  law: fc.constantFrom<'FR' | 'CN'>('FR', 'CN'), respondents: fc.shuffledSubarray([...IDS], { minLength: 2, maxLength: 3 }), faults: fc.tuple(degree, degree, degree, degree), roles: fc.tuple(dataRole, dataRole),
  concurrence: fc.constantFrom<Json>('common-fault', 'each-sufficient', 'each-partial', 'undetermined-causer', null), backups: fc.constantFrom<Json>(true, false, null), personal: fc.boolean(),
  weights: fc.option(fc.array(fc.record({ party: fc.constantFrom(...IDS), weight: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 3 })), contributed: fc.constantFrom<Json>(0, 0.25, null),
  losses: fc.shuffledSubarray([...LOSSES], { minLength: 1 }), outsider: fc.option(fc.constantFrom(0.3, 1)), service: fc.constantFrom('managed-hosting', 'e-commerce-platform'), stranger: fc.boolean(),
});
type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

const present = (fields: { readonly [name: string]: Json }): { [name: string]: Json } => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const decidedOf = (p: Plan, respondents: readonly string[]): Verdict => {
  const matter = matterOf({
    contract: {
      schema: 'liability/contract@1', id: 'host', title: 'Host', governingLaw: p.law, relation: p.stranger ? 'none' : 'contract', currency: 'EUR', timeZone: 'Europe/Paris', concludedOn: '2022-01-10',
      parties: { provider: { name: 'Host', kind: 'business' }, customer: { name: 'Clinic', kind: 'business' } }, services: [{ id: 'vm', type: p.service }],
    },
    incident: present({
      schema: 'liability/incident@1', id: 'leak', contract: 'host', title: 'A leak', kind: 'personal-data-breach', services: ['vm'], occurredAt: '2024-03-01', asOf: '2025-03-01', currency: 'EUR', ground: 'tort', claimant: 'person', respondents: [...respondents],
      parties: [{ id: 'person', role: 'victim', kind: 'consumer', nature: 'natural' }, { id: 'attacker', role: 'attacker' }, { id: 'carrier', role: 'carrier' }],
      fault: present(Object.fromEntries(IDS.map((id, i) => [id, p.faults[i] ?? null]))), concurrence: p.concurrence, prevention: p.backups === null ? null : { backups: p.backups }, data: { kind: 'files' },
      personalData: p.personal ? { involved: true, roles: (['customer', 'provider'] as const).flatMap((party, i) => (p.roles[i] === null ? [] : [{ party, role: p.roles[i] as string }])), subjects: 1 } : null,
      shares: p.weights === null ? null : [...new Map(p.weights.map((w) => [w.party, w])).values()], customer: p.contributed === null ? null : { contributedShare: p.contributed },
      losses: p.losses.map((l) => ({ id: l.head, by: 'person', head: l.head, amount: l.amount, proven: l.amount, direct: true })),
    }),
  }, p.outsider === null || respondents.includes('carrier') ? [] : [{ question: 'third-party-share', party: 'carrier', answer: p.outsider }]);
  if (matter === undefined) throw new Error(`no matter of ${JSON.stringify(p)}`);
  return assess(matter, regimes[p.law], { range: false, open: 'raised', ground: 'tort' });
};

const sorted = (v: Verdict): readonly string[] => v.parties.map((x) => `${x.id} ${x.how} ${x.external} ${x.internalShare}`).sort();

describe('several sued together', () => {
  it('never pay more than the whole loss', () => {
    fc.assert(fc.property(plans, (p) => {
      const v = decidedOf(p, p.respondents);
      const loss = p.losses.reduce((n, l) => n + BigInt(l.amount) * 100n, 0n);
      expect(v.claimantTotal - v.streams.punitive.base <= loss).toBe(true);
      for (const x of v.parties) expect(x.external - v.streams.punitive.base <= loss).toBe(true);
    }), { numRuns: 40 });
  });

  it('owe the same whoever is named first', () => {
    fc.assert(fc.property(plans, (p) => {
      const [one, other] = [decidedOf(p, p.respondents), decidedOf(p, [...p.respondents].reverse())];
      expect([other.claimantTotal, sorted(other)]).toEqual([one.claimantTotal, sorted(one)]);
    }), { numRuns: 40 });
  });

  it('make the whole of it where parts are owed and all are sued', () => {
    fc.assert(fc.property(plans, (p) => {
      const v = decidedOf({ ...p, outsider: null, weights: null, concurrence: null, backups: false, personal: true, stranger: true, roles: [p.roles[0], 'controller'] }, p.respondents);
      const [parts, most] = [v.parties.filter((x) => x.how === 'several' && x.external > 0n), v.parties.reduce((n, x) => (x.how !== 'several' && x.external > n ? x.external : n), 0n)];
      if (parts.length === 0 || most > 0n) return;
      const left = p.contributed === null ? 100n : 100n - BigInt(Math.round(Number(p.contributed) * 100));
      const loss = p.losses.reduce((n, l) => n + BigInt(l.amount) * left, 0n);
      const off = loss - parts.reduce((n, x) => n + x.external, 0n);
      expect(off >= -3n && off <= 3n).toBe(true);
    }), { numRuns: 40 });
  });
});
