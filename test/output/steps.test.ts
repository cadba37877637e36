import { regimes } from '../../src/law/index.js';
import { LANGUAGES } from '../../src/model/text.js';
import { stepWords } from '../../src/output/messages/steps/index.js';
import { evidenceOf } from '../../src/output/evidence.js';
import { formats } from '../../src/output/index.js';
import { exampleVerdict, settingIn, verdictOf } from './verdicts.js';

const conclusions = Object.values(regimes).flatMap((r) => r.rules).flatMap((r) => [...r.then, ...(r.readings ?? []).flatMap((x) => x.then)]);

test.each(LANGUAGES)('every remedy and every day that a rule concludes has words in %s', (language) => {
  const w = stepWords[language];
  const lacking = conclusions.flatMap((c) => ('remedy' in c && !Object.hasOwn(w.remedy, c.remedy) ? [c.remedy] : 'deadline' in c && !Object.hasOwn(w.deadline, c.deadline) ? [c.deadline] : 'step' in c && !Object.hasOwn(w.step, c.step) ? [c.step] : []));
  expect([...new Set(lacking)]).toEqual([]);
});

test('days and remedies stand with their rule; what is whose to show stands with its evidence', async () => {
  const table = await formats.table();
  const v = exampleVerdict('bati-courtage');
  const customer = table([v], settingIn('en', { side: 'customer' }));
  expect(customer).toMatch(/limitation: last day to sue or interrupt +2026-03-10 \(open\) +C\. civ\. 2224/);
  expect(customer).toContain('For France Bâti Courtage to show');
  const provider = table([v], settingIn('en', { side: 'provider' }));
  expect(provider).not.toContain('limitation: last day');
  expect(provider).not.toContain('to show\n');
});

test('the right holder is whom the record calls so, else a claimant beside the contract; a side without a step is told that there is none', async () => {
  const table = await formats.table();
  const held = (name: string, side: 'right-holder' | 'customer'): string => table([exampleVerdict(name)], settingIn('en', { side }));
  expect(held('takedown-ignored', 'right-holder')).toContain('For Picture studio the rules that apply give and ask nothing next.');
  expect(held('takedown-ignored', 'right-holder')).not.toContain('the notice is forwarded');
  expect(held('false-complaint', 'right-holder')).toContain('2024-06-18 (missed)');
  expect(held('false-complaint', 'customer')).not.toContain('2024-06-18');
  expect(held('bati-courtage', 'right-holder')).toContain('The record names nobody on that side.');
});

test('without a day of assessment a day is neither open nor missed', async () => {
  const v = exampleVerdict('bati-courtage');
  const text = (await formats.table())([{ ...v, matter: { ...v.matter, days: { ...v.matter.days, judgment: null } } }], settingIn('en'));
  expect(text).toMatch(/2026-03-10 +C\. civ\. 2224/);
});

const contract = (law: string): string => `schema: liability/contract@1
id: k
governingLaw: ${law}
currency: ${law === 'CN' ? 'CNY' : 'EUR'}
concludedOn: 2022-01-10
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
formation: {standardTerms: false, accepted: true}
services: [{id: vps, type: cloud-compute, fee: {amount: 100, per: month}}]
commitments: [{id: safe, kind: security, services: [vps]}, {id: site, kind: delivery, services: [vps], dueOn: 2024-01-15, intensity: result}]
`;

const leak = (role: string, more = ''): string => `schema: liability/incident@1
id: i
contract: k
kind: personal-data-breach
occurredAt: 2026-02-02T08:00:00Z
detectedAt: 2026-02-03T08:00:00Z
asOf: 2026-03-01
data: {kind: customer-database}
personalData: {involved: true, roles: [{party: provider, role: ${role}}]}
performance: [{commitment: safe, performed: none}]
losses: [{id: sales, head: lost-profit, amount: 300}]
${more}`;

const told = (law: string, incident: string): readonly string[] => verdictOf(contract(law), incident).steps.map((s) => [s.name, s.by, s.day, s.done].join(' '));
const DAY = 20487; // 2026-02-03

test('whoever answers for personal data tells the authority and the persons, by date', () => {
  expect(told('FR', leak('controller'))).toEqual([`inform-authority provider ${DAY + 3} `, 'inform-persons provider  ']);
  expect(told('FR', leak('processor-on-instruction'))).toEqual(['inform-controller provider  ']);
  expect(told('CN', leak('controller'))).toEqual(expect.arrayContaining([`inform-authority provider ${DAY} `, `inform-persons provider ${DAY} `, 'start-plan provider  ', `keep-logs provider ${DAY + 180} `]));
});

test('what the record shows as done is done, in time or late', async () => {
  const v = verdictOf(contract('FR'), leak('controller', 'response: {authorityNotifiedAt: 2026-02-09T08:00:00Z, subjectsInformedAt: 2026-02-10T08:00:00Z}\n'));
  const text = (await formats.table())([v], settingIn('en', { page: 160 }));
  expect(text).toMatch(/Host: the authority is told +done 2026-02-09 \(late\) +GDPR art\. 33\(1\)/);
  expect(text).toMatch(/Host: the persons concerned are told +done 2026-02-10 +GDPR art\. 34/);
});

test('without a day of detection no day is named', () => {
  expect(told('FR', leak('controller').replace(/detectedAt.*\n/, ''))).toContain('inform-authority provider  ');
});

test('a formal notice stands with the claimant where its want keeps damages out', () => {
  const late = leak('controller').replace(/personalData.*\n/, '').replace('kind: personal-data-breach', 'kind: non-delivery').replace('commitment: safe', 'commitment: site').replace('amount: 300', 'amount: 300, proven: 300');
  expect(told('FR', late)).toContain('formal-notice customer  ');
});

test('a side reads its own steps only, and JSON says whose they are and which side was asked for', async () => {
  const v = verdictOf(contract('FR'), leak('controller'));
  const table = await formats.table();
  expect(table([v], settingIn('en', { side: 'provider' }))).toContain('the authority is told');
  expect(table([v], settingIn('en', { side: 'customer' }))).not.toContain('the authority is told');
  const document = JSON.parse((await formats.json())([v], settingIn('zh', { side: 'customer' }))) as { side: string; steps: readonly { on: string; says: string }[] };
  expect([document.side, document.steps[0]?.on, document.steps[0]?.says]).toEqual(['customer', 'provider', '应当报告主管部门']);
});

test('what proves a loss is said by its kind', () => {
  const v = verdictOf(contract('FR'), leak('controller'));
  const [sales] = v.matter.subjects.loss;
  const question = v.regime.questions.find((q) => q.id === 'loss-amount');
  if (sales === undefined || question === undefined) throw new Error('the record claims a loss');
  expect(evidenceOf(v, question, sales).en).toContain('sales before and after');
  const other = new Map([[sales.id, { ...v.matter.losses.get(sales.id), head: 'other', class: 'direct' }]]);
  expect(evidenceOf({ matter: { ...v.matter, losses: other } }, question, sales)).toBe(question.evidence);
});
