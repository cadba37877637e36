import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { touched } from './nodeTouching.js';
import type { Touched } from './world.js';

/** Through a second file in the same folder and a rename; what is no ordinary file (a pipe, a device) is written as it is. */
export const save = (file: string, text: string | Uint8Array): Promise<Touched<null>> =>
  touched(async () => {
    const known = await stat(file).catch(() => null);
    if (known !== null && !known.isFile()) {
      await writeFile(file, text);
      return null;
    }
    const target = known === null ? resolve(file) : await realpath(file);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    try {
      await writeFile(beside, text, { flag: 'wx', ...(known === null ? {} : { mode: known.mode }) });
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw error;
    }
    return null;
  });
