import { subjectName, citationOf } from '../citation.js';
import { warningText } from '../summary.js';
import { heading, paragraph, rows } from '../blocks.js';
import type { Section } from '../blocks.js';
import type { Page } from './context.js';
import type { Cell } from './grid.js';

/** What the reader must know that no figure shows. */
export const warnings = (page: Page): Section => {
  const { verdict, words, palette } = page;
  if (verdict.warnings.length === 0) return [];
  return [...heading(words.heading.warnings, palette.strong), ...verdict.warnings.flatMap((w) => paragraph(warningText(verdict, w, words), palette.warn))];
};

/** Every rule that was read, with the stage, what it was about and whether it applies. */
export const trace = (page: Page): Section => {
  const { verdict, words, palette } = page;
  return [
    ...heading(words.heading.trace, palette.strong),
    ...rows(
      verdict.findings.map((f): readonly Cell[] => [
        { text: citationOf(f.rule, words.language) }, { text: f.rule.title[words.language] }, { text: subjectName(f.subject) },
        { text: f.fired ? words.label.fired : words.label.notFired, paint: f.fired ? palette.strong : palette.faint }, { text: words.certainty[f.rule.certainty], paint: palette.faint },
      ]),
      [{ most: 20 }, { most: 30 }, { most: 12 }, { most: 16 }, { most: 12 }],
    ),
  ];
};
