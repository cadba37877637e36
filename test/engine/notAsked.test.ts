import { regimes } from '../../src/law/index.js';
import { en } from '../../src/output/messages/en.js';
import { fr } from '../../src/output/messages/fr.js';
import { zh } from '../../src/output/messages/zh.js';
import { questionsAskedBy } from '../../src/model/asked.js';
import type { Warning } from '../../src/model/verdict.js';
import { verdictOf } from '../output/verdicts.js';

const contract = (concludedOn: string): string => `governingLaw: FR
schema: liability/contract@1
id: host
title: Hosting
currency: EUR
timeZone: Europe/Paris
concludedOn: ${concludedOn}
parties: {provider: {name: Host, kind: business}, customer: {name: Shop, kind: business}}
formation: {standardTerms: true, accepted: true}
services: [{id: h, type: backup, fee: {amount: 500.00, per: month}}]
commitments: [{id: copies, kind: backup, services: [h], wording: "kept apart"}]
clauses: [{id: cap, kind: cap, limit: {amount: 100}}]
`;

const record = (line: string): string => `schema: liability/incident@1
id: x
contract: host
title: Data lost
services: [h]
occurredAt: 2021-03-10
asOf: 2022-03-10
currency: EUR
performance: [{commitment: copies, performed: none}]
losses: [{id: l, head: data-restoration, amount: 1000.00, proven: 1000.00}]
${line}
`;

const told = (line: string, concludedOn = '2020-06-01', laid: readonly string[] = []): readonly Warning[] => verdictOf(contract(concludedOn), record(line), laid).warnings.filter((w) => w.code === 'not-asked');

test('a finding on what no rule of the law asks is told with its line; it changes nothing', () => {
  const finding = 'determinations: [{question: promise-meaning, commitment: copies, answer: "another building", by: court}]';
  expect(told(finding)).toEqual([{ code: 'not-asked', about: 'promise-meaning \u00b7 copies', line: 11 }]);
  expect(verdictOf(contract('2020-06-01'), record(finding), []).award).toBe(verdictOf(contract('2020-06-01'), record(''), []).award);
});

test('so is a finding that is laid over the record, and a question that is only disputed', () => {
  expect(told('', '2020-06-01', ['determinations: [{question: act-attributable, party: provider, answer: false, by: court}]']).map((w) => w.about)).toEqual(['act-attributable \u00b7 provider']);
  expect(told('disputed: [{question: clause-explained, clause: cap}]').map((w) => w.about)).toEqual(['clause-explained \u00b7 cap']);
});

test('a question whose rules are not in force on the day is not asked either', () => {
  const finding = 'determinations: [{question: data-term-unfair, clause: cap, answer: true, by: court}]';
  expect(told(finding).map((w) => w.about)).toEqual(['data-term-unfair \u00b7 cap']);
  expect(told(finding, '2025-09-12')).toEqual([]);
});

test('nothing is told of what a rule asks, nor of what settles or fixes such a question, nor of a reading', () => {
  for (const finding of ['{question: fault-degree, party: provider, answer: ordinary, by: court}', '{question: force-majeure, answer: false, by: court}', '{question: unit-amount, loss: l, answer: 10, by: court}', '{question: reading, rule: fr.case-law.limits-met-by-a-stranger, answer: opposable, by: court}'])
    expect(told(`determinations: [${finding}]`)).toEqual([]);
});

test('what a question reads is a question of the catalogue or of none, and the reader is asked by some rule', () => {
  const asked = new Set(Object.values(regimes).flatMap((r) => r.rules.flatMap((rule) => questionsAskedBy(rule).map(({ question }) => question.id))));
  for (const question of Object.values(regimes).flatMap((r) => r.questions)) if (question.reads !== undefined) expect(asked).toContain(question.id);
});

test('the warning is a sentence in three languages, with the line where there is one', () => {
  for (const words of [en, fr, zh]) {
    expect(words.warning['not-asked']('promise-meaning', 7)).toContain('7');
    for (const code of ['not-asked', 'subject-missing'] as const) expect(words.warning[code]('promise-meaning', null)).not.toContain('null');
  }
});

test('a finding about another thing than the question is told, and changes nothing', () => {
  expect(told('determinations: [{question: loss-foreseeable, commitment: copies, answer: false, by: court}]')).toEqual([{ code: 'not-asked', about: 'loss-foreseeable \u00b7 copies', line: 11 }]);
  expect(told('disputed: [{question: force-majeure, clause: cap}]')).toEqual([{ code: 'not-asked', about: 'force-majeure \u00b7 cap', line: 11 }]);
  expect(told('determinations: [{question: loss-foreseeable, loss: l, answer: false, by: court}]')).toEqual([]);
});

test('a finding that does not say of whom speaks of the only other party, and of nobody where there are several', () => {
  const finding = 'determinations: [{question: fault-degree, answer: gross, by: court}]';
  const of = (line: string): ReturnType<typeof verdictOf> => verdictOf(contract('2020-06-01'), record(line), []);
  expect(of(finding).award).toBe(of(finding.replace('answer', 'party: provider, answer')).award);
  expect(of(finding).award).not.toBe(of('').award);
  expect(of(finding).warnings.filter((w) => w.code === 'subject-missing')).toEqual([]);
  const several = of(`parties: [{id: sub, role: subcontractor}]\n${finding}`);
  expect(several.award).toBe(of('').award);
  expect(several.warnings).toContainEqual({ code: 'subject-missing', about: 'fault-degree \u00b7 party: provider | sub', line: 12 });
});

test('a finding in another form than the question is told, and changes nothing', () => {
  const award = (line: string): bigint => verdictOf(contract('2020-06-01'), record(line), []).award;
  const finding = 'determinations: [{question: loss-foreseeable, loss: l, answer: 3, by: court}]';
  expect(told(finding)).toEqual([{ code: 'not-asked', about: 'loss-foreseeable \u00b7 l', line: 11 }]);
  expect(award(finding)).toBe(award(''));
  expect(told('determinations: [{question: fault-degree, party: provider, answer: true, by: court}]')).toEqual([{ code: 'not-asked', about: 'fault-degree \u00b7 provider', line: 11 }]);
});

test('several debtors, their shares and how they combined are named where the law at hand has no rules on them', () => {
  const parties = 'parties: [{id: sub, role: subcontractor}]\nrespondents: [provider, sub]\nshares: [{party: sub, share: 0.3}]\nconcurrence: common-fault\npersonalData: {involved: true}';
  const named = (law: string): readonly string[] =>
    verdictOf(contract('2020-06-01').replace('governingLaw: FR', `governingLaw: ${law}`), record(parties), []).warnings.flatMap((w) => (w.code === 'not-assessed' ? [w.about] : []));
  expect(named('FR')).toEqual(['personalData.involved', 'respondents[1]', 'shares[0]', 'concurrence']);
  expect(named('CN')).toEqual([]);
});

test('a finding on a promise of the other side is heard where a rule looks at its claim', () => {
  const site = 'governingLaw: CN\nschema: liability/contract@1\nid: host\ntitle: Hosting\ncurrency: CNY\ntimeZone: Asia/Shanghai\nconcludedOn: 2024-01-26\nparties: {provider: {name: A, kind: business}, customer: {name: B, kind: business}}\n' +
    'services: [{id: h, type: online-booking, fee: {amount: 1000, per: once}}]\nfees: {paid: [], deposits: [{id: d, service: h, paidBy: customer, amount: 500, nature: deposit}]}\ncommitments: [{id: take, owedBy: customer, kind: minimum-term, services: [h]}]\n';
  const cancelled = 'schema: liability/incident@1\nid: x\ncontract: host\ntitle: Cancelled\nservices: [h]\noccurredAt: 2024-02-05\nasOf: 2024-12-31\ncurrency: CNY\nperformance: [{commitment: take, performed: none}]\nlosses: []\n' +
    'relief: {termination: {by: customer, on: 2024-02-05, kind: notice}, restitution: {claimed: 500}}\npleas: [{plea: deposit-rule, by: provider}]\ndeterminations: [{question: commitment-breached, commitment: take, answer: true, by: court}]\n';
  expect(verdictOf(site, cancelled).warnings.map((w) => w.code)).not.toContain('not-asked');
});

test('a finding about one clause is not heard because a rule asks the same of another', () => {
  const agreed = `${contract('2020-06-01').trimEnd()}\n`.replace('limit: {amount: 100}}]', 'limit: {amount: 100}}, {id: ld, kind: penalty, owedBy: provider, trigger: copies, amount: 800, replaces: all, role: penalty}]');
  const of = (clause: string): readonly string[] =>
    verdictOf(agreed, record(`pleas: [{plea: penalty-reduction, by: provider, clause: ld}]\ndeterminations: [{question: penalty-revised, clause: ${clause}, answer: {amount: 500}, by: court}]`), []).warnings.flatMap((w) => (w.code === 'not-asked' ? [w.about] : []));
  expect(of('cap')).toEqual(['penalty-revised \u00b7 cap']);
  expect(of('ld')).toEqual([]);
});

test('a finding that a rule asks for but that changes nothing is heard', () => {
  expect(told('determinations: [{question: clause-significant-imbalance, clause: cap, answer: false, by: court}, {question: fault-degree, party: provider, answer: slight, by: court}]')).toEqual([]);
});
