import type { Reviewed } from '../../model/review.js';
import { subjectName } from '../citation.js';
import type { Setting, Written } from '../formatter.js';
import { inert } from '../inert.js';
import type { FormatName } from '../index.js';
import { githubOf } from '../layout/github.js';
import { htmlOf, pagePalette } from '../layout/html.js';
import { junitOf } from '../layout/junit.js';
import { markdownOf, memoPalette } from '../layout/markdown.js';
import { sarifOf } from '../layout/sarif.js';
import { csvOf } from '../layout/sheet.js';
import { textOf } from '../layout/text.js';
import { yamlOf } from '../layout/yaml.js';
import { reviewWords } from '../messages/review/index.js';
import { PAGE } from '../sections/grid.js';
import { annotationsOfReview } from './annotations.js';
import { toldOf } from './finding.js';
import { documentOfReview } from './json.js';
import { paperOfReview } from './paper.js';

/** The columns of the sheet; machine words whatever the language. */
const COLUMNS = ['contract', 'subject', 'id', 'severity', 'why', 'rule', 'file', 'line', 'column', 'elements', 'questions', 'text'] as const;

const sheetOf = (r: Reviewed, { words, toFile }: Setting): string =>
  csvOf([COLUMNS, ...r.findings.map((f) => {
    const { place, message } = toldOf(r, f, words);
    return [r.matter.contract.id, f.subject.kind, subjectName(f.subject), f.weight, f.why, f.rule.id, place.file, place.line, place.column, (f.rule.elements ?? []).join(' '), f.questions.map((q) => q.id).join(' '), message];
  })], toFile === true);

/** The forms of a review: the same as those of a verdict. */
export const reviewFormats: Readonly<Record<FormatName, (reviewed: Reviewed, setting: Setting) => Written | Promise<Written>>> = {
  table: (r, s) => textOf(paperOfReview(r, s), s.page ?? PAGE),
  json: (r, s) => inert(`${JSON.stringify(documentOfReview(r, s), null, 2)}\n`),
  jsonl: (r, s) => inert(`${JSON.stringify(documentOfReview(r, s))}\n`),
  yaml: (r, s) => yamlOf(documentOfReview(r, s)),
  csv: sheetOf,
  markdown: (r, s) => markdownOf(paperOfReview(r, { ...s, palette: memoPalette })),
  html: (r, s) => htmlOf(paperOfReview(r, { ...s, palette: pagePalette }), reviewWords[s.words.language].title(r.matter.contract.id), s.words.language),
  docx: async (r, s) => {
    const { docxOf, wordPalette } = await import('../layout/docx.js');
    return docxOf(paperOfReview(r, { ...s, palette: wordPalette }), reviewWords[s.words.language].title(r.matter.contract.id), s.words.language);
  },
  sarif: (r, s) => sarifOf([annotationsOfReview(r, s)], s.tool, s.words.language),
  junit: (r, s) => junitOf([annotationsOfReview(r, s)]),
  github: (r, s) => githubOf([annotationsOfReview(r, s)]),
};
