import type { Section } from '../blocks.js';
import type { Palette } from '../formatter.js';
import { inert } from '../inert.js';
import type { Json } from '../json/value.js';
import { htmlOf, pagePalette } from '../layout/html.js';
import { markdownOf, memoPalette } from '../layout/markdown.js';
import { csvOf } from '../layout/sheet.js';
import { textOf } from '../layout/text.js';
import { yamlOf } from '../layout/yaml.js';
import type { Language } from '../../model/text.js';
import { PAGE } from '../sections/grid.js';
import type { SideForm } from './formNames.js';

/** What is printed, in whatever form it is asked for. */
export interface SideBySide {
  readonly title: string;
  readonly language: Language;
  readonly palette: Palette;
  readonly sections: (palette: Palette) => readonly Section[];
  readonly document: () => { readonly [key: string]: Json };
  /** The lines of a sheet; none where the report has no such form. */
  readonly rows?: () => readonly (readonly (string | null)[])[];
  /** The text goes into a file of its own. */
  readonly toFile: boolean;
}

/** Prints verdicts side by side. */
export const sideBySide = (form: SideForm, x: SideBySide): string => {
  switch (form) {
    case 'table': return textOf(x.sections(x.palette), PAGE);
    case 'json': return inert(`${JSON.stringify(x.document(), null, 2)}\n`);
    case 'yaml': return yamlOf(x.document());
    case 'csv': return csvOf(x.rows?.() ?? [], x.toFile);
    case 'markdown': return markdownOf(x.sections(memoPalette));
    case 'html': return htmlOf(x.sections(pagePalette), x.title, x.language);
  }
};
