import type { Day } from '../values/day.js';
import type { CountedRun, CreditResult, Figures, Measurement } from './measured/measurement.js';
import { holdsNoLaw } from './finding.js';
import type { KeyDays, LossTerms, Matter, NoticeTerms } from './matter.js';
import type { ChosenBy, Rule } from './rule.js';
import type { Sum, Verdict } from './verdict.js';

/** A day that chose versions of the law, and the rules that apply by it. */
export interface ChosenVersion {
  readonly chosenBy: ChosenBy;
  /** Null when the record does not give it: the wording that stands last was taken. */
  readonly day: Day | null;
  readonly rules: readonly string[];
}

/** A measurement as far as it is printed. */
export interface ReportedMeasurement extends Omit<Measurement, 'terms' | 'asOf' | 'results' | 'payables' | 'credits' | 'figures'> {
  readonly figures: (Omit<Figures, 'counted'> & { readonly counted: readonly Omit<CountedRun, 'outages'>[] }) | null;
  readonly credits: readonly Omit<CreditResult, 'capped' | 'stacking'>[];
}

/** What a format may look at of the dispute: no more than a saved verdict holds. */
export interface ReportedMatter extends Pick<Matter, 'edition' | 'currency' | 'digits' | 'parties' | 'claimant' | 'onRecord' | 'placeOf'> {
  readonly contract: Omit<Matter['contract'], 'stranger'>;
  readonly incident: Matter['incident'];
  readonly days: KeyDays;
  readonly losses: ReadonlyMap<string, Pick<LossTerms, 'head' | 'class'>>;
  readonly notices: ReadonlyMap<string, Pick<NoticeTerms, 'arrival'>>;
  readonly sums: { readonly relief: { readonly claimed: Sum } };
}

/** A verdict as formats see it: one that was just computed, or one that was saved and is read again. */
export interface Reported extends Omit<Verdict, 'matter' | 'measurements'> {
  readonly matter: ReportedMatter;
  readonly measurements: readonly ReportedMeasurement[];
  /** Of a saved verdict: what it was computed with. */
  readonly saved?: {
    readonly tool: { readonly version: string; readonly timeZones: string | null };
    readonly ruleSet: string;
    readonly lawData: string;
    readonly versions: readonly ChosenVersion[];
  };
}

/** The rule that says that there is no law of that time here, where nothing could be decided for want of it. */
export const lawMissing = ({ outcome, findings }: Pick<Reported, 'outcome' | 'findings'>): Rule | undefined => (outcome === 'insufficient-evidence' ? findings.find(holdsNoLaw)?.rule : undefined);
