import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const CORE = join(__dirname, '..', 'dist', 'core.cjs');

/** The core bundle in a context that has the language and nothing else: what it cannot reach, it cannot depend on. */
const bare = (): object => {
  const context = createContext(Object.create(null) as object);
  runInContext('for (const name of ["Date", "Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "console"]) delete globalThis[name]; Math.random = undefined;', context);
  return context;
};

describe('the core bundle', () => {
  it('is built', () => {
    expect(existsSync(CORE)).toBe(true);
  });

  it('decides a dispute in a context without process, Date, require or Intl', () => {
    const context = bare();
    expect(runInContext('[typeof process, typeof Date, typeof require, typeof Intl, typeof console, typeof Math.random].join()', context)).toBe('undefined,undefined,undefined,undefined,undefined,undefined');
    runInContext(readFileSync(CORE, 'utf8'), context);
    const award = runInContext(
      `(() => {
        const place = { file: 't', path: 't', line: null, column: null };
        const is = (value) => ({ state: 'is', value, place });
        const make = (kind, id, labels = {}, facts = {}) => ({ key: kind === 'case' ? 'case:' : kind + ':' + id, kind, id, labels, facts, links: {} });
        const all = [make('case', ''), make('party', 'provider', { role: ['provider'], party: 'yes' }), make('party', 'customer', { role: ['customer'], party: 'yes' }),
          make('commitment', 'backups', { kind: 'backup', owedBy: 'provider', essential: 'yes', serviceTypes: ['backup'] }, { performed: is('none') }),
          make('loss', 'rebuild', { head: 'data-restoration', class: 'recovery' }, { proven: is(4300000n), direct: is(true), foreseeable: is(true) })];
        const kinds = ['case', 'clause', 'commitment', 'breach', 'loss', 'notice', 'content', 'outage', 'credit', 'party', 'stream', 'rule'];
        const matter = {
          contract: { id: 'k', title: 'k', stranger: false }, incident: { id: 'i', title: 'i', kind: 'data-loss' }, currency: 'EUR', digits: 2,
          days: { contract: 18000, breach: 18700, judgment: 20000, claim: null, event: 18700, end: null }, parties: [{ id: 'provider', name: 'P' }, { id: 'customer', name: 'C' }],
          claimant: 'customer', respondents: ['provider'], ground: null, subjects: Object.fromEntries(kinds.map((k) => [k, all.filter((s) => s.kind === k)])), index: new Map(all.map((s) => [s.key, s])),
          clauses: new Map(), losses: new Map([['rebuild', { head: 'data-restoration', class: 'recovery', by: 'customer', against: [], claimed: 6000000n, series: [], estimate: null, place }]]), notices: new Map(),
          fees: { paid: null, agreed: [] }, sums: { penalties: new Map(), unpaid: [], prepaid: [], deposits: [], relief: { restitution: null, termination: null, priceReduction: null, deliveredSum: null, interest: [], penalty: null, withheld: null, claimed: 0n }, dueOn: new Map(), deliveredOn: null, termEnd: null, payBy: null, limitation: { knownOn: null, filedOn: null, interruptions: [] }, judgments: [], enforceableOn: null, demands: [] }, determinations: new Map(), disputed: new Map(), pleas: [], payments: [], offers: [], weights: new Map(), notAssessed: [],
        };
        const { assess, regimes } = liabilityCore;
        return String(assess(matter, regimes.FR, { range: true, open: 'raised' }).award);
      })()`,
      context,
    ) as string;
    expect(award).toBe('4300000');
  });
});
