import type { Regime } from '../model/regime.js';
import type { ChosenBy } from '../model/rule.js';
import type { ChosenVersion, Reported } from '../model/reported.js';
import { formatDay } from '../values/day.js';
import type { Day } from '../values/day.js';

const ORDER: readonly ChosenBy[] = ['contract-date', 'breach-date', 'loss-date', 'notice-date', 'judgment-date'];

/** The days that chose the versions of the rules that fired, in a fixed order. */
export const versionsOf = (verdict: Reported): readonly ChosenVersion[] => {
  if (verdict.saved !== undefined) return verdict.saved.versions;
  const { days, notices } = verdict.matter;
  const dayOf = (by: ChosenBy, subject: string): Day | null => {
    switch (by) {
      case 'contract-date': return days.contract ?? days.breach;
      case 'breach-date': return days.breach;
      case 'loss-date': return days.loss ?? days.breach;
      case 'notice-date': return notices.get(subject)?.arrival?.day ?? days.breach;
      case 'judgment-date': return days.judgment;
    }
  };
  const fired = verdict.findings.filter((f) => f.fired && f.rule.source.kind === 'article');
  return ORDER.flatMap((chosenBy) => {
    const byDay = new Map<Day | null, Set<string>>();
    for (const { rule, subject } of fired.filter((f) => f.rule.chosenBy === chosenBy)) {
      const day = dayOf(chosenBy, subject.id);
      byDay.set(day, (byDay.get(day) ?? new Set<string>()).add(rule.id));
    }
    return [...byDay].map(([day, rules]) => ({ chosenBy, day, rules: [...rules] }));
  });
};

/** The last day up to which every figure of a law is known. */
export const lawDataOf = (regime: Regime): string => {
  const known = regime.parameters.flatMap((p) => (p.knownUntil === null ? [] : [p.knownUntil]));
  return formatDay(known.reduce((a, b) => (b < a ? b : a), regime.checkedOn));
};

/** A law with the day of its rules and the last day up to which its figures are known. */
export interface LawDays {
  readonly id: Regime['id'];
  readonly rules: string;
  readonly figures: string;
}

/** The days of a law. */
export const lawDaysOf = (regime: Regime): LawDays => ({ id: regime.id, rules: formatDay(regime.checkedOn), figures: lawDataOf(regime) });
