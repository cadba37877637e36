/** What is kept of an id on disk: its digest, where it stands in the log, and the number kept for it. */

/** How many bytes an entry takes. */
export const ENTRY = 24;

/** Entries one after the other in memory, as they stand on disk. */
export interface Entries {
  readonly bytes: Uint8Array;
  readonly one: (i: number) => number;
  readonly two: (i: number) => number;
  readonly at: (i: number) => number;
  readonly value: (i: number) => number;
  readonly put: (i: number, one: number, two: number, at: number, value: number) => void;
}

/** Place for so many entries. */
export const entries = (count: number): Entries => {
  const buffer = new ArrayBuffer(count * ENTRY);
  const [halves, numbers] = [new Uint32Array(buffer), new Float64Array(buffer)];
  return {
    bytes: new Uint8Array(buffer),
    one: (i) => halves[6 * i] as number, two: (i) => halves[6 * i + 1] as number, at: (i) => numbers[3 * i + 1] as number, value: (i) => numbers[3 * i + 2] as number,
    put: (i, one, two, at, value) => {
      halves[6 * i] = one;
      halves[6 * i + 1] = two;
      numbers[3 * i + 1] = at;
      numbers[3 * i + 2] = value;
    },
  };
};
