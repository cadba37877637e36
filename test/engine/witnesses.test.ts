import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nodeWorld } from '../../src/cli/nodeWorld.js';
import { assess } from '../../src/engine/assess.js';
import { fromPlain } from '../../src/input/document.js';
import type { Document } from '../../src/input/document.js';
import { toMatter } from '../../src/input/matter.js';
import { regimes } from '../../src/law/index.js';
import type { Ground } from '../../src/model/role.js';
import type { AnswerGiven, Verdict } from '../../src/model/verdict.js';
import { plainValue } from '../../src/output/amounts.js';
import { subjectOf } from '../../src/output/citation.js';
import { EXAMPLES } from '../output/verdicts.js';

/** The witness of each end of a range, laid over the documents as what a court finds, leads to that end. */

const read = (content: unknown, file: string, schema: Document['schema']): Document => {
  const document = fromPlain(content as Parameters<typeof fromPlain>[0], file, schema);
  if (!document.ok) throw new Error(JSON.stringify(document.errors));
  return document.value;
};

const fileOf = (example: string, name: string): { readonly [key: string]: unknown } => parse(readFileSync(join('examples', example, `${name}.yaml`), 'utf8')) as { [key: string]: unknown };

const verdictOf = (example: string, found: readonly object[], ground?: Ground): Verdict => {
  const contract = fileOf(example, 'contract');
  const over = found.length === 0 ? [] : [read({ determinations: found }, 'found.yaml', 'with')];
  const matter = toMatter(read(contract, 'contract.yaml', 'contract'), read(fileOf(example, 'incident'), 'incident.yaml', 'incident'), over, { asOf: null, offsetAt: nodeWorld.offsetAt });
  if (!matter.ok) throw new Error(JSON.stringify(matter.errors));
  return assess(matter.value, regimes[contract['governingLaw'] as 'FR' | 'CN'], { range: true, open: 'raised', ...(ground === undefined ? {} : { ground }) });
};

const foundIn = (given: readonly AnswerGiven[], v: Verdict): readonly object[] =>
  given.map((g) => ({ question: g.question.id, ...(subjectOf(g.subject, g.second) as object), answer: plainValue(g.value, v.matter.digits), by: 'supposed' }));

it.each(EXAMPLES)('what leads to each end of the range leads there again when a court finds it: %s', (example) => {
  const v = verdictOf(example, []);
  for (const end of ['low', 'high'] as const)
    if (v.range !== null && v.range[end] !== null) expect([end, verdictOf(example, foundIn(v.range.witness[end], v), v.ground).award]).toEqual([end, v.range[end]]);
});
