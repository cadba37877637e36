import type { Problem } from '../model/problem.js';
import type { FramePart, Told, ToldAnswer, ToldStatus } from '../model/told.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import { growPlain } from './grow.js';
import { at, each, lineStarts, placeOf, word } from './item.js';
import type { Item, Origin } from './item.js';
import { growJson } from './json.js';
import { problem } from './problem.js';
import { growYaml } from './yaml.js';

/** The text of a leaf; booleans as JSON writes them. */
const text = (item: Item | undefined): string => item?.text ?? (typeof item?.value === 'boolean' ? `${item.value}` : '');

const down = (item: Item | undefined, ...names: readonly string[]): Item | undefined => names.reduce<Item | undefined>((i, name) => at(i, name), item);

/** `{clause: cap}` as `clause:cap`; the incident as a whole is empty. */
const subjectOf = (item: Item | undefined): string =>
  [...(item?.fields ?? [])].map(([kind, id]) => `${kind}:${each(id).map(text).join('+')}`).join(' ');

const listed = <T>(list: Item | undefined, read: (item: Item) => readonly [string, T]): ReadonlyMap<string, T> => new Map(each(list).map(read));

const answerOf = (item: Item): readonly [string, ToldAnswer] => {
  const [question, subject] = [text(at(item, 'question')), subjectOf(at(item, 'subject'))];
  const [file, line] = [text(at(item, 'file')), text(at(item, 'line'))];
  return [`${question} ${subject}`.trim(), { question, subject, answer: text(at(item, 'answer')), origin: text(at(item, 'origin')), place: line === '' ? file : `${file}:${line}` }];
};

const figuresOf = (root: Item): ReadonlyMap<string, string | null> => {
  const amounts = at(root, 'amounts');
  const known: readonly (readonly [string, Item | undefined])[] = [
    ['claimed', at(amounts, 'claimed')], ['award', at(amounts, 'award')], ['low', down(amounts, 'range', 'low')], ['high', down(amounts, 'range', 'high')],
    ...[...(at(amounts, 'streams')?.fields ?? [])].map(([name, s]) => [`stream:${name}`, at(s, 'base')] as const),
    ['net', down(amounts, 'netPayable', 'amount')],
  ];
  return new Map(known.flatMap(([name, item]) => (item === undefined ? [] : [[name, item.value === null ? null : text(item)] as const])));
};

const frameOf = (root: Item): ReadonlyMap<FramePart, string> => {
  const chosen = each(down(root, 'law', 'grounds')).find((g) => at(g, 'chosen')?.value === true);
  return new Map([
    ['contract', text(down(root, 'contract', 'id'))], ['incident', text(down(root, 'incident', 'id'))], ['law', text(down(root, 'law', 'regime'))],
    ['ground', text(at(chosen, 'ground'))], ['asOf', text(at(root, 'asOf'))], ['currency', text(down(root, 'amounts', 'currency'))],
  ]);
};

const toldOf = (root: Item): Told => ({
  frame: frameOf(root),
  outcome: text(at(root, 'outcome')),
  days: new Map(each(down(root, 'law', 'versions')).map((v) => [text(at(v, 'chosenBy')), text(at(v, 'day'))])),
  figures: figuresOf(root),
  answers: new Map(each(at(root, 'findings')).flatMap((f) => each(at(f, 'answers')).map(answerOf))),
  rules: listed(at(root, 'findings'), (f) => {
    const [rule, subject] = [text(at(f, 'rule')), subjectOf(at(f, 'subject'))];
    return [`${rule} ${subject}`.trim(), {
      rule, subject, citation: text(at(f, 'citation')), fired: at(f, 'fired')?.value === true,
      answers: new Map(each(at(f, 'answers')).map((a) => [answerOf(a)[0], `${text(at(a, 'answer'))} ${text(at(a, 'holds'))}`])),
    }];
  }),
  statuses: new Map<string, ToldStatus>([
    ...listed(at(root, 'commitments'), (c) => [`commitment:${text(at(c, 'id'))}`, { kind: 'commitment' as const, id: text(at(c, 'id')), ofClause: false, status: text(at(c, 'result')), rule: text(at(c, 'rule')), citation: text(at(c, 'citation')) }]),
    ...listed(at(root, 'defences'), (d) => [`defence:${text(at(d, 'id'))}`, { kind: 'defence' as const, id: text(at(d, 'id')), ofClause: subjectOf(at(d, 'subject')).startsWith('clause:'), status: text(at(d, 'result')), rule: text(at(d, 'rule')), citation: text(at(d, 'citation')) }]),
    ...listed(at(root, 'clauses'), (c) => [`clause:${text(at(c, 'id'))}`, { kind: 'clause' as const, id: text(at(c, 'id')), ofClause: false, status: text(at(c, 'status')), rule: text(at(c, 'rule')), citation: text(at(c, 'citation')) }]),
  ]),
  steps: new Map([...each(at(root, 'heads')).map((h) => [text(at(h, 'id')), at(h, 'steps')] as const), ['', at(root, 'adjustments')] as const].flatMap(([head, steps]) =>
    each(steps).map((s) => {
      const [rule, because, subject] = [text(at(s, 'rule')), text(at(s, 'because')), subjectOf(at(s, 'subject'))];
      return [`${head} ${rule} ${because} ${subject}`, { head, rule, because, citation: text(at(s, 'citation')), from: text(at(s, 'from')), to: text(at(s, 'to')) }] as const;
    }))),
  decisive: listed(at(root, 'decisive'), (q) => {
    const subject = subjectOf(at(q, 'subject'));
    return [`${text(at(q, 'question'))} ${subject}`.trim(), { question: text(at(q, 'question')), wording: text(at(q, 'wording')), subject }];
  }),
});

/** What a verdict must carry to be compared. */
const NEEDED = ['law', 'outcome', 'amounts', 'findings'] as const;

const checked = (root: Item): readonly Problem[] => {
  if (root.fields === null) return [problem(placeOf(root), { kind: 'wrong-type', expected: ['object'], found: root.items === null ? text(root) : 'list' })];
  const schema = at(root, 'schema');
  if (schema === undefined) return [problem(placeOf(root), { kind: 'missing-field', field: 'schema' })];
  if (word(schema) !== 'liability/verdict@1') return [problem(placeOf(schema), { kind: 'wrong-document', expected: 'liability/verdict@1', found: text(schema) })];
  return NEEDED.filter((name) => at(root, name) === undefined).map((field) => problem(placeOf(root), { kind: 'missing-field', field }));
};

/** The verdicts of one document: one, or several in one. */
const verdictsIn = (root: Item): readonly Item[] => (word(at(root, 'schema')) === 'liability/verdicts@1' ? each(at(root, 'verdicts')) : [root]);

/** Reads a saved verdict, or several in one document. */
export const readVerdicts = (source: string, file: string): Result<readonly Told[], Problem> => {
  const clean = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const origin: Origin = { file, lines: lineStarts(clean) };
  const problems: Problem[] = [];
  const root = growJson(clean, origin, problems) ?? growYaml(clean, origin, problems);
  const all = root === null || problems.length > 0 ? problems : verdictsIn(root).flatMap(checked);
  return root === null || all.length > 0 ? fail(all) : ok(verdictsIn(root).map(toldOf));
};

/** The same of a document that was just written. */
export const toldVerdict = (document: unknown): Told => toldOf(growPlain({ file: '', lines: null }, document, []));
