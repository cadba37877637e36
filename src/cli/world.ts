import type { Palette } from '../output/formatter.js';
import type { Instant } from '../values/instant.js';
import type { Bulk } from './bulk.js';
import type { Touched } from './touched.js';

export type { Obstacle, Touched } from './touched.js';

/** Everything a command may do to the world, and nothing else; a test gives it another one. */
export interface World {
  /** The text of a file; `-` is standard input. */
  readonly read: (file: string) => Promise<Touched<string>>;
  /** What a run over an export needs beside. */
  readonly bulk: () => Promise<Bulk>;
  /** The names in the folder of a file, for "did you mean". */
  readonly neighbours: (file: string) => Promise<readonly string[]>;
  /** Results. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything else. */
  readonly tell: (text: string) => Promise<void>;
  /** Writes a file so that nobody ever sees half of it. */
  readonly save: (file: string, text: string | Uint8Array) => Promise<Touched<null>>;
  /** Whether two names are one file. */
  readonly same: (a: string, b: string) => Promise<boolean>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Which of the two outputs are terminals. */
  readonly terminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** How many columns the terminal of results has; null where they go elsewhere. */
  readonly columns: number | null;
  /** The clock: read for `--as-of today` only. */
  readonly now: () => Instant;
  /** How many minutes east of Greenwich the clocks of a zone are at an instant; NaN for a zone that is not known. */
  readonly offsetAt: (zone: string, at: Instant) => number;
  /** A file that is part of the package, such as a schema: its name, and its address for an editor. */
  readonly packaged: (path: string) => { readonly file: string; readonly address: string };
  readonly palette: (colours: boolean) => Promise<Palette>;
  readonly version: string;
  /** The release of the time-zone data; null when it is not known. */
  readonly timeZones: string | null;
}
