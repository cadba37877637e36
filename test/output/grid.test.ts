import fc from 'fast-check';
import { grid } from '../../src/output/sections/grid.js';
import type { Cell, Column } from '../../src/output/sections/grid.js';
import { tabular } from '../../src/output/sections/tabular.js';

/* The page of a verdict is laid out by our own columns; cli-table3 says whether they are right. */

const bold = (text: string): string => `\u001b[1m${text}\u001b[22m`;
const word = fc.constantFrom('', 'a', 'clause', 'cap-6m', '1,800.48', '−6,407,000.00', '合同法', '违约责任。', 'é è', 'two words', 'a longer sentence that must be broken into lines', '（提示）说明');
const cell: fc.Arbitrary<Cell> = fc.record({ text: fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 })), paint: fc.constantFrom(undefined, bold) }).map(({ text, paint }) => (paint === undefined ? { text } : { text, paint }));
const column: fc.Arbitrary<Column> = fc.record({ most: fc.integer({ min: 1, max: 30 }), align: fc.constantFrom('left' as const, 'right' as const), least: fc.integer({ min: 0, max: 12 }) });

test('our columns are those of cli-table3, to the byte', () => {
  fc.assert(fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (columns, rows) => {
    const cut = rows.map((row) => row.slice(0, columns.length));
    expect(grid(cut, columns)).toEqual(tabular(cut, columns));
  }), { numRuns: 500 });
});
