import { regimes } from '../../src/law/index.js';
import type { Condition } from '../../src/model/condition.js';
import type { Rule } from '../../src/model/rule.js';
import { LANGUAGES } from '../../src/model/text.js';
import { messages } from '../../src/output/messages/index.js';
import { ruleMessages } from '../../src/output/messages/rules/index.js';
import { FLAGS, LABEL_NAMES, LABEL_VALUES } from '../../src/output/messages/rules/words.js';
import { linesOf } from '../../src/output/rule/conditions.js';
import { effectLines } from '../../src/output/rule/effects.js';

const rules = [...new Set(Object.values(regimes).flatMap((r) => r.rules))];

const speaker = (language: (typeof LANGUAGES)[number], rule: Pick<Rule, 'of'>) => ({ words: messages[language], says: ruleMessages[language], self: rule.of });

const leaves = (c: Condition): readonly Condition[] =>
  'all' in c ? c.all.flatMap(leaves) : 'any' in c ? c.any.flatMap(leaves) : 'not' in c ? leaves(c.not) : 'count' in c ? c.count.flatMap(leaves) : 'where' in c ? leaves(c.where) : [c];

const conditionsIn = (rule: Rule): readonly Condition[] =>
  [rule.when, ...rule.then.flatMap((t) => ('heads' in t && typeof t.heads === 'object' ? [t.heads.where] : []))].flatMap(leaves);

test('every label a rule looks at has its words (src/output/messages/rules)', () => {
  const known = new Set<string>([...LABEL_NAMES, ...FLAGS]);
  const values = new Set<string>(['yes', ...LABEL_VALUES, ...Object.keys(messages.en.clauseKind), ...Object.keys(messages.en.head)]);
  const wordless = rules.flatMap((rule) =>
    conditionsIn(rule).flatMap((c) =>
      'is' in c ? [...(known.has(c.is) ? [] : [`${rule.id}: label ${c.is}`]), ...c.oneOf.filter((v) => !values.has(v)).map((v) => `${rule.id}: ${c.is} ${v}`)] : []));
  expect(wordless).toEqual([]);
});

test('every condition and every effect is a sentence in each language, and its opposite says something else', () => {
  for (const rule of rules)
    for (const language of LANGUAGES) {
      const said = [...linesOf(rule.when, speaker(language, rule)), ...rule.then.flatMap((t) => effectLines(t, speaker(language, rule)))];
      expect(said.map((l) => l.text).filter((t) => t.trim() === '' || /undefined|\[object/.test(t))).toEqual([]);
      for (const c of leaves(rule.when))
        expect(linesOf(c, speaker(language, rule), 0, false).map((l) => l.text)).not.toEqual(linesOf(c, speaker(language, rule)).map((l) => l.text));
    }
});

const ask = (rules.flatMap((r) => conditionsIn(r)).find((c) => 'ask' in c) ?? { all: [] }) as Condition;

describe('groups', () => {
  const said = (c: Condition): readonly string[] => linesOf(c, speaker('en', { of: 'clause' })).map((l) => `${'  '.repeat(l.depth)}${l.text}`);
  const is = (value: string): Condition => ({ is: 'kind', oneOf: [value] });

  test('say all, any, none and how many, with the parts below', () => {
    expect(said({ any: [is('cap'), is('penalty')] })).toEqual(['at least one of these holds:', '  of the clause, the kind is limit of liability', '  of the clause, the kind is agreed damages']);
    expect(said({ not: { any: [is('cap'), is('penalty')] } })[0]).toBe('none of these holds:');
    expect(said({ not: { all: [is('cap'), is('penalty')] } })[0]).toBe('not all of this holds:');
    expect(said({ count: [is('cap'), is('penalty')], odd: true })[0]).toBe('an odd number of these hold:');
    expect(said({ count: [is('cap'), is('penalty')], atLeast: 2 })[0]).toBe('at least 2 of these hold:');
    expect(said({ not: { count: [is('cap'), is('penalty')], atLeast: 2 } })[0]).toBe('fewer than 2 of these hold:');
    expect(said({ all: [] })).toEqual(['always']);
  });

  test('of one part are that part; two negations cancel', () => {
    expect(said({ all: [is('cap')] })).toEqual(['of the clause, the kind is limit of liability']);
    expect(said({ not: { not: { all: [ask] } } })).toEqual(said(ask));
  });

  test('speak of another subject inside "some"', () => {
    expect(said({ some: 'commitment', where: { is: 'worded', oneOf: ['yes'] } })).toEqual(['for at least one subject (the promise):', '  the promise has words that can be read in two ways']);
    expect(said({ not: { some: 'commitment', where: { concluded: 'breach' } } })[0]).toBe('for no subject (the promise):');
  });

  test('turn a comparison round when it must not hold', () => {
    const measure = rules.flatMap((r) => r.then).flatMap((t) => ('prove' in t ? [t.prove] : []))[0];
    if (measure === undefined) throw new Error('no rule proves an amount');
    const compare = { compare: [measure, '<', measure] } as unknown as Condition;
    expect(said(compare)[0]).toContain('is less than');
    expect(said({ not: compare })[0]).toContain('is at least');
  });
});
