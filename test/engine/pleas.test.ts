import { stringify } from 'yaml';
import type { Verdict } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';

/** Every plea, row by row: the questions it raises where a rule asks them, and no other. Two disputes written by hand in which all of them may be asked. */

type Fields = { readonly [key: string]: unknown };
type Law = 'FR' | 'CN';

const PLACE = { FR: { currency: 'EUR', timeZone: 'Europe/Paris' }, CN: { currency: 'CNY', timeZone: 'Asia/Shanghai' } };

const CONTRACT: Fields = {
  schema: 'liability/contract@1', id: 'c', concludedOn: '2022-03-01',
  parties: { provider: { kind: 'business', nature: 'legal' }, customer: { kind: 'business', nature: 'legal' } },
  formation: { standardTerms: true, negotiated: false },
  services: [{ id: 'shop', type: 'website-build', fee: { amount: 9000, per: 'once' } }],
  fees: { paid: [{ service: 'shop', from: '2022-03-01', to: '2022-09-01', amount: 6000 }], unpaid: [{ invoice: 'F1', service: 'shop', due: '2022-06-01', amount: 3000 }] },
  commitments: [{ id: 'site', kind: 'delivery', services: ['shop'], dueOn: '2022-06-30', essential: false }],
  clauses: [
    { id: 'limit', kind: 'cap', limit: { amount: 400 }, per: 'event', covers: 'damages', protects: 'provider' },
    { id: 'other', kind: 'head-exclusion', heads: ['goodwill'], protects: 'provider' },
    { id: 'late', kind: 'penalty', owedBy: 'provider', trigger: 'site', amount: 5000, per: 'once' },
  ],
};
const INCIDENT: Fields = {
  schema: 'liability/incident@1', id: 'i', contract: 'c', kind: 'defective-delivery', occurredAt: '2022-07-01', asOf: '2024-06-01', claimant: 'customer',
  performance: [{ commitment: 'site', performed: 'partial' }], causes: [{ kind: 'software-defect', origin: 'provider' }],
  losses: [{ id: 'repair', head: 'cost-to-fix', amount: 1000, proven: 1000 }],
  notices: [{ id: 'demand', kind: 'default-notice', by: 'customer', receivedAt: '2022-07-05T10:00:00Z', deadline: '2022-07-20' }],
};

const verdict = (law: Law, incident: Fields, contract: Fields = {}): Verdict =>
  verdictOf(stringify({ governingLaw: law, ...PLACE[law], ...CONTRACT, ...contract }), stringify({ ...INCIDENT, ...incident }));

const raised = (v: Verdict): readonly string[] =>
  [...v.decisive, ...v.notDecisive].filter((q) => q.subject.kind !== 'rule').map((q) => (q.subject.kind === 'clause' ? `${q.question.id} ${q.subject.id}` : q.question.id)).sort();

const ELEMENTS = ['force-majeure-outside-control', 'force-majeure-prevents-performance', 'force-majeure-unavoidable', 'force-majeure-unforeseeable'];
const ENDED = { relief: { termination: { by: 'customer', on: '2022-08-01', kind: 'notice' } } };

const NO_LOSS = { losses: [] };

interface Row { readonly law: Law; readonly plea: string; readonly by: string; readonly questions: readonly string[]; readonly more?: Fields; readonly clause?: string }

const ROWS: readonly Row[] = [
  { law: 'FR', plea: 'clause-not-incorporated', by: 'customer', questions: ['clause-accepted limit', 'clause-accepted other'] },
  { law: 'FR', plea: 'clause-not-incorporated', by: 'customer', questions: ['clause-accepted limit'], clause: 'limit' },
  { law: 'CN', plea: 'clause-not-incorporated', by: 'customer', questions: ['clause-drawn-to-attention limit', 'clause-drawn-to-attention other', 'clause-explained limit', 'clause-explained other'] },
  { law: 'CN', plea: 'clause-not-incorporated', by: 'customer', questions: ['clause-drawn-to-attention limit', 'clause-explained limit'], clause: 'limit' },
  { law: 'FR', plea: 'clause-unfair', by: 'customer', questions: ['clause-empties-essential-obligation limit', 'clause-empties-essential-obligation other', 'clause-significant-imbalance limit', 'clause-significant-imbalance other'] },
  { law: 'FR', plea: 'clause-unfair', by: 'customer', questions: ['clause-empties-essential-obligation limit', 'clause-significant-imbalance limit'], clause: 'limit' },
  { law: 'CN', plea: 'clause-unfair', by: 'customer', questions: ['clause-unreasonable limit', 'clause-unreasonable other'] },
  { law: 'CN', plea: 'clause-unfair', by: 'customer', questions: ['clause-unreasonable limit'], clause: 'limit' },
  { law: 'FR', plea: 'force-majeure', by: 'provider', questions: ELEMENTS },
  { law: 'CN', plea: 'force-majeure', by: 'provider', questions: ELEMENTS },
  { law: 'FR', plea: 'contributory-fault', by: 'provider', questions: ['victim-share'] },
  { law: 'CN', plea: 'contributory-fault', by: 'provider', questions: ['victim-share'] },
  { law: 'FR', plea: 'penalty-reduction', by: 'provider', questions: ['bad-faith-breach', 'penalty-loss-shown late'], more: NO_LOSS },
  { law: 'CN', plea: 'penalty-reduction', by: 'provider', questions: ['bad-faith-breach', 'penalty-loss-shown late'], more: NO_LOSS },
  { law: 'FR', plea: 'withholding', by: 'customer', questions: ['breach-serious'] },
  { law: 'CN', plea: 'withholding', by: 'customer', questions: ['breach-serious'] },
  { law: 'FR', plea: 'termination', by: 'customer', questions: ['breach-serious'], more: ENDED },
  { law: 'CN', plea: 'termination', by: 'customer', questions: ['breach-serious'], more: ENDED },
  { law: 'FR', plea: 'price-reduction', by: 'customer', questions: ['price-reduction-share'] },
  { law: 'CN', plea: 'price-reduction', by: 'customer', questions: ['price-reduction-share'] },
  ...(['FR', 'CN'] as const).flatMap((law) => [['penalty-increase', 'customer'], ['deposit-rule', 'customer'], ['limitation', 'provider'], ['set-off', 'provider']].map(([plea = '', by = '']): Row => ({ law, plea, by, questions: [] }))),
];

test.each(ROWS)('under $law the plea of $plea by the $by raises $questions', ({ law, plea, by, questions, more = {}, clause }) => {
  /* What the contract calls unessential cannot be emptied: to be asked, it must be silent on it. */
  const commitments = plea === 'clause-unfair' ? { commitments: [{ id: 'site', kind: 'delivery', services: ['shop'], dueOn: '2022-06-30' }] } : {};
  const formation = { standardTerms: true, negotiated: false, ...(plea === 'clause-not-incorporated' ? {} : { accepted: true }) };
  expect(raised(verdict(law, { ...more, pleas: [{ plea, by, ...(clause === undefined ? {} : { clause }) }] }, { formation, ...commitments }))).toEqual(questions);
});

test.each(['FR', 'CN'] as const)('under %s nothing is raised without a plea but how serious a breach is that a contract was ended for', (law) => {
  expect(raised(verdict(law, {}))).toEqual([]);
  expect(raised(verdict(law, ENDED))).toEqual(['breach-serious']);
});
