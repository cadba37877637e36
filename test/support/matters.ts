import type { Stated, Place } from '../../src/model/fact.js';
import type { LossTerms, Matter } from '../../src/model/matter.js';
import type { Question } from '../../src/model/question.js';
import type { Rule } from '../../src/model/rule.js';
import type { Source } from '../../src/model/source.js';
import type { Subject, SubjectKind } from '../../src/model/subject.js';
import { subjectKey } from '../../src/model/subject.js';
import type { Text } from '../../src/model/text.js';

/** Small made-up disputes for tests of the engine: no law, no documents. */

export const PLACE: Place = { file: 'test', path: 'test', line: null, column: null };
export const text = (en: string): Text => ({ en, fr: en, zh: en });
export const SOURCE: Source = { kind: 'convention', instrument: text('test'), pinpoint: '1', short: text('test') };

export const is = (value: Extract<Stated, { state: 'is' }>['value']): Stated => ({ state: 'is', value, place: PLACE });
export const open = (values?: readonly (boolean | string | bigint)[]): Stated => ({ state: 'open', place: PLACE, ...(values === undefined ? {} : { values }) });

export const subject = (kind: SubjectKind, id: string, facts: Record<string, Stated> = {}, labels: Subject['labels'] = {}): Subject => ({ key: kind === 'case' ? 'case:' : subjectKey(kind, id), kind, id, labels, facts, links: {} });

export const yesNo = (id: string, of: SubjectKind, alleges: Question['alleges'] = 'claimant'): Question => ({
  id, of, answer: { shape: 'yesNo' }, kind: 'fact', alleges, raised: 'said', fact: id, wording: text(id), evidence: text(id),
});

/** A rule with everything that the test does not care about filled in. */
export const rule = (r: Pick<Rule, 'id' | 'of' | 'stage' | 'when' | 'then'> & Partial<Rule>): Rule => ({
  norm: r.id, title: text(r.id), says: text(r.id), source: SOURCE, inForce: { from: null, to: null }, chosenBy: 'breach-date', routes: ['contract'], certainty: 'convention', ...r,
});

/** A matter made of subjects; losses come with their claimed amounts. */
export const matterOf = (subjects: readonly Subject[], losses: Readonly<Record<string, Partial<LossTerms>>> = {}, more: Partial<Matter> = {}): Matter => {
  const kinds: readonly SubjectKind[] = ['case', 'clause', 'commitment', 'breach', 'loss', 'notice', 'content', 'outage', 'credit', 'party', 'stream', 'rule'];
  const all = [
    ...(subjects.some((s) => s.kind === 'case') ? [] : [subject('case', '')]),
    ...(subjects.some((s) => s.key === 'party:provider') ? [] : [subject('party', 'provider')]),
    ...(subjects.some((s) => s.key === 'party:customer') ? [] : [subject('party', 'customer')]),
    ...subjects,
  ];
  return {
    contract: { id: 'k', title: 'k', stranger: false }, incident: { id: 'i', title: 'i', kind: 'data-loss' }, currency: 'EUR', digits: 2,
    days: { contract: 18000, breach: 18500, judgment: 19000, claim: null, event: 18500, end: null },
    parties: [{ id: 'provider', name: 'P' }, { id: 'customer', name: 'C' }], claimant: 'customer', respondents: ['provider'], ground: 'contract',
    subjects: Object.fromEntries(kinds.map((kind) => [kind, all.filter((s) => s.kind === kind)])) as unknown as Matter['subjects'],
    index: new Map(all.map((s) => [s.key, s])),
    clauses: new Map(),
    losses: new Map(Object.entries(losses).map(([id, l]) => [id, { head: 'other', class: 'direct', by: 'customer', against: [], claimed: 0n, series: [], estimate: null, place: PLACE, ...l }])),
    notices: new Map(), fees: { paid: null, agreed: [] }, sums: { penalties: new Map(), unpaid: [], prepaid: [], deposits: [], relief: { restitution: null, termination: null, priceReduction: null, deliveredSum: null, interest: [], penalty: null, withheld: null, claimed: 0n }, dueOn: new Map(), deliveredOn: null, termEnd: null, payBy: null, limitation: { knownOn: null, filedOn: null, interruptions: [] }, judgments: [], enforceableOn: null, demands: [] }, determinations: new Map(), disputed: new Map(), pleas: [], payments: [], offers: [], weights: new Map(), notAssessed: [],
    ...more,
  };
};
