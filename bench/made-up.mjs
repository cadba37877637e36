/** Made-up disputes for the benches: subjects, questions and rules of no law. */

export const text = (en) => ({ en, fr: en, zh: en });
export const source = { kind: 'convention', instrument: text('bench'), pinpoint: '1', short: text('bench') };
export const place = { file: 'bench', path: 'bench', line: null, column: null };
const kinds = ['case', 'clause', 'commitment', 'breach', 'loss', 'notice', 'content', 'outage', 'credit', 'party', 'stream', 'rule'];
export const subject = (kind, id, facts = {}, labels = {}) => ({ key: kind === 'case' ? 'case:' : `${kind}:${id}`, kind, id, labels, facts, links: {} });
export const question = (id, of, shape = 'yesNo') => ({ id, of, answer: { shape }, kind: 'fact', alleges: 'claimant', raised: 'said', fact: id, wording: text(id), evidence: text(id) });
export const rule = (id, of, stage, when, then) => ({
  id, norm: id, title: text(id), says: text(id), source, inForce: { from: null, to: null }, chosenBy: 'breach-date', of, stage, routes: ['contract'], certainty: 'convention', when, then,
});

/** A dispute over losses claimed, about those subjects. */
export const matterOf = (subjects, losses) => {
  return {
    contract: { id: 'k', title: 'k', stranger: false }, incident: { id: 'i', title: 'i', kind: 'data-loss' }, currency: 'EUR', digits: 2,
    days: { contract: 18000, breach: 18500, judgment: 19000, claim: null, event: 18500, end: null }, parties: [{ id: 'provider', name: 'P' }, { id: 'customer', name: 'C' }],
    claimant: 'customer', respondents: ['provider'], ground: 'contract', subjects: Object.fromEntries(kinds.map((k) => [k, subjects.filter((s) => s.kind === k)])),
    index: new Map(subjects.map((s) => [s.key, s])), clauses: new Map(),
    losses: new Map(losses.map((claimed, i) => [`l${i}`, { head: 'other', class: 'direct', by: 'customer', against: [], claimed, series: [], place }])),
    notices: new Map(), fees: { paid: null, agreed: [] }, sums: { penalties: new Map(), unpaid: [], prepaid: [], deposits: [], relief: { restitution: null, termination: null, priceReduction: null, deliveredSum: null, interest: [], penalty: null, withheld: null, claimed: 0n }, dueOn: new Map(), deliveredOn: null, termEnd: null, payBy: null, limitation: { knownOn: null, filedOn: null, interruptions: [] }, judgments: [], enforceableOn: null, demands: [] }, determinations: new Map(), disputed: new Map(), pleas: [], payments: [], offers: [], weights: new Map(), notAssessed: [],
  };
};

const amount = question('amount', 'loss', 'amount');

/** The amounts that are proven, and a cap of so many cents. */
export const proven = { id: 'proven', source, asks: [{ question: amount, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(amount), working: [] }) };
export const capAt = (cents) => ({ id: 'cap', source, asks: [], compute: () => ({ value: cents, working: [] }) });

/** Subjects of every dispute beside its losses, and the rules: a breach on that condition, what is proven is owed, up to a cap. */
export const grounds = (facts) => [subject('case', '', facts), subject('party', 'provider'), subject('party', 'customer'), subject('commitment', 'c', {}, { owedBy: 'provider' }), subject('clause', 'k')];
export const regimeOf = (questions, breach, cap) => ({
  id: 'none', name: text('bench'), questions: [...questions, amount], parameters: [], checkedOn: 0,
  rules: [rule('breach', 'commitment', 'breach', breach, [{ breach: true }]), rule('prove', 'loss', 'heads', { concluded: 'founded' }, [{ prove: proven, heads: 'self' }]), rule('cap', 'clause', 'caps', { all: [] }, [{ limit: cap, heads: 'all' }])],
});

/** A breach if all questions are answered yes, and losses under a cap; all facts are known. */
export const dispute = (facts, questions, losses, cap) => {
  const asked = questions.map((id) => question(id, 'case'));
  const claimed = losses.map((id) => BigInt(facts[id]));
  const subjects = [...grounds(Object.fromEntries(questions.map((id) => [id, { state: 'is', value: facts[id], place }]))), ...claimed.map((value, i) => subject('loss', `l${i}`, { amount: { state: 'is', value, place } }))];
  return { matter: matterOf(subjects, claimed), regime: regimeOf(asked, { all: asked.map((ask) => ({ ask, burden: 'claimant', about: 'case' })) }, capAt(cap)) };
};
