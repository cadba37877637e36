import type { Finding } from '../../model/finding.js';
import type { Regime } from '../../model/regime.js';
import type { Rule } from '../../model/rule.js';
import { formatDay } from '../../values/day.js';
import { citationOf } from '../citation.js';
import { branchLine, paragraph } from '../sections/grid.js';
import { conclusionText, failedText, firstFailed, proofText, ruleText, tongue } from './telling.js';
import type { Telling } from './telling.js';
import { findingLine, workingLines } from './tree.js';

/** Why a rule was not even read; the first reason counts. */
export const unreadText = (t: Telling, rule: Rule, home: Regime): string => {
  const { verdict: v, words } = t;
  const w = tongue(t);
  if (home.id !== v.regime.id) return w.otherLaw(home.name[words.language], v.regime.name[words.language]);
  if (!rule.routes.includes(v.ground)) return w.otherGround(rule.routes.map((g) => words.footing[g]), words.footing[v.ground]);
  const versions = [...new Set(v.findings.filter((f) => f.rule.norm === rule.norm).map((f) => f.rule))];
  if (versions.length > 0) return w.otherVersion(versions.map((r) => `${citationOf(r, words.language)} (${r.id})`));
  const { from, to } = rule.inForce;
  const none = v.matter.subjects[rule.of].length === 0;
  return none || (from === null && to === null) ? w.nothingToRead : w.outOfForce(from === null ? null : formatDay(from), to === null ? null : formatDay(to));
};

const findingBlock = (t: Telling, f: Finding): readonly string[] => {
  const w = tongue(t);
  const failed = f.fired || f.yielded ? undefined : firstFailed(f.because);
  return [
    ...branchLine(findingLine(t, f), 0, t.palette.strong),
    ...(failed === undefined ? [] : [...branchLine(w.firstFailed(failedText(t, failed)), 1), ...(failed.kind === 'answer' ? branchLine(proofText(t, failed), 1) : [])]),
    ...branchLine(f.fired ? w.why : w.whyNot, 1, t.palette.faint),
    ...workingLines(t, f.because, 2),
    ...(f.fired ? branchLine(w.therefore(f.then.map((c) => conclusionText(t, c))), 1) : []),
  ];
};

/** One rule: what it says, and for each thing it was read about why it applies, or which condition failed first, on which answer, from where, and whose proof it was. */
export const ruleLines = (t: Telling, rule: Rule, home: Regime): readonly (readonly string[])[] => {
  const w = tongue(t);
  const findings = t.verdict.findings.filter((f) => f.rule.id === rule.id);
  return [
    [...paragraph(ruleText(t, rule), t.palette.strong), ...paragraph(w.says(rule.says[t.words.language]), t.palette.faint)],
    ...(findings.length === 0 ? [[...paragraph(w.notRead, t.palette.strong), ...branchLine(unreadText(t, rule, home), 1)]] : findings.map((f) => findingBlock(t, f))),
  ];
};
