import type { Block, Section } from '../blocks.js';
import type { Palette } from '../formatter.js';
import type { Language } from '../../model/text.js';
import type { Cell } from '../sections/grid.js';
import { forMarkup } from './markup.js';

const marked = (name: string) => (text: string): string => `<span class="${name}">${text}</span>`;

/** The marks of a page. */
export const pagePalette: Palette = { strong: (text) => `<strong>${text}</strong>`, faint: marked('faint'), good: marked('good'), bad: marked('bad'), warn: marked('warn') };

/** No script, no picture, nothing fetched from anywhere: a page that can be opened from a file and printed. */
const STYLE = `body{font:15px/1.5 system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.3rem}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}table{border-collapse:collapse;width:100%;margin:.3rem 0 1rem}
td,th{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}th{font-weight:600;color:#555}
.right{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.faint{color:#595959}.good{color:#17692f}.bad{color:#a1201a}.warn{color:#7a5200}.facts{font-size:1.1rem}.facts span{margin-right:1.6rem}
@media print{body{margin:0;max-width:none;font-size:11px}tr{break-inside:avoid}}`;

const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : (typeof cell.text === 'string' ? [cell.text] : cell.text).map(forMarkup).map((line) => (cell.paint === undefined || line === '' ? line : cell.paint(line))).join('<br>');

const plain = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText({ text: cell.text }));

const painted = (text: string, paint: ((text: string) => string) | undefined): string => (paint === undefined ? forMarkup(text) : paint(forMarkup(text)));

const lines = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title': return [`<h1>${forMarkup(block.text)}</h1>`];
    case 'subtitle':
    case 'paragraph': return [`<p>${painted(block.text, block.paint)}</p>`];
    case 'heading': return [`<h2>${forMarkup(block.text)}</h2>`];
    case 'item': return [`<p style="margin:.2rem 0 .2rem ${block.depth}rem">${painted(block.text, block.paint)}</p>`];
    case 'facts': return [`<p class="facts">${block.texts.map(({ text, paint }) => `<span>${painted(text, paint)}</span>`).join(' ')}</p>`];
    case 'columns': return block.parts.flatMap(({ head: [name, ...heads], rows }) => {
      const cell = (tag: 'td' | 'th', text: string, i: number): string => `<${tag}${block.columns[i]?.align === 'right' ? ' class="right"' : ''}>${text}</${tag}>`;
      const title = plain(name);
      return [
        ...(title === '' ? [] : [`<h2>${title}</h2>`]),
        '<table>',
        ...(heads.some((h) => plain(h) !== '') ? [`<tr>${block.columns.map((_, i) => cell('th', i === 0 ? '' : plain(heads[i - 1]), i)).join('')}</tr>`] : []),
        ...rows.map((row) => `<tr>${block.columns.map((_, i) => cell('td', cellText(row[i]), i)).join('')}</tr>`),
        '</table>',
      ];
    });
  }
};

/** Sections as one page of a browser. */
export const htmlOf = (sections: readonly Section[], title: string, language: Language): string =>
  [
    '<!doctype html>', `<html lang="${language === 'zh' ? 'zh-CN' : language}">`, '<head>', '<meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${forMarkup(title)}</title>`, `<style>${STYLE}</style>`, '</head>', '<body>',
    ...sections.flatMap((s) => (s.length === 0 ? [] : ['<section>', ...s.flatMap(lines), '</section>'])),
    '</body>', '</html>', '',
  ].join('\n');
