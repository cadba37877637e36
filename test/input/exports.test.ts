import * as fc from 'fast-check';
import type { Raw } from '../../src/input/batch/cutting.js';
import { HELD } from '../../src/input/batch/cutting.js';
import { cellsOf, recordOf } from '../../src/input/batch/cells.js';
import { cutterOf, shapeOf } from '../../src/input/batch/format.js';
import type { ExportName } from '../../src/input/batch/format.js';
import { columnsIn, recordReader } from '../../src/input/batch/record.js';
import { at, word } from '../../src/input/item.js';

/** Exports cut into records, whatever the pieces in which their bytes come. */

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const cut = (text: string, name: ExportName, sizes: readonly number[] = []): readonly Raw[] => {
  const cutter = cutterOf(shapeOf('', text, name));
  const bytes = bytesOf(text);
  const found: Raw[] = [];
  let from = 0;
  for (const size of [...sizes, bytes.length]) {
    if (from >= bytes.length) break;
    found.push(...cutter.push(bytes.slice(from, from + size)));
    from += size;
  }
  return [...found, ...cutter.end()];
};

const texts = (raws: readonly Raw[]): readonly string[] => raws.map((raw) => new TextDecoder().decode(raw.bytes));

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), fc.boolean(), fc.constantFrom('"', '\\', '[{', '}]', '\\"', '\n', 'é', '云'), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
})).value;
const record = fc.dictionary(fc.string(), value);
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 400 });

describe('records are what they are, in whatever pieces their bytes come', () => {
  test('lines', () => {
    fc.assert(fc.property(fc.array(record), sizes, (records, pieces) => {
      const lines = records.map((r) => JSON.stringify(r));
      expect(texts(cut(lines.join('\n'), 'jsonl', pieces))).toEqual(lines);
    }));
  });

  test.each([['a list', 0], ['a list over lines', 2]])('%s', (_name, indent) => {
    fc.assert(fc.property(fc.array(record), sizes, (records, pieces) => {
      expect(texts(cut(JSON.stringify(records, null, indent), 'json', pieces)).map((t) => JSON.parse(t))).toEqual(records.map((r) => JSON.parse(JSON.stringify(r))));
    }));
  });

  test('a list under its key, among other fields', () => {
    fc.assert(fc.property(fc.array(record), value, sizes, (records, other, pieces) => {
      const text = JSON.stringify({ page: other, incidents: records, more: other });
      expect(texts(cut(text, 'json', pieces)).map((t) => JSON.parse(t))).toEqual(records.map((r) => JSON.parse(JSON.stringify(r))));
    }));
  });

  test('rows of cells with quotes and line ends', () => {
    const cell = fc.string().filter((t) => !t.includes('\r')).map((t) => t);
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), sizes, (rows, pieces) => {
      const text = [['id', 'x'], ...rows].map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect(texts(cut(text, 'csv', pieces)).slice(1).map((row) => cellsOf(row, ','))).toEqual(rows);
    }));
  });

  test('documents', () => {
    const text = '# first\nid: a\n---\nid: b\ntext: |\n  --- not a mark\n...\n---\n---\nid: c';
    for (const pieces of [[], [1, 2, 3, 4], Array.from({ length: 80 }, () => 1)])
      expect(texts(cut(text, 'yaml', pieces))).toEqual(['id: a\n', 'id: b\ntext: |\n  --- not a mark\n', 'id: c']);
  });
});

test('the place of a record is its first byte and line', () => {
  const text = '{"a":1}\n\n  \n{"b":"é"}\n{"c":3}';
  expect(cut(text, 'jsonl', [3, 3, 3]).map(({ at: byte, line, length }) => [byte, line, length])).toEqual([[0, 1, 7], [12, 4, 10], [23, 5, 7]]);
});

test('what is wrong inside a record of a list costs that record', () => {
  expect(texts(cut('[{"a":}, {"b":1}, nonsense, 5, {"c":2}]', 'json'))).toEqual(['{"a":}', '{"b":1}', 'nonsense', '5', '{"c":2}']);
});

test('a list that is never closed is seen', () => {
  const cutter = cutterOf(shapeOf('', '[{"a":1}', 'json'));
  cutter.push(bytesOf('[{"a":1},'));
  expect([cutter.end(), cutter.open()]).toEqual([[], true]);
});

test('a record beyond every size comes in parts, and the next one whole', () => {
  const cutter = cutterOf(shapeOf('', '', 'jsonl'));
  const parts = Array.from({ length: 5 }, () => cutter.push(new Uint8Array(HELD / 4).fill(97))).flat();
  const rest = cutter.push(bytesOf('\n{"a":1}\n'));
  expect([parts.map((p) => p.part), rest.map((p) => p.part)]).toEqual([['more'], ['last', 'whole']]);
  expect([...parts, ...rest].reduce((n, p) => n + p.bytes.length, 0)).toBe((HELD / 4) * 5 + 7);
  expect(rest[0]?.length).toBe((HELD / 4) * 5);
});

test('a million brackets are a record like another', () => {
  expect(cut(`${'['.repeat(1_000_000)}\n{"a":1}`, 'jsonl').length).toBe(2);
  expect(cut(`[${'['.repeat(500_000)}${']'.repeat(500_000)},{"a":1}]`, 'json').length).toBe(2);
});

describe('a shape is told', () => {
  test.each<[string, string, string, boolean]>([
    ['x.jsonl', '[', 'jsonl', false], ['x.csv', '{', 'csv', false], ['x.yml', '', 'yaml', false],
    ['x.json', '[{"id":1}]', 'json', false], ['x.json', '{"id":1}\n{"id":2}', 'jsonl', false], ['x.json', '{\n "id": 1\n}', 'json', false],
    ['x.json', '{"incidents": [', 'json', true], ['-', '{"page":{},\n"incidents" : [\n{"id":"a"}\n]}', 'json', true],
    ['-', '{"id": "z",\n{"id":"a"}', 'jsonl', false], ['-', 'id,title\n1,x', 'csv', false], ['-', 'title;id\n', 'csv', false], ['-', 'schema: x\n', 'yaml', false], ['-', '---\n', 'yaml', false],
    ['-', 'nonsense', 'jsonl', false],
  ])('%s beginning with %j is %s', (file, beginning, name, wrapped) => {
    expect(shapeOf(file, beginning)).toMatchObject({ name, wrapped });
  });

  test('with the mark that parts its cells', () => {
    expect([shapeOf('a.csv', 'id;b;c\n1,5;2').separator, shapeOf('a.csv', 'id,b').separator, shapeOf('a.tsv', 'id').separator]).toEqual([';', ',', '\t']);
  });
});

describe('a row is a record', () => {
  const shape = shapeOf('x.csv', 'id,a');
  const columns = (header: string) => columnsIn(header, shape);

  test('paths make fields and lists; an empty cell says nothing', () => {
    expect(recordOf(['7', 'Fire', '', 'other', '12.50', 'true', '3'], columns('id,title,losses[0].id,losses[1].head,losses[1].amount,losses[1].direct,data.records')))
      .toEqual({ id: '7', title: 'Fire', losses: [{ head: 'other', amount: '12.50', direct: true }], data: { records: 3 } });
  });

  test('no digit is lost', () => {
    expect(recordOf(['1', '12345678901234567.89', '007'], columns('id,losses[0].amount,title'))).toEqual({ id: '1', losses: [{ amount: '12345678901234567.89' }], title: '007' });
  });

  test('it is read under its header, with the line of its place', () => {
    const text = 'id,kind\n1,data-loss\n2,"data-\nlos"\n3,outage\n';
    const [header, ...rows] = cut(text, 'csv');
    const reader = recordReader('x.csv', shape, new TextDecoder().decode(header?.bytes));
    const read = rows.map((raw) => reader.read(raw));
    expect(read.map((r) => (r.ok ? word(at(r.value.root, 'id')) : r.errors[0]?.path))).toEqual(['1', 'kind', '3']);
    expect(rows.map((r) => [r.line, reader.id(r)])).toEqual([[2, '1'], [3, '2'], [5, '3']]);
  });
});

test('bytes that are no UTF-8 cost their record', () => {
  const shape = shapeOf('x.jsonl', '');
  const cutter = cutterOf(shape);
  const raws = cutter.push(new Uint8Array([0x22, 0xff, 0x22, 10, ...bytesOf('{"id":"a"}\n')]));
  const reader = recordReader('x.jsonl', shape, null);
  expect(raws.map((raw) => { const r = reader.read(raw); return r.ok ? 'read' : r.errors[0]?.code; })).toEqual(['E0101', 'read']);
});
