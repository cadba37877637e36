import type { Options } from '../engine/assess.js';
import type { SharedOptions } from './options.js';

/** The options of the engine that a command line asks for. */
export const engineOptions = (options: Pick<SharedOptions, 'open' | 'ground'>, range: Options['range']): Options => ({ range, open: options.open, ...(options.ground === undefined ? {} : { ground: options.ground }) });
