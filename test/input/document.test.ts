import { fromPlain, readDocument } from '../../src/input/document.js';
import { at, each, placeOf } from '../../src/input/item.js';
import type { Problem } from '../../src/model/problem.js';
import { CONTRACT, INCIDENT, lines } from './documents.js';

const errors = (text: string, schema: 'contract' | 'incident' | 'with' = 'incident'): readonly Problem[] => {
  const result = readDocument(text, 'x.yaml', schema);
  return result.ok ? [] : result.errors;
};

const loss = (text: string): string | null => {
  const result = readDocument(text, 'x', 'incident');
  return result.ok ? (at(each(at(result.value.root, 'losses'))[0], 'amount')?.text ?? null) : null;
};

describe('numbers keep the digits of their author', () => {
  test.each([
    ['60000.00', '60000.00'], ['0.10', '0.10'], ['1e3', '1000'], ['1.5e-1', '0.15'], ['"123456789012345678.90"', '123456789012345678.90'], ['+.5', '0.5'], ['-007', '-7'],
  ])('%s', (written, kept) => {
    expect(loss(`id: a\nlosses: [{id: l, head: other, amount: ${written}}]\n`)).toBe(kept);
  });

  test('a number with more than 15 digits must be a string', () => {
    const [problem] = errors('id: a\nlosses:\n  - {id: l, head: other, amount: 1234567890123456.7}\n');
    expect(problem).toMatchObject({ code: 'E0201', path: 'losses[0].amount', line: 3, column: 34, detail: { kind: 'too-many-digits', found: '1234567890123456.7' } });
  });
});

describe('positions', () => {
  test('of a value, from 1, after a byte order mark and with Windows line ends', () => {
    const result = readDocument('\uFEFFid: a\r\nlosses:\r\n  - id: l\r\n    head: other\r\n    amount: 5\r\n', 'x.yaml', 'incident');
    expect(result.ok && placeOf(at(each(at(result.value.root, 'losses'))[0], 'amount') as never)).toEqual({ file: 'x.yaml', path: 'losses[0].amount', line: 5, column: 13 });
  });

  test('of JSON with tabs, escapes and exact digits', () => {
    const result = readDocument('{\n\t"id": "a\\u00e9\\"]",\n\t"losses": [ {"id":"l",\t"head":"other", "amount": 5.10}, {"id":"m","head":"other"} ]\n}', 'x.json', 'incident');
    if (!result.ok) throw new Error(lines(result.errors).join('\n'));
    const amount = at(each(at(result.value.root, 'losses'))[0], 'amount');
    expect(at(result.value.root, 'id')?.value).toBe('aé"]');
    expect(amount?.text).toBe('5.10');
    expect(placeOf(amount as never)).toMatchObject({ path: 'losses[0].amount', line: 3, column: 51 });
  });

  test('JSON and YAML of one text give the same tree', () => {
    const text = '{"id": "a", "causes": [], "customer": {}, "losses": [{"id": "l", "head": "other", "amount": -0.50, "direct": true, "chance": null}]}';
    const [json, yaml] = [readDocument(text, 'x', 'incident'), readDocument(text.replace(/]}$/, ',]}'), 'x', 'incident')];
    expect(json.ok && json.value.root.value).toEqual(yaml.ok && yaml.value.root.value);
  });

  test('there are none in a record that was parsed already', () => {
    const result = fromPlain({ id: 'a', losses: [{ id: 'l', head: 'othr' }] }, 'line 3', 'incident');
    expect(result.ok ? [] : result.errors).toMatchObject([{ file: 'line 3', path: 'losses[0].head', line: null, column: null, code: 'E0121' }]);
  });
});

describe('what is no document', () => {
  test.each([
    ['a key given twice', 'id: a\ntitle: x\nid: b\n', ['3:1 E0104 id']],
    ['a key given twice in JSON', '{"id": "a",\n "id": "b"}', ['2:2 E0104 id']],
    ['two documents', 'id: a\n---\nid: b\n', ['2:1 E0105 ']],
    ['no YAML', 'id: [a\ntitle: b\n', ['2:1 E0101 ']],
    ['nothing', '', ['null:null E0108 ']],
    ['a list', '- id: a\n', ['1:1 E0120 ']],
    ['an alias of itself', 'id: a\nlosses: &x [*x]\n', ['2:13 E0106 losses[0]']],
  ])('%s', (_what, text, expected) => {
    expect(lines(errors(text)).slice(0, 1)).toEqual(expected);
  });

  test('aliases that multiply stop the reader', () => {
    const bomb = ['id: a', 'title: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcdefg'].map((n, i) => `${n}: &${n} [${Array(10).fill(`*${'abcdef'[i]}`).join(',')}]`)].join('\n');
    expect(errors(bomb).some((p) => p.code === 'E0106')).toBe(true);
  });

  test('an honest alias is copied', () => {
    expect(errors('id: a\nlosses:\n  - &l {id: l, head: other, period: &p {from: 2021-01-01, to: 2021-02-01}}\n  - {id: m, head: other, period: *p}\n')).toEqual([]);
  });

  test('nesting without end is a problem, not a crash', () => {
    for (const text of [`{"id":${'['.repeat(5000)}${']'.repeat(5000)}}`, `id: ${'['.repeat(5000)}`]) expect(errors(text).length).toBeGreaterThan(0);
  });

  test('a contract where an incident is wanted', () => {
    expect(errors(CONTRACT, 'incident')).toMatchObject([{ code: 'E0107', line: 1, column: 9, detail: { expected: 'liability/incident@1', found: 'liability/contract@1' } }]);
  });

  test('a file laid over the record may be empty', () => {
    expect(errors('', 'with')).toEqual([]);
  });
});

describe('what the schema does not know', () => {
  test('every problem at once, each at its line, with what was meant', () => {
    const text = `${INCIDENT.replace('head: data-restoration', 'head: restoration')}falt: {provider: ordinary}\nfault: {provider: sever}\ncustomer: {contributedShare: much}\n`;
    expect(errors(text)).toMatchObject([
      { line: 9, column: 25, code: 'E0121', path: 'losses[0].head', detail: { kind: 'not-one-of', found: 'restoration', suggestion: 'data-restoration' } },
      { line: 10, column: 1, code: 'E0102', path: 'falt', detail: { kind: 'unknown-field', field: 'falt', suggestion: 'fault' } },
      { line: 11, column: 19, code: 'E0121', path: 'fault.provider' },
      { line: 12, column: 30, code: 'E0122', path: 'customer.contributedShare', detail: { kind: 'wrong-form', form: 'figure', found: 'much' } },
    ]);
  });

  test('fields of entries, letters swapped', () => {
    expect(errors('id: a\nlosses: [{id: l, head: other, amuont: 5}]\n')).toMatchObject([{ detail: { field: 'amuont', suggestion: 'amount' }, line: 2, column: 31 }]);
  });

  test('missing fields stand at the mapping that lacks them', () => {
    expect(errors('id: a\nlosses:\n  - {amount: 5}\n')).toMatchObject([{ line: 3, column: 5, detail: { kind: 'missing-field', field: 'id' } }, { line: 3, column: 5, detail: { kind: 'missing-field', field: 'head' } }]);
  });

  test('a date with hours that are none', () => {
    expect(errors('id: a\noccurredAt: 2021-03-10 at noon\n')).toMatchObject([{ code: 'E0122', line: 2, column: 13, detail: { form: 'event-time' } }]);
  });

  test('a key that JavaScript would trip over is an unknown field', () => {
    expect(errors('{"id": "a", "__proto__": {"kind": "fire"}}')).toMatchObject([{ detail: { kind: 'unknown-field', field: '__proto__' } }]);
  });

  test('nothing near, nothing suggested', () => {
    expect(errors('id: a\nzzz: 1\n')).toMatchObject([{ detail: { field: 'zzz', suggestion: null } }]);
  });
});
