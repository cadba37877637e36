import type { Edition } from '../../model/edition.js';
import { GRADES } from '../../model/edition.js';
import type { Language } from '../../model/text.js';
import { formatDay } from '../../values/day.js';
import { becauseOf, editionWords } from '../messages/edition/index.js';
import type { Page } from './context.js';
import { rows } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Cell, Column } from './grid.js';

const COLUMNS: readonly Column[] = [{ most: 16, least: 16 }, { most: 78 }];

const editionText = (e: Edition, language: Language, comma: string): readonly string[] => {
  const words = editionWords[language];
  const day = (d: number | null): string | null => (d === null ? null : formatDay(d));
  const days = [
    ...(e.published === null ? [] : [words.published(formatDay(e.published))]),
    ...(e.from === null && e.to === null ? [] : [words.effective(day(e.from), day(e.to === null ? null : e.to - 1))]),
  ];
  return [...(e.source === null ? [] : [e.source]), ...(days.length === 0 ? [] : [days.join(comma)])];
};

/** Where the terms were taken from, and what in the profile does not stand there; nothing where the profile says nothing of it. */
export const edition = (page: Page): Section => {
  const { language } = page.words;
  const words = editionWords[language];
  const e = page.verdict.matter.edition;
  if (e === undefined) return [];
  const said = editionText(e, language, page.words.comma);
  const graded = GRADES.flatMap((grade): readonly (readonly Cell[])[] => {
    const parts = e.assumptions.filter((a) => a.grade === grade);
    const paint = grade === 'read' ? page.palette.faint : page.palette.warn;
    return parts.length === 0 ? [] : [[{ text: words.grade[grade], paint }, { text: parts.map((a) => words.part(a.path, becauseOf(a, language))) }]];
  });
  return said.length === 0 && graded.length === 0 ? [] : rows([...(said.length === 0 ? [] : [[{ text: words.terms, paint: page.palette.strong }, { text: said }]]), ...graded], COLUMNS);
};
