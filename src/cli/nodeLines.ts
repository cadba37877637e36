import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { decoded, marked } from './nodeText.js';
import type { Touched } from './world.js';

/** The lines of a stream of bytes, once its beginning has shown that it is text. */
export const linesFrom = async (stream: AsyncIterable<unknown>): Promise<Touched<AsyncIterable<string>>> => {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  if (first.done === true) return { ok: true, value: Readable.from([]) };
  const beginning = decoded(first.value, true);
  if (!beginning.ok) return beginning;
  const decoder = new TextDecoder(marked(first.value));
  const texts = async function* (): AsyncGenerator<string> {
    yield decoder.decode(first.value, { stream: true });
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield decoder.decode(next.value, { stream: true });
    yield decoder.decode();
  };
  return { ok: true, value: createInterface({ input: Readable.from(texts()), crlfDelay: Infinity }) };
};
