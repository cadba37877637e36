import { readFileSync } from 'node:fs';
import { changed } from '../../src/input/change.js';
import { readDocument } from '../../src/input/document.js';
import type { Document } from '../../src/input/document.js';
import { whereOf } from '../../src/output/where.js';
import { EXAMPLES, exampleVerdict } from './verdicts.js';

const documentOf = (example: string, name: 'contract' | 'incident'): Document => {
  const read = readDocument(readFileSync(`examples/${example}/${name}.yaml`, 'utf8'), name, name);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
};

test.each(EXAMPLES)('%s: where an answer goes is a path that --set takes, or a determination', (example) => {
  const pair = { contract: documentOf(example, 'contract'), incident: documentOf(example, 'incident') };
  const verdict = exampleVerdict(example);
  const asked = [...verdict.decisive, ...verdict.notRaised];
  expect(asked.length).toBeGreaterThan(0);
  for (const q of asked) {
    const where = whereOf(q.question, q.subject, q.second);
    if (where.startsWith('determinations: {')) expect(where).toContain(`question: ${q.question.id}`);
    else if (!where.includes('[]')) {
      const result = changed(pair, [{ path: where, text: 'unknown' }]);
      expect(result.ok ? [] : result.errors.map((e) => e.detail.kind).filter((kind) => kind === 'unknown-field' || kind === 'unknown-id')).toEqual([]);
    }
  }
});
