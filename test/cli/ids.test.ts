import * as fc from 'fast-check';
import { keeping } from '../../src/cli/batch/keeping.js';
import { knownIds } from '../../src/cli/batch/ids/knownIds.js';
import { digest } from '../../src/values/digest.js';
import { scratchInMemory } from '../support/scratch.js';

/** Ids kept in memory and on disk, held to a map of all of them. */

const SMALL = { ids: 13, bytes: 90, runs: 3, filter: 16 };

/** Digests that tell ids apart as well as can be, badly, and not at all. */
const DIGESTS = [digest, (id: string) => [digest(id)[0] % 5, 0] as const, (id: string) => [0xffffffff, digest(id)[1] % 3] as const, () => [7, 7] as const];

/** What an export may hold: every unit of UTF-16, also halves of pairs, and ids that differ in little. */
const id = fc.oneof(fc.integer({ min: 0, max: 60 }).map((n) => `INC${n}`), fc.string({ maxLength: 3 }), fc.constantFrom('\ud800', '\ud801', '\udc00', '\ufffd', 'é', 'e\u0301', 'Ā', '\u0000', '', 'A'.repeat(100), 'A'.repeat(101), '\u0100'.repeat(60), '\u0001'));

test('an id is known if and only if it was kept, whatever its digest, with the number that was asked for', () => {
  fc.assert(fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 300 }), fc.constantFrom(...DIGESTS), (asked, digestOf) => {
    const [known, truth] = [knownIds(scratchInMemory, SMALL, digestOf), new Map<string, number>()];
    asked.forEach(([text, again], i) => {
      expect(again ? known.latest(text, i) : known.first(text, i)).toBe(truth.get(text));
      if (again || !truth.has(text)) truth.set(text, i);
    });
    known.end();
  }), { numRuns: 300 });
});

test('a hundred thousand ids through many runs, each asked for again', () => {
  const known = knownIds(scratchInMemory, { ids: 1000, bytes: 5000, runs: 4, filter: 1 << 12 });
  for (let i = 0; i < 100_000; i++) expect(known.first(`INC${i}`, i)).toBeUndefined();
  for (let i = 0; i < 100_000; i += 7) expect(known.first(`INC${i}`, 0)).toBe(i);
  expect([known.first('inc1', 0), known.first('INC100000', 0)]).toEqual([undefined, undefined]);
});

test('memory holds no more than it was told to; what is elsewhere is given back', () => {
  const [made, dropped, largest]: [number[], number[], number[]] = [[], [], []];
  const known = knownIds(() => {
    const [file, number] = [scratchInMemory(), made.push(0)];
    return { ...file, write: (bytes, at) => { largest.push(bytes.length); file.write(bytes, at); }, drop: () => { dropped.push(number); file.drop(); } };
  }, SMALL);
  known.first('a', 0);
  expect(made).toHaveLength(0);
  for (let i = 0; i < 5000; i++) known.latest(`id ${i % 1700}`, i);
  expect(made.length - dropped.length).toBeLessThan(30);
  known.end();
  expect([...dropped].sort((a, b) => a - b)).toEqual(made.map((_, i) => i + 1));
});

test('which of several records counts, by every policy', () => {
  const ids = Array.from({ length: 400 }, (_, i) => `r${(i * 7) % 150}`);
  const counts = (policy: 'reject' | 'first' | 'last') => {
    const kept = keeping(policy, scratchInMemory);
    if (policy === 'last') ids.forEach((text, i) => { kept.note(text, i); });
    return ids.flatMap((text, i) => (kept.another(text, i) ? [] : [i]));
  };
  expect(counts('reject')).toEqual(ids.flatMap((text, i) => (ids.indexOf(text) === i ? [i] : [])));
  expect(counts('first')).toEqual(counts('reject'));
  expect(counts('last')).toEqual(ids.flatMap((text, i) => (ids.lastIndexOf(text) === i ? [i] : [])));
});
