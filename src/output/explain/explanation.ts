import { inert } from '../inert.js';
import type { Regime } from '../../model/regime.js';
import type { Rule } from '../../model/rule.js';
import { paragraph } from '../sections/grid.js';
import { noticeOf } from '../summary.js';
import { explanationDocument } from './json.js';
import { ruleLines } from './rule.js';
import type { Telling } from './telling.js';
import { traceLines } from './tree.js';

/** A rule that was asked about, and the law it belongs to. */
export interface AskedRule {
  readonly rule: Rule;
  readonly home: Regime;
}

/** Why a verdict is as it is, or why one rule applies or does not, for a reader. The notice stands once at the end. */
export const explanationText = (t: Telling, asked: AskedRule | null): string => {
  const blocks = [...(asked === null ? traceLines(t) : ruleLines(t, asked.rule, asked.home)), paragraph(noticeOf([t.verdict], t.words), t.palette.faint)];
  return `${blocks.map((b) => b.join('\n')).join('\n\n')}\n`;
};

/** The same for a machine. */
export const explanationJson = (t: Telling, asked: AskedRule | null): string => inert(`${JSON.stringify(explanationDocument(t, asked), null, 2)}\n`);
