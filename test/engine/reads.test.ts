import { conclusions } from '../../src/engine/conclusions.js';
import { readsOf, suited } from '../../src/engine/reads.js';
import type { Condition } from '../../src/model/condition.js';
import type { Subject } from '../../src/model/subject.js';
import { breachSerious } from '../../src/law/questions/seriousness.js';

const STANDS: Condition = { not: { concluded: 'ineffective', about: 'bound' } };
const CAP: Condition = { is: 'kind', oneOf: ['cap'], about: 'bound' };
const ASKED: Condition = { ask: breachSerious, burden: 'customer', about: 'bound' };

test.each<[string, Condition, readonly string[] | undefined]>([
  ['labels of the subject it looks at', CAP, []],
  ['what was concluded of it', { all: [CAP, STANDS] }, ['ineffective']],
  ['several rules', { any: [{ concluded: { rule: 'a' }, about: 'bound' }, { concluded: { rule: 'b' }, about: 'case' }] }, ['rule:a', 'rule:b']],
  ['intensities', { concluded: { duty: ['means', 'result'] }, about: 'bound' }, ['duty:means', 'duty:result']],
  ['counted parts and pleas', { count: [{ pleaded: 'limitation', by: 'respondent', about: 'bound' }, { concluded: 'breach', about: 'case' }], atLeast: 1 }, ['breach']],
  ['a question', ASKED, undefined],
  ['a question below', { all: [CAP, { not: ASKED }] }, undefined],
  ['labels of the subject of the rule', { is: 'kind', oneOf: ['cap'] }, undefined],
  ['what was concluded of the subject of the rule', { all: [CAP, { concluded: 'ineffective' }] }, undefined],
  ['what is linked to the subject of the rule', { concluded: 'breach', about: { link: 'service' } }, undefined],
  ['the other claim', { against: 'customer', where: STANDS }, undefined],
  ['a plea about the subject of the rule', { pleaded: 'limitation', by: 'respondent' }, undefined],
])('of each subject of its rule it comes to the same, or not: %s', (_, condition, reads) => {
  expect(readsOf(condition)).toEqual(reads);
});

test('what was worked out is kept until more is concluded of what it reads', () => {
  const found = conclusions();
  const [one, another] = [{}, {}];
  let worked = 0;
  const of = (about: object, names: readonly string[]): number => found.kept(about, names, () => (worked += 1));
  expect([of(one, ['a', 'b']), of(one, ['a', 'b']), of(another, ['b'])]).toEqual([1, 1, 2]);
  found.set('c', 'clause:x', 1);
  expect([of(one, ['a', 'b']), of(another, ['b'])]).toEqual([1, 2]);
  found.set('a', 'clause:x', 1);
  expect([of(one, ['a', 'b']), of(another, ['b'])]).toEqual([3, 2]);
  found.set('a', 'clause:x', 1);
  expect(of(one, ['a', 'b'])).toBe(3);
  found.set('a', 'clause:x', 5);
  expect(of(one, ['a', 'b'])).toBe(4);
});

test('what is read of the first conclusions alone is kept apart', () => {
  const found = conclusions();
  const of = {};
  expect(found.kept(of, ['a'], () => 7)).toBe(7);
  const first = found.first(0);
  expect(first.kept(of, ['a'], () => 8)).toBe(8);
  expect(found.kept(of, ['a'], () => 9)).toBe(7);
});

test('labels rule a subject out where they are looked at before anything is asked', () => {
  const clause = (id: string, kind: string): Subject => ({ key: `clause:${id}`, kind: 'clause', id, labels: { kind: [kind] }, facts: {}, links: {} });
  const list = [clause('a', 'cap'), clause('b', 'costs'), clause('c', 'cap')];
  const ids = (c: Condition): string => suited(list)(c).map((s) => s.id).join('');
  expect(ids(CAP)).toBe('ac');
  expect(ids({ all: [ASKED, CAP] })).toBe('ac');
  expect(ids({ all: [STANDS, CAP] })).toBe('abc');
  expect(ids({ any: [CAP, STANDS] })).toBe('abc');
  expect(ids({ all: [{ is: 'kind', oneOf: ['cap'] }, STANDS] })).toBe('abc');
});
