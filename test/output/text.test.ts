import fc from 'fast-check';
import { grouped, spoken, plainAmount, plainValue } from '../../src/output/amounts.js';
import { formatOfFile } from '../../src/output/index.js';
import { safe } from '../../src/output/safe.js';
import { codeFrame, problemLine } from '../../src/output/problems.js';
import { messages } from '../../src/output/messages/index.js';
import { width, wrap } from '../../src/output/sections/width.js';
import { ratio } from '../../src/values/ratio.js';

describe('amounts', () => {
  test.each([
    ['1800.48', 'en', '1,800.48'], ['1800.48', 'zh', '1,800.48'], ['1800.48', 'fr', '1\u202f800,48'], ['-1234567', 'en', '−1,234,567'], ['0.00', 'fr', '0,00'],
    ['999', 'en', '999'], ['1000', 'fr', '1\u202f000'], ['-0.05', 'en', '−0.05'], ['12345678901234567890.123', 'en', '12,345,678,901,234,567,890.123'],
  ] as const)('%s in %s is %s', (decimal, language, text) => {
    expect(grouped(decimal, language)).toBe(text);
  });

  test('without a figure there is no number', () => {
    expect(spoken(null, 2, 'en')).toBeUndefined();
    expect(spoken(10n ** 40n, 2, 'en')).toBeUndefined();
    expect(plainAmount(10n ** 40n, 2)).toBeNull();
  });

  test('answers for machines: booleans, words and decimals', () => {
    expect([plainValue(true, 2), plainValue('gross', 2), plainValue(180048n, 2), plainValue(ratio(3n, 10n), 2), plainValue(ratio(1n, 3n), 2)]).toEqual([true, 'gross', '1800.48', '0.3', '0.333333333333…']);
  });
});

describe('text from records', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred', '\\u001b[31mred'], ['a C1 control', '\u009b31m', '\\u009b31m'], ['reading order', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['invisible blanks', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'], ['tags', 'a\u{e0041}', 'a\\u{e0041}'], ['half a letter', 'a\ud800', 'a\\ud800'], ['line feeds', 'a\r\nb\tc', 'a b c'],
  ])('%s is written out', (_what, text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test.each(['Bâti Courtage', '腾讯云（前沿数控）', '1\u202f800,48 €', '𠮷野家 🙂'])('%s stays as it is', (text) => {
    expect(safe(text)).toBe(text);
  });

  test('whatever comes in, nothing that steers a terminal goes out', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(safe(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    }));
  });
});

describe('lines', () => {
  test.each([['abc', 3], ['é', 1], ['e\u0301', 1], ['数据', 4], ['（）', 4], ['1\u202f800', 5], ['−…·', 3]] as const)('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test('break at blanks, between Chinese letters, and never before a mark that closes', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('条款有效，适用', 8)).toEqual(['条款有', '效，适用']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('', 4)).toEqual(['']);
  });

  test.each([
    ['依照合同（约定）', 10, ['依照合同', '（约定）']], ['参见《民法典》', 6, ['参见', '《民法', '典》']], ['回答为“是”时', 8, ['回答为', '“是”时']], ['因 a（b）而', 5, ['因 a', '（b）', '而']], ['见 cap，适用', 6, ['见', 'cap，', '适用']],
  ])('%s: no line begins with a mark that closes nor ends with one that opens', (text, columns, expected) => {
    expect(wrap(text, columns)).toEqual(expected);
  });

  test('are never wider than asked and lose nothing but blanks', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('word', 'a', 'longerword', '数', '据，', '（', '“', ' ', '  ', '.'), { maxLength: 30 }), fc.integer({ min: 6, max: 30 }), (parts, columns) => {
      const text = parts.join('');
      const lines = wrap(text, columns);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });
});

describe('a problem', () => {
  const at = (line: number | null, column: number | null) => ({ file: 'a.yaml', path: 'x.y', line, column, code: 'E0104', detail: { kind: 'duplicate-key', key: 'y' } }) as const;

  test('begins with its place, as far as it is known', () => {
    expect(problemLine(at(3, 5), messages.en)).toBe('a.yaml:3:5: E0104 x.y: "y" stands here twice');
    expect(problemLine(at(null, null), messages.en)).toBe('a.yaml: E0104 x.y: "y" stands here twice');
  });

  test('points at its column, wide letters counted', () => {
    expect(codeFrame(at(2, 5), 'one\nname: 数据\n')).toEqual(['  2 | name: 数据', '    |     ^']);
    expect(codeFrame(at(1, 3), '数据y: 1')).toEqual(['  1 | 数据y: 1', '    |     ^']);
    expect(codeFrame(at(9, 1), 'one line')).toEqual([]);
    expect(codeFrame(at(1, 1), undefined)).toEqual([]);
  });

  test('far to the right is shown with what stands around it', () => {
    const [line = '', caret = ''] = codeFrame(at(1, 501), `${'a'.repeat(500)}!${'b'.repeat(500)}`);
    expect(line.length).toBeLessThan(110);
    expect(line[caret.indexOf('^')]).toBe('!');
  });
});

test.each([['a.json', 'json'], ['a.jsonl', 'jsonl'], ['a.txt', 'table'], ['a', undefined], ['json', undefined]])('the ending of %s asks for %s', (name, format) => {
  expect(formatOfFile(name)).toBe(format);
});
