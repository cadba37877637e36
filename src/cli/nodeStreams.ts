import { readFile } from 'node:fs/promises';

/** All of standard input, or null when it is longer than that. */
export const standardInput = async (longest: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    length += (chunk as Uint8Array).length;
    if (length > longest) return null;
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
};

/** What comes out of something that is no ordinary file: a pipe, a device. */
export const piped = (file: string): Promise<Uint8Array> => readFile(file);

/** Writes the rest of a text where the reader takes it piece by piece. */
export const streamed = (output: 1 | 2, rest: Uint8Array): Promise<boolean> =>
  new Promise((done, failed) => {
    const stream = output === 1 ? process.stdout : process.stderr;
    const ended = (error?: NodeJS.ErrnoException | null): void => {
      if (error !== null && error !== undefined && error.code !== 'EPIPE') failed(error);
      else done(error === null || error === undefined);
    };
    stream.once('error', ended);
    stream.write(rest, (error) => {
      stream.off('error', ended);
      ended(error);
    });
  });
