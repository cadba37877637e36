import type { Obstacle, Touched } from './world.js';

/** Something that stands in the way of a text. */
export const stopped = (why: Obstacle): Touched<never> => ({ ok: false, why, message: why });

/** The encoding that a mark at the beginning names. */
export const marked = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/**
 * The text of bytes in UTF-8, or in UTF-16 with a mark at its beginning. Bytes that are neither are a text in another encoding, or with zeros among them
 * no text. Of the beginning of something longer (`stream`), a letter cut off at its end is no mistake.
 */
export const decoded = (bytes: Uint8Array, stream = false): Touched<string> => {
  try {
    const text = new TextDecoder(marked(bytes), { fatal: true }).decode(bytes, { stream });
    return text.includes('\u0000') ? stopped('binary') : { ok: true, value: text };
  } catch {
    return stopped(bytes.includes(0) ? 'binary' : 'encoding');
  }
};
