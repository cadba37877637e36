import type { Block, Part, Section } from '../blocks.js';
import type { Palette } from '../formatter.js';
import type { Cell } from '../sections/grid.js';
import { forMarkdown } from './markup.js';

/** Marks of a memo: what is strong in a terminal is strong in it, and colours are left out. */
const palette: Pick<Palette, 'strong'> = { strong: (text) => (text === '' ? '' : `**${text}**`) };

/** The marks a memo has. */
export const memoPalette: Palette = { ...palette, faint: (t) => t, good: (t) => t, bad: (t) => t, warn: (t) => t };

const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  const lines = (typeof cell.text === 'string' ? [cell.text] : cell.text).map(forMarkdown).filter((line) => line !== '');
  return lines.map((line) => (cell.paint === undefined ? line : cell.paint(line))).join('<br>');
};

const plainCell = (cell: Cell | undefined): string => cellText(cell === undefined ? undefined : { text: cell.text });

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Rows that go on with the one before, such as the further answers to a question, stand in its cells. */
const joined = (rows: readonly (readonly string[])[], over: boolean): readonly (readonly string[])[] =>
  rows.reduce<(readonly string[])[]>((list, row) => {
    const before = list[list.length - 1];
    if (!over || row[0] !== '' || before === undefined) return [...list, row];
    return [...list.slice(0, -1), before.map((text, i) => [text, row[i] ?? ''].filter((t) => t !== '').join('<br>'))];
  }, []);

/** Columns that hold nothing are left out. */
const tableOf = (part: Part, block: Extract<Block, { kind: 'columns' }>): readonly string[] => {
  const rows = joined(part.rows.map((row) => block.columns.map((_, i) => cellText(row[i]))), block.over === true);
  const heads = block.columns.map((_, i) => (i === 0 ? '' : plainCell(part.head[i])));
  const used = block.columns.map((_, i) => i).filter((i) => heads[i] !== '' || rows.some((row) => row[i] !== ''));
  const title = plainCell(part.head[0]);
  const pick = (cells: readonly string[]): string => lineOf(used.map((i) => cells[i] ?? ''));
  return [
    ...(title === '' ? [] : [`### ${title}`, '']),
    pick(heads), pick(block.columns.map((c) => (c.align === 'right' ? '---:' : '---'))), ...rows.map(pick), '',
  ];
};

const lines = (block: Block): readonly string[] => {
  const text = block.kind === 'columns' || block.kind === 'facts' ? '' : forMarkdown(block.text);
  switch (block.kind) {
    case 'title': return [`# ${text}`, ''];
    case 'subtitle': return [`*${text}*`, ''];
    case 'heading': return [`### ${text}`, ''];
    case 'paragraph': return [text, ''];
    case 'item': return [`${'  '.repeat(block.depth - 1)}- ${text}`];
    case 'facts': return [block.texts.map(({ text: fact, paint }) => { const clean = forMarkdown(fact); return paint === undefined ? clean : paint(clean); }).join(' — '), ''];
    case 'columns': return block.parts.flatMap((part) => tableOf(part, block));
  }
};

/** Sections as a memo: for a file, or the text of a pull request. */
export const markdownOf = (sections: readonly Section[]): string =>
  `${sections.filter((s) => s.length > 0).flatMap((s) => [...s.flatMap((block, i) => [...lines(block), ...(block.kind === 'item' && s[i + 1]?.kind !== 'item' ? [''] : [])]), '']).join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
