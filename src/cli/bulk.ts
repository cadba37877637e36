import type { Scratch } from './batch/ids/scratch.js';
import type { Tracing } from './batch/residual/residual.js';
import type { Touched } from './touched.js';

/** A file or standard input, piece by piece. */
export interface Source {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Its first piece, looked at before the others are read. */
  readonly beginning: string;
  /** How long it is, where that is known: of an ordinary file in UTF-8, of which any stretch can be read again. */
  readonly size: number | null;
}

/** Where lines go: nothing is kept back once `write` has ended. */
export interface Sink {
  /** False when the reader went away. */
  readonly write: (text: string | Uint8Array) => Promise<Touched<boolean>>;
  /** Makes what was written the file that was asked for. */
  readonly finish: () => Promise<Touched<null>>;
  /** Ends without; what was written stays for a run that resumes. */
  readonly leave: () => void;
}

/** A helper that works through blocks, each answered in turn. */
export interface Helper {
  readonly ask: (block: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** A folder for what memory should not hold. */
export interface Aside {
  readonly name: string;
  readonly scratch: () => Scratch;
  /** Does something there, and answers what stood in its way. */
  readonly tried: <T>(doing: () => T) => Touched<T>;
}

/** What a run over an export may do to the world beside what every command may; loaded when such a run begins. */
export interface Bulk {
  readonly open: (file: string) => Promise<Touched<Source>>;
  /** A stretch of an ordinary file. */
  readonly stretch: (file: string, from: number, to: number) => Uint8Array;
  /** The files that a name stands for: itself, those of a folder, or those that a pattern finds; in the order of their names. */
  readonly files: (name: string, endings: RegExp) => Promise<Touched<readonly string[]>>;
  /** A file that is complete or absent; with `resume`, after that many bytes of what an interrupted run left. */
  readonly sink: (file: string | null, resume: number | null) => Promise<Touched<Sink>>;
  /** What an interrupted run left for a file: its name, or null. */
  readonly left: (file: string) => string | null;
  readonly remove: (file: string) => void;
  /** Where a run may keep what memory should not hold: beside a file that it writes, or where the host keeps such files. */
  readonly aside: (file: string | undefined) => Aside;
  /** What tells one version of a file from another: its size and time. */
  readonly mark: (file: string) => string;
  readonly helpers: (count: number, setup: unknown) => readonly Helper[] | null;
  /** Loads what specialises scoring to the shapes of records; null where it is not to be had. */
  readonly tracing: Tracing | null;
  /** Holds the part of memory small in which nearly nothing lives on, or lets it grow again. */
  readonly lean: (on: boolean) => void;
  /** Whether somebody asked the run to stop; lets the machine take note of it first. */
  readonly stopped: () => Promise<boolean>;
  /** Milliseconds since the run began; for progress alone. */
  readonly elapsed: () => number;
}
