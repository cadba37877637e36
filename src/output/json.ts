import type { Reported } from '../model/reported.js';
import { formatDay } from '../values/day.js';
import { inert } from './inert.js';
import { placeJson } from './json/place.js';
import { plainAmount } from './amounts.js';
import type { Formatter, Setting } from './formatter.js';
import { findingsOf, marginsOf, questionsOf, silentOf, weighedOf, warningsOf } from './json/questions.js';
import { editionOf, editionWarningsOf } from './json/edition.js';
import { additionOf, counterclaimOf, statementsOf, stepOf } from './json/step.js';
import { subtotalsOf } from './json/subtotals.js';
import { clausesOf, commitmentsOf, defencesOf, partiesOf, rangeOf } from './json/results.js';
import { deadlinesOf, remediesOf, stepsOf } from './json/dates.js';
import { measuredWarningsOf, togetherOf } from './json/measured.js';
import type { Json } from './json/value.js';
import { lawDataOf, versionsOf } from './law.js';
import { noticeOf, summaryOf } from './summary.js';

const amountsOf = (v: Reported, words: Setting['words']): Json => {
  const amount = (sum: bigint | null): Json => plainAmount(sum, v.matter.digits);
  return {
    currency: v.matter.currency,
    claimed: amount(v.claimed),
    asked: amount(v.matter.sums.relief.claimed),
    award: amount(v.award),
    range: rangeOf(v.range, v),
    streams: Object.fromEntries(Object.entries(v.streams).map(([name, s]) => [name, { base: amount(s.base), range: v.range === null ? null : { low: amount(s.low), high: amount(s.high) } }])),
    netPayable: { amount: amount(v.netPayable.amount), from: v.netPayable.from, to: v.netPayable.to },
    received: amount(v.received),
    claimantTotal: amount(v.claimantTotal),
    counterclaims: v.counterclaims.map((c) => counterclaimOf(c, v, words)),
    claimants: v.payees.map((p) => ({ id: p.id, award: amount(p.award), ...(p.apart === true ? { apart: true } : {}) })),
  };
};

const dayOf = (day: number | null): Json => (day === null ? null : formatDay(day));

const lawOf = (v: Reported, { words }: Setting): Json => ({
  regime: v.regime.id,
  name: v.regime.name[words.language],
  versions: versionsOf(v).map((c) => ({ chosenBy: c.chosenBy, day: c.day === null ? null : formatDay(c.day), rules: c.rules })),
  grounds: v.grounds.map((g) => ({
    ground: g.ground, admissible: g.admissible, chosen: g.chosen, award: plainAmount(g.award, v.matter.digits), range: rangeOf(g.range, v), rules: g.rules.map((r) => r.id),
    ...(g.decisive.length === 0 ? {} : { decisive: weighedOf(g.decisive, v, words) }),
  })),
});

/** A verdict as the document of the schema `liability/verdict@1`: keys in a fixed order, amounts as plain decimals. */
export const documentOf = (v: Reported, setting: Setting): Json => {
  const { words, tool } = setting;
  const { digits } = v.matter;
  const made = v.saved ?? { tool, ruleSet: formatDay(v.regime.checkedOn), lawData: lawDataOf(v.regime) };
  return {
    schema: 'liability/verdict@1',
    tool: { name: 'liability', version: made.tool.version, ruleSet: made.ruleSet, lawData: made.lawData, timeZones: made.tool.timeZones },
    notice: noticeOf([v], words),
    language: words.language,
    contract: { id: v.matter.contract.id, title: v.matter.contract.title, edition: editionOf(v, words) },
    incident: { id: v.matter.incident.id, title: v.matter.incident.title, kind: v.matter.incident.kind, day: dayOf(v.matter.days.event ?? v.matter.days.breach) },
    claimant: v.matter.claimant,
    names: v.matter.parties.map((p) => ({ id: p.id, name: p.name, ...(p.rightHolder === undefined ? {} : { rightHolder: true }) })),
    asOf: dayOf(v.matter.days.judgment),
    law: lawOf(v, setting),
    outcome: v.outcome,
    respondent: v.respondent,
    summary: summaryOf(v, words),
    amounts: amountsOf(v, words),
    offers: v.offers.map((o) => ({ by: o.by, kind: o.kind, amount: plainAmount(o.amount, digits), stands: o.stands })),
    commitments: commitmentsOf(v, words),
    defences: defencesOf(v, words),
    clauses: clausesOf(v, words),
    heads: v.heads.map((h) => {
      const terms = v.matter.losses.get(h.subject.id);
      return {
        id: h.subject.id, head: terms?.head ?? null, class: terms?.class ?? null, stream: h.stream, claimed: plainAmount(h.claimed, digits),
        awarded: plainAmount(h.awarded, digits), place: placeJson(v, h.subject), steps: h.steps.map((s) => stepOf(s, v, words)),
      };
    }),
    subtotals: subtotalsOf(v, words),
    adjustments: v.adjustments.map((s) => stepOf(s, v, words)),
    additions: v.additions.map((a) => additionOf(a, v, words)),
    parties: partiesOf(v),
    decisive: questionsOf(v, words),
    notDecisive: v.notDecisive.map((q) => ({ question: q.question.id, subject: q.subject.kind === 'case' ? null : { [q.subject.kind]: q.subject.id }, ...(q.turns === undefined ? {} : { turns: true }) })),
    notRaised: silentOf(v, words),
    margins: marginsOf(v),
    remedies: remediesOf(v, words),
    deadlines: deadlinesOf(v, words),
    steps: stepsOf(v, words),
    side: setting.side ?? null,
    statements: statementsOf(v, words),
    findings: findingsOf(v, words),
    warnings: [...warningsOf(v, words), ...editionWarningsOf(v, words), ...measuredWarningsOf(v, words)],
  };
};

/** The document of one verdict; several verdicts stand in one of the schema `liability/verdicts@1`. */
export const documentsOf = (verdicts: readonly Reported[], setting: Setting): Json => {
  const documents = verdicts.map((v) => documentOf(v, setting));
  const [only] = documents;
  return only !== undefined && documents.length === 1 ? only : { schema: 'liability/verdicts@1', verdicts: documents, ...togetherOf(verdicts) };
};

/** The document as JSON. */
export const json: Formatter = (verdicts, setting) => inert(`${JSON.stringify(documentsOf(verdicts, setting), null, 2)}\n`);
