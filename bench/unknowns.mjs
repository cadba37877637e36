/**
 * npm run bench: range and decisive questions for interacting unknowns, as multiples of one assessment of the same dispute (no range), in one process.
 * The dispute is made up: liability hangs on the parity of its open questions, so that every completion matters; a second one has independent losses.
 */
import { performance } from 'node:perf_hooks';
import { assess } from '../dist/index.js';

const text = (en) => ({ en, fr: en, zh: en });
const source = { kind: 'convention', instrument: text('bench'), pinpoint: '1', short: text('bench') };
const place = { file: 'bench', path: 'bench', line: null, column: null };
const kinds = ['case', 'clause', 'commitment', 'breach', 'loss', 'notice', 'content', 'outage', 'credit', 'party', 'stream', 'rule'];
const subject = (kind, id, facts = {}, labels = {}) => ({ key: kind === 'case' ? 'case:' : `${kind}:${id}`, kind, id, labels, facts, links: {} });
const question = (id, of, shape = 'yesNo') => ({ id, of, answer: { shape }, kind: 'fact', alleges: 'claimant', raised: 'said', fact: id, wording: text(id), evidence: text(id) });
const rule = (id, of, stage, when, then) => ({
  id, norm: id, title: text(id), says: text(id), source, inForce: { from: null, to: null }, chosenBy: 'breach-date', of, stage, routes: ['contract'], certainty: 'convention', when, then,
});

const amount = question('amount', 'loss', 'amount');
const proven = { id: 'proven', source, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount), working: [] }) };
const cap = { id: 'cap', source, asks: [], compute: () => ({ value: 90_000n, working: [] }) };

const dispute = (open, losses) => {
  const questions = Array.from({ length: open }, (_, i) => question(`q${i}`, 'case'));
  const subjects = [
    subject('case', '', Object.fromEntries(questions.map((q) => [q.id, { state: 'open', place }]))), subject('party', 'provider'), subject('party', 'customer'),
    subject('commitment', 'c', {}, { owedBy: 'provider' }), subject('clause', 'k'),
    ...losses.map((claimed, i) => subject('loss', `l${i}`, { amount: open === 0 ? { state: 'open', values: [claimed, 0n], place } : { state: 'is', value: claimed, place } })),
  ];
  const matter = {
    contract: { id: 'k', title: 'k', stranger: false }, incident: { id: 'i', title: 'i', kind: 'data-loss' }, currency: 'EUR', digits: 2,
    days: { contract: 18000, breach: 18500, judgment: 19000, claim: null, event: 18500, end: null }, parties: [{ id: 'provider', name: 'P' }, { id: 'customer', name: 'C' }],
    claimant: 'customer', respondents: ['provider'], ground: 'contract', subjects: Object.fromEntries(kinds.map((k) => [k, subjects.filter((s) => s.kind === k)])),
    index: new Map(subjects.map((s) => [s.key, s])), clauses: new Map(),
    losses: new Map(losses.map((claimed, i) => [`l${i}`, { head: 'other', class: 'direct', by: 'customer', against: [], claimed, series: [], place }])),
    notices: new Map(), fees: { paid: null, agreed: [] }, sums: { penalties: new Map(), unpaid: [], prepaid: [], deposits: [], relief: { restitution: null, termination: null, priceReduction: null, deliveredSum: null, interest: [], penalty: null, withheld: null, claimed: 0n }, dueOn: new Map(), deliveredOn: null, termEnd: null, payBy: null, limitation: { knownOn: null, filedOn: null, interruptions: [] }, judgments: [], enforceableOn: null, demands: [] }, determinations: new Map(), disputed: new Map(), pleas: [], payments: [], offers: [], weights: new Map(), notAssessed: [],
  };
  const breach = open === 0 ? { all: [] } : { count: questions.map((ask) => ({ ask, burden: 'claimant', about: 'case' })), odd: true };
  const rules = [
    rule('breach', 'commitment', 'breach', breach, [{ breach: true }]),
    rule('prove', 'loss', 'heads', { concluded: 'founded' }, [{ prove: proven, heads: 'self' }]),
    rule('cap', 'clause', 'caps', { all: [] }, [{ limit: cap, heads: 'all' }]),
  ];
  return { matter, regime: { id: 'none', name: text('bench'), rules, questions: [...questions, amount], parameters: [], checkedOn: 0 } };
};

const time = (runs, work) => { const start = performance.now(); for (let i = 0; i < runs; i++) work(); return (performance.now() - start) / runs; };

for (const [name, { matter, regime }] of [
  ['parity of 12 open questions', dispute(12, [100_000n])],
  ['parity of 16 open questions', dispute(16, [100_000n])],
  ['12 asserted losses under a cap', dispute(0, Array.from({ length: 12 }, (_, i) => BigInt(1000 + 2 ** i)))],
]) {
  const base = () => assess(matter, regime, { range: false, open: 'raised' });
  const range = () => assess(matter, regime, { range: true, open: 'raised' });
  time(300, base);
  time(1, range);
  const [one, all] = [time(300, base), time(3, range)];
  console.log(`${name.padEnd(32)} ${(one * 1000).toFixed(0).padStart(6)} µs one ${all.toFixed(1).padStart(8)} ms range ${(all / one).toFixed(0).padStart(6)} ×`);
}
