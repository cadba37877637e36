import { readAny } from '../../src/input/document.js';
import { validate } from '../../src/input/validate.js';
import { PROBLEM_CODES } from '../../src/model/problem.js';
import { LANGUAGES } from '../../src/model/text.js';
import { plainPalette } from '../../src/output/formatter.js';
import { messages } from '../../src/output/messages/index.js';
import { pages } from '../../src/output/messages/pages/index.js';
import { EXAMPLES } from '../../src/output/problemExamples.js';
import { problemPage } from '../../src/output/problemPages.js';
import { offsetAt } from '../support/zones.js';

/** All that a document can have; a mistake of the program is none of it. */
const kinds = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const all = [...kinds, 'internal' as const, 'wrong-row' as const];

const CONTRACT = ['id: example', 'governingLaw: FR', 'currency: EUR', 'concludedOn: 2020-01-01', 'services: [{id: vps, type: cloud-compute}]', 'commitments: [{id: support, kind: support}]'];
const INCIDENT = ['id: record', 'contract: example', 'occurredAt: 2021-03-10'];

/** A whole document around a piece: its lines, without the fields that the piece states itself. */
const around = (lines: readonly string[], piece: string): string => {
  const own = piece.split('\n').map((line) => line.split(':')[0]);
  return [...lines.filter((line) => !own.includes(line.split(':')[0])), piece, ''].join('\n');
};

const codesOf = (kind: keyof typeof EXAMPLES, which: 'wrong' | 'right'): readonly string[] => {
  const { in: place, [which]: piece } = EXAMPLES[kind];
  const texts = {
    'contract.yaml': around(CONTRACT, place === 'contract' ? piece : 'title: a'),
    'incident.yaml': place !== 'incident' ? around(INCIDENT, 'title: b') : piece === '' ? '' : around(INCIDENT, piece),
    ...(place === 'with' ? { 'with.yaml': piece } : {}),
  };
  const read = Object.entries(texts).map(([file, text]) => readAny(text, file));
  const { problems, remarks } = validate(read.flatMap((r) => (r.ok ? [r.value] : [])), { asOf: null, offsetAt });
  return [...read.flatMap((r) => (r.ok ? [] : r.errors)), ...problems, ...remarks].map((p) => p.code);
};

test.each(kinds)('the mistake of %s has its code, and its mending has it no more', (kind) => {
  expect(codesOf(kind, 'wrong')).toContain(PROBLEM_CODES[kind]);
  const mended = codesOf(kind, 'right');
  expect(mended).not.toContain(PROBLEM_CODES[kind]);
  expect(mended.filter((code) => code.startsWith('E'))).toEqual([]);
});

test.each(LANGUAGES.flatMap((l) => all.map((kind) => [l, kind] as const)))('in %s, the page of %s says what it means in whole sentences', (language, kind) => {
  const { title, means, mending } = pages[language].of[kind];
  expect(title).not.toBe('');
  expect(means).toMatch(/[.。]$/);
  expect(mending).toMatch(/[.。]$/);
  const text = problemPage(PROBLEM_CODES[kind], messages[language], plainPalette) ?? '';
  expect(text.split('\n')[0]).toBe(`${PROBLEM_CODES[kind]}  ${title}`);
  for (const part of [means, mending, kind === 'internal' || kind === 'wrong-row' ? '' : EXAMPLES[kind].right.split('\n')[0]]) expect(text).toContain(part);
  if (language !== 'en') expect(means).not.toBe(pages.en.of[kind].means);
});

test('every code is one code, and no page is there for what is none', () => {
  expect(new Set(Object.values(PROBLEM_CODES)).size).toBe(all.length);
  expect(problemPage('E9999', messages.en, plainPalette)).toBeNull();
});
