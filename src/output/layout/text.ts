import type { Block, Section } from '../blocks.js';
import { safe } from '../safe.js';
import { GAP_OF_FACTS, INDENT, branchLine, fitted, grid, paragraph } from '../sections/grid.js';
import { width } from '../sections/width.js';

const lines = (block: Block, page: number): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'subtitle': return paragraph(block.text, block.paint, page).map((line) => line.slice(INDENT.length));
    case 'heading':
    case 'paragraph': return paragraph(block.text, block.paint, page);
    case 'item': return branchLine(block.text, block.depth, block.paint, page);
    case 'facts': {
      const texts = block.texts.map(({ text, paint }) => { const clean = safe(text); return paint === undefined ? clean : paint(clean); });
      const oneLine = width(block.texts.map(({ text }) => safe(text)).join(GAP_OF_FACTS)) + INDENT.length <= page;
      const [first = '', second = '', ...rest] = texts;
      return ['', ...(oneLine ? [texts.join(GAP_OF_FACTS)] : [`${first}${GAP_OF_FACTS}${second}`, ...rest]).map((line) => `${INDENT}${line}`)];
    }
    case 'columns': {
      const found = grid(block.parts.flatMap((p) => [...(p.head.length === 0 ? [] : [block.over === true ? p.head.map((c, i) => (i === 0 ? { text: '' } : c)) : p.head]), ...p.rows]), fitted(block.columns, page));
      const [first = '', ...rest] = found;
      const name = block.over === true ? block.parts[0]?.head[0] : undefined;
      if (name === undefined || typeof name.text !== 'string') return found;
      const clean = safe(name.text);
      return [`${INDENT}${name.paint === undefined ? clean : name.paint(clean)}${first.slice(INDENT.length + width(clean))}`, ...rest];
    }
  }
};

/** Sections for a reader of plain text in so many columns: an empty line between them. */
export const textOf = (sections: readonly Section[], page: number): string =>
  `${sections.filter((s) => s.length > 0).map((s) => s.flatMap((block) => lines(block, page)).join('\n')).join('\n\n')}\n`;
