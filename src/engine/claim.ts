import { concludes } from '../model/concludes.js';
import { STAGES } from '../model/rule.js';
import type { Act, Claim } from '../model/claim.js';
import { promisedWith, sideOf } from '../model/matter.js';
import type { Cast, Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import type { Ground, Role } from '../model/role.js';
import type { ChosenBy, Rule, Stage } from '../model/rule.js';
import type { Subject } from '../model/subject.js';
import { labelsOf } from '../model/subject.js';
import { byCodeUnit } from '../values/order.js';
import { found } from './implied.js';
import { ofEach } from './once.js';

/** The day that chooses the version of a rule for a subject; null when the record does not give it. */
export const choosingDay = (chosenBy: ChosenBy, subject: Subject, matter: Matter): number | null => {
  switch (chosenBy) {
    case 'contract-date': return matter.days.contract ?? matter.days.breach;
    case 'breach-date': return matter.days.breach;
    case 'loss-date': return matter.days.loss ?? matter.days.breach;
    case 'notice-date': return matter.notices.get(subject.id)?.arrival?.day ?? matter.days.breach;
    case 'judgment-date': return matter.days.decided ?? matter.days.judgment;
  }
};

/** Whether a rule is in force for a subject. Without the day that chooses, the wording that stands last applies. */
export const inForce = (rule: Rule, subject: Subject, matter: Matter): boolean => {
  const day = choosingDay(rule.chosenBy, subject, matter);
  if (day === null) return rule.inForce.to === null;
  return (rule.inForce.from === null || rule.inForce.from <= day) && (rule.inForce.to === null || day <= rule.inForce.to);
};

/** Rules of a stage with every rule after those it yields to; otherwise in the order of the regime. */
const sequence = (rules: readonly Rule[]): readonly Rule[] => {
  if (rules.every((rule) => rule.yieldsTo === undefined)) return rules;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const placed = new Set<Rule>();
  const place = (rule: Rule): void => {
    if (placed.has(rule)) return;
    for (const id of rule.yieldsTo ?? []) {
      const before = byId.get(id);
      if (before !== undefined) place(before);
    }
    placed.add(rule);
  };
  rules.forEach(place);
  return [...placed];
};

/** The rules of a regime on a ground, by stage, in the order in which they run. */
export const rulesByStage = (regime: Regime, ground: Ground): ReadonlyMap<Stage, readonly Rule[]> => byGround(regime)[ground];

const byGround = ofEach((regime: Regime): Readonly<Record<Ground, ReadonlyMap<Stage, readonly Rule[]>>> => {
  const on = (ground: Ground): ReadonlyMap<Stage, readonly Rule[]> => {
    const stages = new Map<Stage, Rule[]>(STAGES.map((stage) => [stage, []]));
    for (const rule of regime.rules) if (rule.routes.includes(ground)) stages.get(rule.stage)?.push(rule);
    return new Map([...stages].map(([stage, rules]) => [stage, sequence(rules)]));
  };
  return { contract: on('contract'), tort: on('tort'), statute: on('statute') };
});

/** Of rules by stage those that hold whenever a contract was made: no wording of the law among them. */
const withoutDays = ofEach((rules: Claim['rules']): Claim['rules'] => new Map([...rules].map(([stage, list]) => [stage, list.filter((rule) => rule.inForce.from === null)])));

/** A contract older than the first law of contracts of a pack: what came into force since does not govern it. */
const olderThan = (regime: Regime, ground: Ground, { days }: Matter): boolean =>
  ground === 'contract' && regime.contractsFrom !== undefined && days.contract !== null && days.contract < regime.contractsFrom;

const castOf = (matter: Matter, claimant: string, respondent: string): Cast => {
  const withRole = (role: string): string | undefined => matter.subjects.party.find((p) => labelsOf(p, 'role').includes(role))?.id;
  const holder = withRole('right-holder') ?? withRole('victim') ?? 'customer';
  const [self] = matter.subjects.case;
  const said = (label: string): readonly string[] => (self === undefined ? [] : labelsOf(self, label));
  const onDeposit = matter.pleas.filter((p) => p.plea === 'deposit-rule').map((p) => p.by);
  const pleader = onDeposit.includes(respondent) && !onDeposit.includes(claimant) ? respondent : claimant;
  const invoker = matter.pleas.find((p) => p.plea === 'termination' || p.plea === 'withholding')?.by ?? said('ended')[0] ?? (said('asked').includes('withholdPayment') ? 'customer' : pleader);
  return {
    invoker, 'deposit-pleader': pleader, 'deposit-opponent': pleader === claimant ? respondent : claimant, claimant, respondent, provider: 'provider', customer: 'customer', drafter: 'provider',
    'right-holder': holder, notifier: withRole('notifier') ?? holder, user: withRole('direct-infringer') ?? 'customer',
  };
};

const owedBy = (against: readonly string[], respondent: string): boolean => against.length === 0 || against.includes(respondent);

const shifting = ofEach((rules: Claim['rules']): readonly Rule[] => [...rules.values()].flat().filter((rule) => rule.of === 'case' && concludes(rule, 'burden') && rule.then.some((c) => 'burden' in c && c.everywhere === true)));

/** The rules in force for the case that shift a burden wherever a question is asked. */
const shiftsOf = (rules: Claim['rules'], matter: Matter): Claim['memo']['shifts'] => {
  const shifts = new Map<string, readonly { readonly rule: string; readonly to: Role }[]>();
  for (const rule of shifting(rules))
    for (const self of matter.subjects.case)
      for (const c of inForce(rule, self, matter) ? rule.then : [])
        if ('burden' in c && c.everywhere === true) shifts.set(c.burden, [...(shifts.get(c.burden) ?? []), { rule: rule.id, to: c.on }]);
  return shifts;
};

/** The rules of a list with each subject for which they are in force, in order; what does not apply to the record is not looked at again, nor made. */
export const actsOf = (claim: Claim, rules: readonly Rule[]): readonly Act[] => {
  const known = claim.memo.acts.get(rules);
  if (known !== undefined) return known;
  const acts = rules.flatMap((rule) => claim.matter.subjects[rule.of].filter((self) => inForce(rule, self, claim.matter)).map((self) => ({ rule, self })));
  claim.memo.acts.set(rules, acts);
  return acts;
};

/** Under the contract, one who promised together with a side is sued for what that side owes; its pleas count as those of that side, but it has no debt of the creditor to set off. */
const suedAs = ({ coDebtors }: Matter, ground: Ground, party: string): string => (ground === 'contract' ? sideOf(coDebtors, party) : party);

/** Sets up one claim. Subjects run by id, so that the order of lists in the documents never matters. */
export const claimOf = (matter: Matter, regime: Regime, ground: Ground, claimant: string, debtor: string, openAll: boolean): Claim => {
  const respondent = suedAs(matter, ground, debtor);
  const together = ground === 'contract' ? promisedWith(matter.coDebtors, respondent) : [];
  const ours = (s: Subject): boolean =>
    s.kind === 'commitment' ? labelsOf(s, 'owedBy').includes(respondent)
    : s.kind === 'loss' ? owedBy(matter.losses.get(s.id)?.against ?? [], debtor) && matter.losses.get(s.id)?.by === claimant
    : true;
  const subjects = Object.fromEntries(
    Object.entries(matter.subjects).map(([kind, list]) => [kind, list.filter(ours).sort((a, b) => byCodeUnit(a.id, b.id))]),
  ) as unknown as Matter['subjects'];
  const all = rulesByStage(regime, ground);
  const rules = olderThan(regime, ground, matter) ? withoutDays(all) : all;
  return {
    matter: { ...matter, subjects, claimant, ...(together.length === 0 ? {} : { respondents: together, pleas: matter.pleas.map((p) => (p.by === debtor && p.plea !== 'set-off' ? { ...p, by: respondent } : p)) }) }, regime, ground, claimant, respondent, debtor, openAll, memo: { acts: new WeakMap(), failing: new Set(), shifts: shiftsOf(rules, matter) },
    cast: castOf(matter, claimant, respondent),
    ...found(matter, regime),
    rules,
    against: (party) => claimOf(matter, regime, ground, party === claimant ? respondent : claimant, party, openAll),
  };
};
