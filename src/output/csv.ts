import type { Addition, Step } from '../model/finding.js';
import type { Reported } from '../model/reported.js';
import { labelsOf } from '../model/subject.js';
import type { Rule } from '../model/rule.js';
import type { Sum } from '../model/verdict.js';
import { formatDay } from '../values/day.js';
import { plainAmount, plainValue } from './amounts.js';
import { citationOf, subjectName } from './citation.js';
import type { Formatter, Setting } from './formatter.js';
import { stepStateOf } from './json/dates.js';
import { csvOf } from './layout/sheet.js';
import { stepWords } from './messages/steps/index.js';
import { warningText } from './summary.js';

/** The columns, in their order; machine words whatever the language, so that a sheet can be read again. */
export const CSV_COLUMNS = ['contract', 'incident', 'part', 'id', 'kind', 'state', 'amount', 'low', 'high', 'currency', 'from', 'to', 'day', 'rule', 'citation', 'text'] as const;

type Line = Partial<Readonly<Record<(typeof CSV_COLUMNS)[number], string | null>>>;

const linesOf = (v: Reported, { words }: Setting): readonly Line[] => {
  const amount = (sum: Sum): string | null => plainAmount(sum, v.matter.digits);
  const cited = (rule: Rule | null): Line => (rule === null ? {} : { rule: rule.id, citation: citationOf(rule, words.language) });
  const step = (part: string, id: string, s: Step): Line => ({ part, id, kind: s.because, state: s.subject === null ? '' : subjectName(s.subject), from: amount(s.from), to: amount(s.to), ...cited(s.rule) });
  const added = (part: string, a: Addition): Line => ({ part, id: subjectName(a.subject), kind: a.stream, amount: amount(a.amount), ...cited(a.rule) });
  const ends = (range: { readonly low: Sum; readonly high: Sum } | null): Line => (range === null ? {} : { low: amount(range.low), high: amount(range.high) });
  return [
    { part: 'verdict', id: v.respondent, kind: v.ground, state: v.outcome, amount: amount(v.award), ...ends(v.range) },
    { part: 'claimed', amount: amount(v.claimed) },
    ...Object.entries(v.streams).filter(([, s]) => s.base !== 0n || s.high !== 0n).map(([name, s]): Line => ({ part: 'stream', kind: name, amount: amount(s.base), ...ends(s) })),
    { part: 'net', amount: amount(v.netPayable.amount), from: v.netPayable.from, to: v.netPayable.to },
    ...v.heads.flatMap((h): readonly Line[] => [
      { part: 'head', id: h.subject.id, kind: v.matter.losses.get(h.subject.id)?.head ?? '', state: v.matter.losses.get(h.subject.id)?.class ?? '', amount: amount(h.awarded), from: amount(h.claimed), to: amount(h.awarded) },
      ...h.steps.map((s) => step('head-step', h.subject.id, s)),
    ]),
    ...v.subtotals.map((s): Line => ({ part: 'subtotal', kind: s.part, state: s.zero.map((z) => z.why).join(' '), amount: amount(s.awarded), from: amount(s.claimed), to: amount(s.awarded), ...cited(s.zero.flatMap((z) => z.rules)[0] ?? null) })),
    ...v.adjustments.map((s) => step('total-step', '', s)),
    ...v.additions.map((a) => added('addition', a)),
    ...v.commitments.map((c): Line => ({ part: 'commitment', id: c.subject.id, kind: labelsOf(c.subject, 'kind')[0] ?? '', state: c.result, ...cited(c.rule) })),
    ...v.measurements.flatMap((m) => m.credits.map((c): Line => ({ part: 'credit', id: m.id, kind: c.kind, state: c.claim.state, amount: amount(c.payable), day: c.claim.closes === null ? '' : formatDay(c.claim.closes), text: c.form }))),
    ...v.defences.map((d): Line => ({ part: 'excuse', id: d.id, state: d.established ? 'established' : 'rejected', ...cited(d.finding.rule) })),
    ...v.clauses.map((c): Line => ({ part: 'clause', id: c.subject.id, kind: labelsOf(c.subject, 'kind')[0] ?? '', state: c.status, ...cited(c.rule) })),
    ...v.parties.map((p): Line => ({ part: 'party', id: p.id, kind: p.how, state: p.stream, amount: amount(p.external), text: p.name })),
    ...v.counterclaims.map((c): Line => ({ part: 'counterclaim', id: c.by, amount: amount(c.owed.base), ...ends(c.owed), from: c.against, to: c.by })),
    ...v.offers.map((o): Line => ({ part: 'offer', id: o.by, kind: o.kind, state: o.stands, amount: amount(o.amount) })),
    ...v.decisive.flatMap((q) => (q.beside ?? q.answers).flatMap((a) => a.values.map((value): Line => ({
      part: 'question', id: subjectName(q.subject, q.second), kind: q.question.id, state: `${plainValue(value, v.matter.digits) ?? ''}`, amount: amount(a.award), from: q.bearer, text: q.question.wording[words.language],
    })))),
    ...v.remedies.map((r): Line => ({ part: 'remedy', id: subjectName(r.subject), kind: r.name, state: r.granted ? 'granted' : 'refused', ...(r.suspended === undefined ? {} : { amount: amount(r.suspended) }), ...cited(r.rule) })),
    ...v.deadlines.map((d): Line => ({ part: 'deadline', id: subjectName(d.subject), kind: d.name, day: formatDay(d.day), to: d.by, ...cited(d.rule) })),
    ...v.steps.map((s): Line => ({ part: 'step', id: subjectName(s.subject), kind: s.name, state: stepStateOf(s, v.matter.days.judgment), day: s.day === null ? '' : formatDay(s.day), to: s.by, ...cited(s.rule), text: stepWords[words.language].step[s.name] })),
    ...v.warnings.map((w): Line => ({ part: 'warning', id: w.about, kind: w.code, text: warningText(v, w, words) })),
  ].map((line) => ({ contract: v.matter.contract.id, incident: v.matter.incident.id, currency: v.matter.currency, ...line }));
};

/** Every figure of the verdicts, one a line, for a spreadsheet. */
export const csv: Formatter = (verdicts, setting) =>
  csvOf([CSV_COLUMNS, ...verdicts.flatMap((v) => linesOf(v, setting)).map((line) => CSV_COLUMNS.map((column) => line[column] ?? null))], setting.toFile === true);
