import type { Obstacle, Touched } from './world.js';

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder', EACCES: 'denied', EPERM: 'denied', EROFS: 'denied', ENOSPC: 'full', EDQUOT: 'full',
};

/** The code of an error of the host; anything else is a bug and thrown on. */
export const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') throw error;
  return error.code;
};

const obstructed = (error: unknown): Touched<never> => {
  const code = codeOf(error);
  return { ok: false, why: OBSTACLES[code] ?? 'other', message: code };
};

/** Does something to the host, and answers what stood in its way. */
export const touched = async <T>(doing: () => T | Promise<T>): Promise<Touched<T>> => {
  try {
    return { ok: true, value: await doing() };
  } catch (error) {
    return obstructed(error);
  }
};

/** The same at once, for what is done to files of our own. */
export const touchedNow = <T>(doing: () => T): Touched<T> => {
  try {
    return { ok: true, value: doing() };
  } catch (error) {
    return obstructed(error);
  }
};
