import type { Place, Value } from '../../model/fact.js';
import { HUGE } from '../../model/amount.js';
import type { ProblemDetail } from '../../model/problem.js';
import type { Question } from '../../model/question.js';
import { readingQuestion } from '../../model/reading.js';
import type { Regime } from '../../model/regime.js';
import type { Rule } from '../../model/rule.js';
import type { Subject, SubjectKind } from '../../model/subject.js';
import { subjectKey } from '../../model/subject.js';
import type { AnswerGiven, DayTaken, Range, Sum } from '../../model/verdict.js';
import { parseDay } from '../../values/day.js';
import { parseDuration } from '../../values/duration.js';
import { parseAmount } from '../../values/money.js';
import { parseRatio } from '../../values/ratio.js';
import { at, each } from '../item.js';
import type { Item } from '../item.js';

/** Something in a saved verdict that is not as this version writes it. Thrown and caught inside this folder; a user sees a problem with its place. */
export class Misread extends Error {
  constructor(readonly item: Item, readonly detail: ProblemDetail) {
    super(detail.kind);
  }
}

const found = (item: Item): string => item.text ?? (item.items !== null ? 'list' : item.fields !== null ? 'object' : `${JSON.stringify(item.value)}`);

const wrong = (item: Item, expected: string): never => {
  throw new Misread(item, { kind: 'wrong-type', expected: [expected], found: found(item) });
};

/** A field that must be there. */
export const need = (item: Item, name: string): Item => {
  const field = at(item, name);
  if (field === undefined) throw new Misread(item, { kind: 'missing-field', field: name });
  return field;
};

/** A text. */
export const text = (item: Item, name: string): string => {
  const field = need(item, name);
  return typeof field.value === 'string' ? field.value : wrong(field, 'string');
};

/** A text, or null. */
export const textOrNull = (item: Item, name: string): string | null => (need(item, name).value === null ? null : text(item, name));

/** Yes or no. */
export const flag = (item: Item, name: string): boolean => {
  const field = need(item, name);
  return typeof field.value === 'boolean' ? field.value : wrong(field, 'boolean');
};

/** A whole number. */
export const whole = (item: Item, name: string): number => {
  const field = need(item, name);
  return typeof field.value === 'number' && Number.isSafeInteger(field.value) ? field.value : wrong(field, 'integer');
};

/** A whole number, or null. */
export const wholeOrNull = (item: Item, name: string): number | null => (need(item, name).value === null ? null : whole(item, name));

/** The entries of a list. */
export const list = (item: Item, name: string): readonly Item[] => {
  const field = need(item, name);
  return field.items ?? wrong(field, 'array');
};

/** The texts of a list. */
export const texts = (item: Item, name: string): readonly string[] => list(item, name).map((i) => (typeof i.value === 'string' ? i.value : wrong(i, 'string')));

/** A word of a closed list; the list is the type's. */
export const wordOf = <T extends string>(item: Item, name: string, allowed: readonly T[]): T => {
  const word = text(item, name);
  const known = allowed.find((a) => a === word);
  if (known === undefined) throw new Misread(need(item, name), { kind: 'not-one-of', allowed, found: word, suggestion: null });
  return known;
};

/** A day, or null. */
export const dayOrNull = (item: Item, name: string): number | null => {
  const written = textOrNull(item, name);
  if (written === null) return null;
  const day = parseDay(written);
  if (day === undefined) throw new Misread(need(item, name), { kind: 'no-such-day', found: written });
  return day;
};

/** What every part of a verdict is read with. */
export interface Frame {
  readonly regime: Regime;
  readonly digits: number;
  readonly currency: string;
}

/** An amount; null has no upper bound, or no figure. */
export const sum = (item: Item, name: string, { digits }: Frame): Sum => {
  const written = textOrNull(item, name);
  if (written === null) return null;
  const amount = parseAmount(written, digits);
  if (amount === undefined) throw new Misread(need(item, name), { kind: 'wrong-form', form: 'amount', found: written });
  return amount;
};

/** An amount that has a figure. */
export const amount = (item: Item, name: string, frame: Frame): bigint => sum(item, name, frame) ?? wrong(need(item, name), 'string');

/** A rule by its id, or by one that it had when the verdict was saved. */
const ruleById = (id: unknown, { regime }: Frame): Rule | undefined => regime.rules.find((r) => r.id === id) ?? regime.rules.find((r) => (r.aliases ?? []).some((alias) => alias === id));

/** A rule by its id. */
export const ruleNamed = (item: Item, name: string, frame: Frame): Rule => {
  const id = text(item, name);
  const rule = ruleById(id, frame);
  if (rule === undefined) throw new Misread(need(item, name), { kind: 'unknown-id', of: 'rule', found: id, suggestion: null });
  return rule;
};

/** A rule, or null. */
export const ruleOrNull = (item: Item, name: string, frame: Frame): Rule | null => (need(item, name).value === null ? null : ruleNamed(item, name, frame));

/** The rules of a list of ids. */
export const rulesNamed = (item: Item, name: string, frame: Frame): readonly Rule[] =>
  list(item, name).map((i) => {
    const rule = ruleById(i.value, frame);
    if (rule === undefined) throw new Misread(i, { kind: 'unknown-id', of: 'rule', found: found(i), suggestion: null });
    return rule;
  });

/** A question by its id. */
export const questionNamed = (item: Item, { regime }: Frame): Question => {
  const id = text(item, 'question');
  const contested = id === 'reading' ? regime.rules.find((r) => r.id === subjects(item, 'subject').subject.id) : undefined;
  if (contested !== undefined) return readingQuestion(contested);
  const question = regime.questions.find((q) => q.id === id);
  if (question === undefined) throw new Misread(need(item, 'question'), { kind: 'unknown-id', of: 'question', found: id, suggestion: null });
  return question;
};

const KINDS: readonly SubjectKind[] = ['case', 'clause', 'commitment', 'breach', 'loss', 'notice', 'content', 'outage', 'credit', 'party', 'stream', 'rule'];

/** A subject as far as a verdict names it. */
export const subjectNamed = (kind: SubjectKind, id: string, labels: Subject['labels'] = {}): Subject => ({ key: subjectKey(kind, id), kind, id, labels, facts: {}, links: {} });

/** One or two subjects: `{clause: cap}`, `{loss: [a, b]}`, null for the case. */
export const subjects = (item: Item, name: string): { readonly subject: Subject; readonly second?: Subject } => {
  const field = need(item, name);
  if (field.value === null) return { subject: subjectNamed('case', '') };
  const [subject = subjectNamed('case', ''), second] = [...(field.fields ?? [])].flatMap(([kind, ids]) => {
    const known = KINDS.find((k) => k === kind) ?? wrong(ids, 'string');
    return each(ids).map((id) => subjectNamed(known, id.text ?? wrong(id, 'string')));
  });
  return second === undefined ? { subject } : { subject, second };
};

/** An answer, read by the shape of its question. */
export const valueOf = (item: Item, name: string, question: Question, frame: Frame): Value => {
  const field = need(item, name);
  if (typeof field.value === 'boolean') return field.value;
  if (field.value === null) return HUGE;
  const written = field.text ?? wrong(field, 'string');
  switch (question.answer.shape) {
    case 'amount': return parseAmount(written, frame.digits) ?? written;
    case 'share':
    case 'number': return parseRatio(written) ?? written;
    case 'duration': return parseDuration(written) ?? written;
    case 'yesNo':
    case 'degree':
    case 'choice': return written;
  }
};

/** Answers as part of a completion. */
export const given = (item: Item, name: string, frame: Frame): readonly AnswerGiven[] =>
  list(item, name).map((g) => {
    const question = questionNamed(g, frame);
    return { question, ...subjects(g, 'subject'), value: valueOf(g, 'answer', question, frame) };
  });

/** A range; null where none was computed. */
export const range = (item: Item, name: string, frame: Frame): Range | null => {
  const field = need(item, name);
  if (field.value === null) return null;
  const witness = need(field, 'witness');
  const limits = at(field, 'limits');
  const days = at(field, 'days');
  const taken = (end: 'low' | 'high'): readonly DayTaken[] => (days === undefined ? [] : list(days, end).map((d) => ({ path: text(d, 'path'), day: text(d, 'day') })));
  return {
    low: sum(field, 'low', frame), high: sum(field, 'high', frame), exhaustive: flag(field, 'exhaustive'), witness: { low: given(witness, 'low', frame), high: given(witness, 'high', frame) },
    ...(days === undefined ? {} : { days: { low: taken('low'), high: taken('high') } }),
    limits: limits === undefined ? [] : (['low', 'high'] as const).filter((end) => each(limits).some((l) => l.value === end)),
  };
};

/** Where something stands; null for what stands in no document. */
export const place = (item: Item, names: { readonly path: string; readonly file: string } = { path: 'path', file: 'file' }): Place | null => {
  const file = textOrNull(item, names.file);
  return file === null ? null : { file, path: textOrNull(item, names.path) ?? '', line: wholeOrNull(item, 'line'), column: at(item, 'column') === undefined ? null : wholeOrNull(item, 'column') };
};
