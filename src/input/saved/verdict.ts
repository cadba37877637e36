import type { Place } from '../../model/fact.js';
import type { Addition, Finding, Reason, Step } from '../../model/finding.js';
import { conclusionName } from '../../model/conclusion.js';
import type { MeasuredNote } from '../../model/measured/measurement.js';
import { NO_DAYS } from '../../model/matter.js';
import type { Line, Statement } from '../../model/measure.js';
import type { OnRecord } from '../../model/recorded.js';
import type { Reported } from '../../model/reported.js';
import type { Regime } from '../../model/regime.js';
import { STREAMS } from '../../model/stream.js';
import { questionKey } from '../../model/subject.js';
import type { Subject, SubjectKey } from '../../model/subject.js';
import { STEP_NAMES } from '../../model/step.js';
import { PARTS } from '../../model/subtotal.js';
import type { ZeroReason } from '../../model/subtotal.js';
import type { AnswerAward, ClauseResult, Counterclaim, DecisiveQuestion, HeadResult, StreamResult, Together, Verdict } from '../../model/verdict.js';
import { minorDigits } from '../../values/currency.js';
import { parseRatio } from '../../values/ratio.js';
import { at } from '../item.js';
import type { Item } from '../item.js';
import { measurementOf } from './measured.js';
import { amount, dayOrNull, flag, given, list, need, place, questionNamed, range, ruleNamed, ruleOrNull, rulesNamed, subjectNamed, subjects, sum, text, textOrNull, texts, valueOf, whole, wholeOrNull, wordOf } from './reading.js';
import type { Frame } from './reading.js';

/** Warnings of an edition or of a measurement are said again by whoever prints those. */
const OWN_WARNINGS: readonly Verdict['warnings'][number]['code'][] = ['not-assessed', 'no-as-of', 'unproven-acceptance', 'unverified-rule', 'contested-rule', 'convention', 'no-rule-set', 'not-exhaustive', 'answered-and-disputed', 'measured-otherwise', 'not-asked', 'ground-without-facts', 'restitution-without-end', 'interest-without-start', 'sum-instead-of-interest', 'price-not-known', 'partial-proof', 'date-in-part', 'date-in-range', 'rate-not-known', 'multiple-above-ceiling', 'subject-missing'];

const linesOf = (item: Item): readonly Line[] =>
  at(item, 'working') === undefined ? [] : list(item, 'working').map((l) => ({ name: text(l, 'name'), value: text(l, 'value'), ...(at(l, 'from') === undefined ? {} : { from: text(l, 'from') }) }));

const step = (item: Item, frame: Frame): Step => ({
  rule: ruleNamed(item, 'rule', frame), subject: need(item, 'subject').value === null ? null : subjects(item, 'subject').subject, from: amount(item, 'from', frame), to: amount(item, 'to', frame),
  because: text(item, 'because') as Step['because'], lines: linesOf(item), ...(at(item, 'unrounded') === undefined ? {} : { unrounded: text(item, 'unrounded') }),
});

const head = (item: Item, frame: Frame): HeadResult => ({
  subject: subjectNamed('loss', text(item, 'id')), stream: text(item, 'stream') as HeadResult['stream'], claimed: sum(item, 'claimed', frame), awarded: amount(item, 'awarded', frame), steps: list(item, 'steps').map((s) => step(s, frame)),
});

/** What the award is made of; a verdict saved by an earlier version does not say. */
const subtotals = (root: Item, frame: Frame): Reported['subtotals'] =>
  at(root, 'subtotals') === undefined ? [] : list(root, 'subtotals').map((s) => ({
    part: wordOf(s, 'part', PARTS), claimed: sum(s, 'claimed', frame), awarded: amount(s, 'awarded', frame),
    owedBy: at(s, 'rules') === undefined ? [] : rulesNamed(s, 'rules', frame),
    zero: list(s, 'zero').map((z) => ({ why: text(z, 'why') as ZeroReason, rules: rulesNamed(z, 'rules', frame) })),
  }));

const addition = (item: Item, frame: Frame, of: string, statements: readonly Item[]): Addition => {
  const { subject } = subjects(item, 'subject');
  const [rule, stream] = [ruleNamed(item, 'rule', frame), text(item, 'stream') as Addition['stream']];
  const own = statements.filter((s) => text(s, 'of') === of && ruleNamed(s, 'rule', frame) === rule && text(s, 'stream') === stream && subjects(s, 'subject').subject.key === subject.key);
  return {
    rule, subject, stream, amount: amount(item, 'amount', frame), lines: linesOf(item),
    statements: own.map((s): Statement => {
      const rate = textOrNull(s, 'rate');
      return { principal: amount(s, 'principal', frame), from: dayOrNull(s, 'from') ?? 0, to: dayOrNull(s, 'to') ?? 0, rate: rate === null ? null : (parseRatio(rate) ?? null), amount: sum(s, 'amount', frame) };
    }),
  };
};

/** Answers with their awards: those of one group are one to every rule. */
const awards = (item: Item, name: string, figure: 'award' | 'amount', question: DecisiveQuestion['question'], frame: Frame): readonly AnswerAward[] => {
  const groups = new Map<number, { values: AnswerAward['values'][number][]; award: bigint | null }>();
  for (const a of list(item, name)) {
    const group = groups.get(whole(a, 'group')) ?? { values: [], award: sum(a, figure, frame) };
    group.values.push(valueOf(a, 'answer', question, frame));
    groups.set(whole(a, 'group'), group);
  }
  return [...groups.values()];
};

const decisive = (item: Item, frame: Frame): DecisiveQuestion => {
  const question = questionNamed(item, frame);
  return {
    question, ...subjects(item, 'subject'), bearer: text(item, 'mustProve'), taken: valueOf(item, 'taken', question, frame), answers: awards(item, 'answers', 'award', question, frame),
    effectAtBase: sum(item, 'effectAtBase', frame), greatestEffect: sum(item, 'greatestEffect', frame), onlyIf: given(item, 'onlyIf', frame), thenWith: at(item, 'thenWith') === undefined ? [] : awards(item, 'thenWith', 'award', question, frame), orIf: whole(item, 'orIf'), place: place(item),
    ...(at(item, 'beside') === undefined ? {} : { beside: awards(item, 'beside', 'amount', question, frame) }),
  };
};

/** What a rule said. The working is kept as the answers it relied on, from left to right. */
const finding = (item: Item, frame: Frame): Finding => {
  const rule = ruleNamed(item, 'rule', frame);
  const fired = flag(item, 'fired');
  const names = need(item, 'conclusion').value === null ? [] : texts(item, 'conclusion');
  const possible = [...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)];
  const parts = list(item, 'answers').map((a): Reason => {
    const { subject, second } = subjects(a, 'subject');
    const answer = need(a, 'answer');
    return {
      kind: 'answer', holds: flag(a, 'holds'), question: text(a, 'question'), subject: subject.key, ...(second === undefined ? {} : { second: second.key }), answer: typeof answer.value === 'boolean' ? (answer.value ? 'yes' : 'no') : (answer.text ?? ''),
      needed: [], origin: text(a, 'origin') as 'statement', place: place(a), bearer: text(a, 'mustProve'),
    };
  });
  return { rule, subject: subjects(item, 'subject').subject, fired, then: fired ? names.flatMap((name) => possible.filter((c) => conclusionName(c) === name).slice(0, 1)) : rule.then, yielded: flag(item, 'yielded'), because: { kind: 'all', holds: fired, parts } };
};

const labelled = (subject: Subject, kind: string | null): Subject => (kind === null ? subject : { ...subject, labels: { kind } });

const of = (findings: readonly Finding[], rule: string, subject: Subject): Finding | undefined => findings.find((f) => f.rule.id === rule && f.subject.key === subject.key);

const defence = (item: Item, frame: Frame, findings: readonly Finding[]): Verdict['defences'][number] => {
  const rule = ruleNamed(item, 'rule', frame);
  const { subject } = subjects(item, 'subject');
  const known = of(findings, rule.id, subject);
  const established = flag(item, 'established');
  const failed = need(item, 'failed');
  const because: Reason = failed.value === null ? { kind: 'all', holds: established, parts: [] } : {
    kind: 'answer', holds: false, question: text(failed, 'question'), subject: subjects(failed, 'subject').subject.key, ...(((s) => (s === undefined ? {} : { second: s.key }))(subjects(failed, 'subject').second)),
    answer: typeof need(failed, 'answer').value === 'boolean' ? (need(failed, 'answer').value === true ? 'yes' : 'no') : (need(failed, 'answer').text ?? ''), needed: texts(failed, 'needed'), origin: 'statement', place: null, bearer: 'nobody',
  };
  return { id: text(item, 'id'), established, finding: { rule, subject: known?.subject ?? subject, fired: established, then: known?.then ?? rule.then, yielded: known !== undefined && known.yielded, because } };
};

const clause = (item: Item, frame: Frame, findings: readonly Finding[]): ClauseResult => {
  const subject = labelled(subjectNamed('clause', text(item, 'id')), textOrNull(item, 'kind'));
  return { subject, status: text(item, 'status') as ClauseResult['status'], open: flag(item, 'open'), rule: ruleOrNull(item, 'rule', frame), tested: texts(item, 'tested').flatMap((id) => of(findings, id, subject) ?? []) };
};

const remedy = (item: Item, frame: Frame): Verdict['remedies'][number] => ({
  rule: ruleNamed(item, 'rule', frame), subject: at(item, 'subject') === undefined ? subjectNamed('case', '') : subjects(item, 'subject').subject, name: text(item, 'name'), granted: text(item, 'result') === 'granted', ...(at(item, 'suspended') === undefined ? {} : { suspended: amount(item, 'suspended', frame) }),
});

const counterclaim = (item: Item, frame: Frame, statements: readonly Item[]): Counterclaim => {
  const by = text(item, 'by');
  return {
    by, against: text(item, 'against'), owed: { base: amount(item, 'amount', frame), low: sum(need(item, 'range'), 'low', frame), high: sum(need(item, 'range'), 'high', frame) },
    streams: Object.fromEntries([...(need(item, 'streams').fields ?? [])].map(([name]) => [name, amount(need(item, 'streams'), name, frame)])),
    heads: list(item, 'heads').map((h) => head(h, frame)), adjustments: list(item, 'adjustments').map((s) => step(s, frame)), additions: list(item, 'additions').map((a) => addition(a, frame, by, statements)),
    remedies: list(item, 'remedies').map((r) => remedy(r, frame)), setOff: flag(item, 'setOff'),
  };
};

const stream = (item: Item, frame: Frame): StreamResult => {
  const [base, ends] = [amount(item, 'base', frame), need(item, 'range')];
  return { base, low: ends.value === null ? base : sum(ends, 'low', frame), high: ends.value === null ? base : sum(ends, 'high', frame) };
};

/** What stands on record for each question; free words are kept in the language they were saved in. */
const onRecord = (root: Item): ReadonlyMap<string, readonly OnRecord[]> =>
  new Map(list(root, 'decisive').map((q) => [
    questionKey(text(q, 'question'), subjects(q, 'subject').subject.key),
    list(q, 'onRecord').map((entry): OnRecord => ({ what: text(entry, 'what'), ...(textOrNull(entry, 'detail') === null ? {} : { detail: text(entry, 'detail') }), place: place(entry) ?? { file: '', path: '', line: null, column: null } })),
  ]));

const editionOf = (root: Item): Reported['matter']['edition'] => {
  const item = need(need(root, 'contract'), 'edition');
  if (item.value === null) return undefined;
  const effective = need(item, 'effective');
  return {
    source: textOrNull(item, 'source'), published: dayOrNull(item, 'published'), from: dayOrNull(effective, 'from'), to: dayOrNull(effective, 'to'),
    assumptions: list(item, 'assumptions').map((a) => ({ path: text(a, 'path'), grade: text(a, 'grade') as 'read', because: text(a, 'because') })),
  };
};

const placesIn = (root: Item): ReadonlyMap<SubjectKey, Place> => {
  const stands = (i: Item, key: SubjectKey): readonly (readonly [SubjectKey, Place])[] => {
    const found = need(i, 'place').value === null ? null : place(need(i, 'place'));
    return found === null ? [] : [[key, found]];
  };
  return new Map([
    ...list(root, 'clauses').flatMap((i) => stands(i, `clause:${text(i, 'id')}`)), ...list(root, 'commitments').flatMap((i) => stands(i, `commitment:${text(i, 'id')}`)),
    ...list(root, 'heads').flatMap((i) => stands(i, `loss:${text(i, 'id')}`)), ...list(root, 'decisive').flatMap((i) => stands(i, subjects(i, 'subject').subject.key)),
  ]);
};

/** The verdict that a document holds, with the rules of the law it was decided under. `outer` is the document of several. */
export const verdictOf = (root: Item, regime: Regime, outer: Item | null): Reported => {
  const [amounts, law, tool, incident] = [need(root, 'amounts'), need(root, 'law'), need(root, 'tool'), need(root, 'incident')];
  const currency = text(amounts, 'currency');
  const frame: Frame = { regime, currency, digits: minorDigits(currency) ?? 2 };
  const findings = list(root, 'findings').map((f) => finding(f, frame));
  const warnings = list(root, 'warnings');
  const coded = warnings.map((w) => ({ code: text(w, 'code'), about: text(w, 'about'), line: wholeOrNull(w, 'line') }));
  const isOwn = (code: string): code is Verdict['warnings'][number]['code'] => (OWN_WARNINGS as readonly string[]).includes(code);
  const notes = coded.filter((w) => !isOwn(w.code) && w.code !== 'assumption').map((w) => ({ code: w.code as MeasuredNote, about: w.about }));
  const measured = outer === null ? list(root, 'commitments').filter((c) => at(c, 'measured') !== undefined) : at(outer, 'measurements') === undefined ? [] : list(outer, 'measurements');
  const statements = list(root, 'statements');
  const commitments = list(root, 'commitments').map((c) => ({
    subject: labelled(subjectNamed('commitment', text(c, 'id')), textOrNull(c, 'kind')), intensity: textOrNull(c, 'duty'), result: text(c, at(c, 'found') === undefined ? 'result' : 'found') as 'met', rule: ruleOrNull(c, 'rule', frame),
  }));
  const heads = list(root, 'heads');
  const counterclaims = list(amounts, 'counterclaims');
  const places = placesIn(root);
  const net = need(amounts, 'netPayable');
  const weighed = (q: Item): Verdict['notRaised'][number] => { const question = questionNamed(q, frame); return { question, ...subjects(q, 'subject'), bearer: text(q, 'mustProve'), taken: valueOf(q, 'taken', question, frame), answers: awards(q, 'answers', 'award', question, frame) }; };
  const grounds = list(law, 'grounds').map((g): Verdict['grounds'][number] => ({
    ground: text(g, 'ground') as 'contract', admissible: flag(g, 'admissible'), chosen: flag(g, 'chosen'), award: amount(g, 'award', frame), range: range(g, 'range', frame), rules: rulesNamed(g, 'rules', frame),
    decisive: at(g, 'decisive') === undefined ? [] : list(g, 'decisive').map(weighed),
  }));
  const edition = editionOf(root);
  const day = dayOrNull(root, 'asOf');
  const respondent = text(root, 'respondent');
  return {
    saved: {
      tool: { version: text(tool, 'version'), timeZones: textOrNull(tool, 'timeZones') }, ruleSet: text(tool, 'ruleSet'), lawData: text(tool, 'lawData'),
      versions: list(law, 'versions').map((v) => ({ chosenBy: text(v, 'chosenBy') as 'contract-date', day: dayOrNull(v, 'day'), rules: texts(v, 'rules') })),
    },
    matter: {
      contract: { id: text(need(root, 'contract'), 'id'), title: text(need(root, 'contract'), 'title') }, ...(edition === undefined ? {} : { edition }),
      incident: { id: text(incident, 'id'), title: text(incident, 'title'), kind: text(incident, 'kind') }, currency, digits: frame.digits, days: { ...NO_DAYS, judgment: day, event: dayOrNull(incident, 'day') },
      parties: list(root, 'names').map((p) => ({ id: text(p, 'id'), name: text(p, 'name'), ...(at(p, 'rightHolder')?.value === true ? { rightHolder: true as const } : {}) })), claimant: text(root, 'claimant'), onRecord: onRecord(root), placeOf: (key) => places.get(key),
      losses: new Map([...heads, ...counterclaims.flatMap((c) => list(c, 'heads'))].map((h) => [text(h, 'id'), { head: textOrNull(h, 'head') ?? 'other', class: textOrNull(h, 'class') ?? '' }])),
      notices: new Map(), sums: { relief: { claimed: sum(amounts, 'asked', frame) } },
    },
    regime, outcome: text(root, 'outcome') as Verdict['outcome'], respondent, grounds, ground: grounds.find((g) => g.chosen)?.ground ?? 'contract',
    claimed: sum(amounts, 'claimed', frame), award: amount(amounts, 'award', frame), range: range(amounts, 'range', frame),
    streams: Object.fromEntries(STREAMS.map((name) => [name, stream(need(need(amounts, 'streams'), name), frame)])) as Verdict['streams'],
    netPayable: { amount: amount(net, 'amount', frame), from: text(net, 'from'), to: text(net, 'to') }, received: amount(amounts, 'received', frame), claimantTotal: amount(amounts, 'claimantTotal', frame),
    payees: list(amounts, 'claimants').map((p) => ({ id: text(p, 'id'), award: amount(p, 'award', frame), ...(at(p, 'apart') === undefined ? {} : { apart: true as const }) })),
    offers: list(root, 'offers').map((o) => ({ by: text(o, 'by'), kind: text(o, 'kind'), amount: amount(o, 'amount', frame), stands: textOrNull(o, 'stands') as 'inside' | null })),
    commitments: commitments.filter((c, i) => commitments.findIndex((x) => x.subject.key === c.subject.key) === i),
    measurements: measured.map((m, i) => measurementOf(m, frame, i === 0 ? notes : [])), together: togetherOf(outer, frame),
    defences: list(root, 'defences').map((d) => defence(d, frame, findings)), clauses: list(root, 'clauses').map((c) => clause(c, frame, findings)),
    heads: heads.map((h) => head(h, frame)), subtotals: subtotals(root, frame), adjustments: list(root, 'adjustments').map((s) => step(s, frame)), additions: list(root, 'additions').map((a) => addition(a, frame, text(root, 'claimant'), statements)),
    remedies: list(root, 'remedies').map((r) => remedy(r, frame)),
    deadlines: list(root, 'deadlines').map((d) => ({ rule: ruleNamed(d, 'rule', frame), subject: subjects(d, 'subject').subject, name: text(d, 'name'), day: dayOrNull(d, 'lastDay') ?? 0, by: at(d, 'on') === undefined ? text(root, 'claimant') : text(d, 'on') })),
    steps: at(root, 'steps') === undefined ? [] : list(root, 'steps').map((s) => ({ rule: ruleNamed(s, 'rule', frame), subject: subjects(s, 'subject').subject, name: wordOf(s, 'name', STEP_NAMES), by: text(s, 'on'), day: dayOrNull(s, 'lastDay'), done: dayOrNull(s, 'doneOn') })),
    parties: list(root, 'parties').map((p): Verdict['parties'][number] => ({
      id: text(p, 'id'), name: text(p, 'name'), stream: text(p, 'stream') as 'damages', how: text(p, 'how') as 'alone', part: text(p, 'part') as 'whole', external: amount(p, 'external', frame), alone: sum(p, 'alone', frame),
      commonShare: sum(p, 'commonShare', frame), internalShare: sum(p, 'internalShare', frame), paid: amount(p, 'paid', frame), recourse: list(p, 'recourse').map((r) => ({ against: text(r, 'against'), amount: amount(r, 'amount', frame) })), rules: rulesNamed(p, 'rules', frame),
    })),
    counterclaims: counterclaims.map((c) => counterclaim(c, frame, statements)),
    margins: list(root, 'margins').map((m) => ({ question: questionNamed(m, frame), subject: subjects(m, 'subject').subject, low: sum(m, 'low', frame), point: sum(m, 'point', frame), high: sum(m, 'high', frame) })),
    decisive: list(root, 'decisive').map((q) => decisive(q, frame)), notDecisive: list(root, 'notDecisive').map((q) => ({ question: questionNamed(q, frame), subject: subjects(q, 'subject').subject, ...(at(q, 'turns') === undefined ? {} : { turns: true as const }) })),
    notRaised: list(root, 'notRaised').map(weighed),
    findings, warnings: coded.flatMap((w) => (isOwn(w.code) ? [{ code: w.code, about: w.about, line: w.line }] : [])),
  };
};

const togetherOf = (outer: Item | null, frame: Frame): Together | null => {
  const sums = at(outer ?? undefined, 'amounts');
  if (sums === undefined) return null;
  const ends = need(sums, 'range');
  return { award: amount(sums, 'award', frame), low: sum(ends, 'low', frame), high: sum(ends, 'high', frame), credits: stream(need(need(sums, 'streams'), 'credits'), frame) };
};

