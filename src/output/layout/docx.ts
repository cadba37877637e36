import { strToU8, zipSync } from 'fflate';
import type { Block, Section } from '../blocks.js';
import type { Palette } from '../formatter.js';
import type { Language } from '../../model/text.js';
import type { Cell, Column } from '../sections/grid.js';
import { forMarkup } from './markup.js';
import { partsOf } from './docxParts.js';

const marked = (name: string) => (text: string): string => `<${name}>${text}</${name}>`;

/** The marks of a document, one inside another as they come; `runs` turns them into what Word knows. */
export const wordPalette: Palette = { strong: marked('b'), faint: marked('f'), good: marked('g'), bad: marked('r'), warn: marked('w') };

const COLOURS: Readonly<Record<string, string>> = { f: '595959', g: '17692F', r: 'A1201A', w: '7A5200' };

const run = (text: string, marks: readonly string[]): string => {
  const colour = marks.flatMap((m) => COLOURS[m] ?? []).at(-1);
  const looks = `${marks.includes('b') ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}`;
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
};

/** Text with its marks as runs. What the text itself holds of markup was made inert before it was marked. */
const runs = (text: string): string => {
  const open: string[] = [];
  return text.split(/(<\/?[bfgrw]>)/).map((piece) => {
    if (piece === '') return '';
    if (!piece.startsWith('<')) return run(piece, open);
    if (piece.startsWith('</')) open.pop();
    else open.push(piece.slice(1, -1));
    return '';
  }).join('');
};

const BREAK = '<w:r><w:br/></w:r>';

const painted = (text: string, paint: ((text: string) => string) | undefined): string => runs(paint === undefined ? forMarkup(text) : paint(forMarkup(text)));

const paragraph = (style: string, inside: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;

const cellRuns = ({ text, paint }: Cell): string => (typeof text === 'string' ? [text] : text).map((line) => painted(line, line === '' ? undefined : paint)).join(BREAK);

/** How wide a page is between its margins, in twentieths of a point: A4, two centimetres on either side. */
const ROOM = 9638;

/** The columns of a table, as wide as they are in the page of a terminal. */
const widthsOf = (columns: readonly Column[]): readonly number[] => {
  const all = columns.reduce((n, c) => n + c.most, 0);
  return columns.map((c) => Math.round((ROOM * c.most) / all));
};

const RIGHT = '<w:jc w:val="right"/>';

const tableRow = (cells: readonly (Cell | undefined)[], columns: readonly Column[], head: boolean): string => {
  const widths = widthsOf(columns);
  const cell = (i: number): string => {
    const inside = cells[i] === undefined ? '' : cellRuns(cells[i]);
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(head ? 'TableHead' : 'TableText', inside, columns[i]?.align === 'right' ? RIGHT : '')}</w:tc>`;
  };
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${columns.map((_, i) => cell(i)).join('')}</w:tr>`;
};

const BORDERS = '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DDDDDD"/></w:tblBorders>';

const table = (rows: readonly string[], columns: readonly Column[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${ROOM}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widthsOf(columns).map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('After', '')}`;

const empty = (cell: Cell | undefined): boolean => cell === undefined || cell.text === '' || cell.text.length === 0;

const written = (block: Block): string => {
  switch (block.kind) {
    case 'title': return paragraph('Title', painted(block.text, undefined));
    case 'subtitle': return paragraph('Subtitle', painted(block.text, block.paint));
    case 'paragraph': return paragraph('Normal', painted(block.text, block.paint));
    case 'heading': return paragraph('Heading1', painted(block.text, undefined));
    case 'item': return paragraph('Normal', painted(block.text, block.paint), `<w:ind w:left="${block.depth * 340}"/>`);
    case 'facts': return paragraph('Facts', block.texts.map(({ text, paint }) => painted(text, paint)).join(run('     ', [])));
    case 'columns': return block.parts.map(({ head: [name, ...heads], rows }) => [
      ...(name === undefined || empty(name) ? [] : [paragraph('Heading1', cellRuns({ text: name.text }))]),
      table([
        ...(heads.some((h) => !empty(h)) ? [tableRow([undefined, ...heads], block.columns, true)] : []),
        ...rows.map((r) => tableRow(r, block.columns, false)),
      ], block.columns),
    ].join('')).join('');
  }
};

/** The day written into the archive for each of its parts: the same bytes on every day and in every zone. */
const NEVER = '1980-01-01T00:00:00';

/** Sections as one document of a word processor (ECMA-376, WordprocessingML): styles, tables whose headings come again on each page, page numbers. */
export const docxOf = (sections: readonly Section[], title: string, language: Language): Uint8Array => {
  const body = sections.map((s) => s.map(written).join('')).join('');
  const parts = partsOf(body, forMarkup(title), language);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { mtime: NEVER }]])));
};
