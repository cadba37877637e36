import type { Reported } from '../model/reported.js';
import { paragraph } from './blocks.js';
import type { Section } from './blocks.js';
import type { Setting } from './formatter.js';
import { trace, warnings } from './sections/closing.js';
import type { Page } from './sections/context.js';
import { edition } from './sections/edition.js';
import { ends } from './sections/ends.js';
import { results } from './sections/findings.js';
import { apart, ledger } from './sections/ledger.js';
import { measuredNotes, measurements } from './sections/measured.js';
import { opening } from './sections/opening.js';
import { grounds, offers, parties } from './sections/parties.js';
import { steps } from './sections/steps.js';
import { subtotals } from './sections/subtotals.js';
import { margins, questions, silent, turning } from './sections/questions.js';
import { noticeOf } from './summary.js';

/** The sections of a verdict in the order in which they are read; empty ones are left out. */
const sections = (page: Page): readonly Section[] =>
  page.detail === 'compact'
    ? [opening(page), edition(page), measurements(page), ledger(page), questions(page), ends(page), [...warnings(page), ...measuredNotes(page)]]
    : [
        opening(page), edition(page), results(page), measurements(page), ledger(page), subtotals(page), apart(page), parties(page), grounds(page), offers(page), [...questions(page), ...turning(page), ...margins(page), ...silent(page)], ends(page), steps(page), [...warnings(page), ...measuredNotes(page)],
        ...(page.detail === 'full' ? [trace(page)] : []),
      ];

/** What a person reads of verdicts, in whatever form; the notice once at the end. */
export const paper = (verdicts: readonly Reported[], setting: Setting): readonly Section[] =>
  [...verdicts.flatMap((verdict) => sections({ ...setting, verdict })), paragraph(noticeOf(verdicts, setting.words), setting.palette.faint)];
