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

const read = (content: unknown, file: string, schema: Document['schema']): Document => {
  const document = fromPlain(content, file, schema);
  if (!document.ok) throw new Error(JSON.stringify(document.errors));
  return document.value;
};

const fileOf = (example: string, name: string): { readonly [key: string]: unknown } => parse(readFileSync(join('examples', example, `${name}.yaml`), 'utf8')) as { [key: string]: unknown };

/** The verdict of an example with what somebody finds laid over it. */
export const verdictOf = (example: string, found: readonly object[], ground?: Ground): Verdict => {
  const contract = fileOf(example, 'contract');
  const over = found.length === 0 ? [] : [read({ determinations: found }, 'found.yaml', 'with')];
  const matter = toMatter(read(contract, 'contract.yaml', 'contract'), read(fileOf(example, 'incident'), 'incident.yaml', 'incident'), over, { asOf: null, offsetAt: nodeWorld.offsetAt });
  if (!matter.ok) throw new Error(JSON.stringify(matter.errors));
  return assess(matter.value, regimes[contract['governingLaw'] as 'FR' | 'CN'], { range: true, open: 'raised', ...(ground === undefined ? {} : { ground }) });
};

/** An answer as a determination. */
export const finding = (g: AnswerGiven, v: Verdict): object => ({ question: g.question.id, ...(subjectOf(g.subject, g.second) as object), answer: plainValue(g.value, v.matter.digits), by: 'supposed' });
