import type { Obstacle, Touched } from './world.js';

/** Something that stands in the way of a text. */
export const stopped = (why: Obstacle): Touched<never> => ({ ok: false, why, message: why });

/** The encoding that a mark at the beginning names. */
export const marked = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/**
 * The beginning of an export. Some bytes that are no text cost the record in which they stand and not the export; where they are many, it is a text in
 * another encoding, or none.
 */
export const beginning = (bytes: Uint8Array): Touched<string> => {
  const text = new TextDecoder(marked(bytes)).decode(bytes, { stream: true });
  const few = text.slice(0, 1 << 14);
  const [zeros, others] = [[...few.matchAll(/[\u0000-\u0008\u000e-\u001f]/g)].length, [...few.matchAll(/\ufffd/g)].length];
  const strange = zeros + others;
  return strange > 16 && strange * 10 > few.length ? stopped(zeros > 0 ? 'binary' : 'encoding') : { ok: true, value: text };
};

/**
 * The text of bytes in UTF-8, or in UTF-16 with a mark at its beginning. Bytes that are neither are a text in another encoding, or with zeros among them
 * no text.
 */
export const decoded = (bytes: Uint8Array): Touched<string> => {
  try {
    const text = new TextDecoder(marked(bytes), { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? stopped('binary') : { ok: true, value: text };
  } catch {
    return stopped(bytes.includes(0) ? 'binary' : 'encoding');
  }
};
