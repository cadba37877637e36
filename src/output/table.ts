import { paragraph } from './blocks.js';
import type { Section } from './blocks.js';
import type { Formatter } from './formatter.js';
import { textOf } from './layout/text.js';
import { PAGE } from './sections/grid.js';
import { noticeOf } from './summary.js';
import { trace, warnings } from './sections/closing.js';
import type { Page } from './sections/context.js';
import { edition } from './sections/edition.js';
import { results } from './sections/findings.js';
import { apart, ledger } from './sections/ledger.js';
import { opening } from './sections/opening.js';
import { measuredNotes, measurements } from './sections/measured.js';
import { grounds, offers, parties } from './sections/parties.js';
import { margins, questions, silent } from './sections/questions.js';

/** The sections of a verdict in the order in which they are read; empty ones are left out. */
export const sections = (page: Page): readonly Section[] =>
  page.detail === 'compact'
    ? [opening(page), edition(page), measurements(page), ledger(page), questions(page), [...warnings(page), ...measuredNotes(page)]]
    : [
        opening(page), edition(page), results(page), measurements(page), ledger(page), apart(page), parties(page), grounds(page), offers(page), [...questions(page), ...margins(page), ...silent(page)], [...warnings(page), ...measuredNotes(page)],
        ...(page.detail === 'full' ? [trace(page)] : []),
      ];

/** A verdict for a reader in a terminal: one page, as wide as it is, the notice once at the end. */
export const table: Formatter = (verdicts, setting) =>
  textOf([...verdicts.flatMap((verdict) => sections({ ...setting, verdict })), paragraph(noticeOf(verdicts, setting.words), setting.palette.faint)], setting.page ?? PAGE);
