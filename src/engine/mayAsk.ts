import type { About } from '../model/about.js';
import { measuresOf } from '../model/asked.js';
import type { Claim } from '../model/claim.js';
import type { Condition } from '../model/condition.js';
import type { Conclusion } from '../model/conclusion.js';
import type { Matter } from '../model/matter.js';
import type { Measure } from '../model/measure.js';
import type { Regime } from '../model/regime.js';
import type { Rule } from '../model/rule.js';
import { CASE, labelsOf } from '../model/subject.js';
import type { Subject } from '../model/subject.js';
import { inForce } from './claim.js';
import { ofEach } from './once.js';

/** What labels, pleas and days alone say of a condition: whether it can hold and whether it can fail. */
interface Told { readonly yes: boolean; readonly no: boolean }

const MAYBE: Told = { yes: true, no: true };

const ruleOf = ofEach((regime: Regime): ReadonlyMap<string, Rule> => new Map(regime.rules.map((r) => [r.id, r])));

/** The subjects a leaf speaks of, where the record alone says which; the sides change with the claim. */
const spokenOf = (about: About | undefined, self: Subject, matter: Matter): readonly Subject[] | undefined => {
  if (about === undefined || about === 'self') return [self];
  if (about === 'case') return matter.subjects.case;
  return typeof about === 'object' ? (self.links[about.link] ?? []).flatMap((key) => matter.index.get(key) ?? []) : undefined;
};

const told = (c: Condition, self: Subject, claim: Claim): Told => {
  const { matter } = claim;
  if ('all' in c) return c.all.reduce<Told>((t, part) => { const p = told(part, self, claim); return { yes: t.yes && p.yes, no: t.no || p.no }; }, { yes: true, no: false });
  if ('any' in c) return c.any.reduce<Told>((t, part) => { const p = told(part, self, claim); return { yes: t.yes || p.yes, no: t.no && p.no }; }, { yes: false, no: true });
  if ('not' in c) { const { yes, no } = told(c.not, self, claim); return { yes: no, no: yes }; }
  if ('is' in c) {
    const subjects = spokenOf(c.about, self, matter);
    if (subjects === undefined) return MAYBE;
    const yes = subjects.some((s) => labelsOf(s, c.is).some((l) => c.oneOf.includes(l)));
    return { yes, no: !yes };
  }
  if ('pleaded' in c) return matter.pleas.some((p) => p.plea === c.pleaded && (p.clause === null || self.kind !== 'clause' || p.clause === self.id)) ? MAYBE : { yes: false, no: true };
  if ('concluded' in c && typeof c.concluded === 'object' && 'rule' in c.concluded) {
    const rule = ruleOf(claim.regime).get(c.concluded.rule);
    if (rule === undefined || rule.of !== self.kind || (c.about !== undefined && c.about !== 'self')) return MAYBE;
    return mayApply(rule, self, claim) ? MAYBE : { yes: false, no: true };
  }
  return MAYBE;
};

/** Whether a rule can fire for a subject, as far as labels, pleas and days say. */
const mayApply = (rule: Rule, self: Subject, claim: Claim): boolean => inForce(rule, self, claim.matter) && told(rule.when, self, claim).yes;

/** Whether a subject is what a leaf of a rule about `self` speaks of, or may be. */
const reaches = (about: About | undefined, self: Subject, subject: Subject, { matter }: Claim): boolean => {
  if (about === 'bound') return true;
  if (about === 'respondent' || about === 'claimant') return subject.kind === 'party';
  return spokenOf(about, self, matter)?.some((s) => s.key === subject.key) === true;
};

const askedIn = (c: Condition, id: string, self: Subject, subject: Subject, claim: Claim): boolean => {
  const within = (part: Condition): boolean => askedIn(part, id, self, subject, claim);
  if ('all' in c) return told(c, self, claim).yes && c.all.some(within);
  if ('any' in c) return c.any.some(within);
  if ('not' in c) return within(c.not);
  if ('count' in c) return c.count.some(within);
  if ('where' in c) return within(c.where);
  if ('compare' in c) return measured([c.compare[0], c.compare[2]], id, self, subject, claim);
  const question = 'ask' in c ? c.ask : 'degree' in c ? c.atLeast : 'values' in c ? c.oneOf : 'refused' in c ? c.refused : 'found' in c ? c.found : undefined;
  return question?.id === id && reaches('about' in c ? c.about : undefined, self, subject, claim);
};

const measured = (measures: readonly Measure<unknown>[], id: string, self: Subject, subject: Subject, claim: Claim): boolean =>
  measures.some((m) => m.asks.some((a) => a.question.id === id && (reaches(a.about, self, subject, claim) || (subject.kind === 'loss' && self.kind !== 'loss'))));

const concludedWith = (c: Conclusion, id: string, self: Subject, subject: Subject, claim: Claim): boolean =>
  ('heads' in c && typeof c.heads === 'object' && askedIn(c.heads.where, id, self, subject, claim)) ||
  (('unknown' in c && c.unknown?.id === id) || ('discretion' in c && c.discretion?.question.id === id)) && self.key === subject.key;

/** Whether a rule can ask a question of a subject when it is read for `self`: of that subject, and not merely of another of its kind. */
export const mayAsk = (rule: Rule, id: string, self: Subject, subject: Subject, claim: Claim): boolean => {
  if (!inForce(rule, self, claim.matter)) return false;
  if (askedIn(rule.when, id, self, subject, claim)) return true;
  return told(rule.when, self, claim).yes && ([...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)].some((c) => concludedWith(c, id, self, subject, claim)) || measured(measuresOf(rule), id, self, subject, claim));
};

/** The subjects of a kind, those of the other side's claim among them. */
export const allOf = ({ matter }: Claim, kind: Subject['kind']): readonly Subject[] => (kind === 'case' ? matter.subjects.case : [...new Map([...matter.index.values(), ...matter.subjects[kind]].filter((s) => s.kind === kind && s.key !== CASE).map((s) => [s.key, s])).values()]);
