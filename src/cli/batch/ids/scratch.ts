/** A file of no name, for what memory should not hold: gone when the run ends, however it ends. Each may throw what the host says. */
export interface Scratch {
  readonly write: (bytes: Uint8Array, at: number) => void;
  /** Reads from there on, as much as there is place; answers how many bytes there were. */
  readonly read: (into: Uint8Array, at: number) => number;
  readonly drop: () => void;
}
