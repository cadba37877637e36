/** The ids met last, in memory: by their digests, in open addressing, nearly in the order of the digests. */
export interface Table {
  /** The slot of the id that has this digest and stands where `is` says so; −1 when there is none. */
  readonly find: (one: number, two: number, is: (at: number) => boolean) => number;
  readonly value: (slot: number) => number;
  readonly replace: (slot: number, value: number) => void;
  readonly add: (one: number, two: number, at: number, value: number) => void;
  readonly count: () => number;
  /** All of them, in the order of their digests. */
  readonly each: (take: (one: number, two: number, at: number, value: number) => void) => void;
  readonly clear: () => void;
}

/** An empty table; it grows by doubling. */
export const table = (): Table => {
  let bits = 10;
  let [count, ones, twos, ats, values] = [0, new Uint32Array(0), new Uint32Array(0), new Float64Array(0), new Float64Array(0)];
  /** Of the places in the log one more is kept: 0 marks a free slot. */
  const make = (): void => { [count, ones, twos, ats, values] = [0, new Uint32Array(1 << bits), new Uint32Array(1 << bits), new Float64Array(1 << bits), new Float64Array(1 << bits)]; };
  make();
  const add = (one: number, two: number, at: number, value: number): void => {
    const mask = (1 << bits) - 1;
    let slot = one >>> (32 - bits);
    while (ats[slot] !== 0) slot = (slot + 1) & mask;
    count += 1;
    [ones[slot], twos[slot], ats[slot], values[slot]] = [one, two, at + 1, value];
  };
  const grow = (): void => {
    const [oldOnes, oldTwos, oldAts, oldValues] = [ones, twos, ats, values];
    bits += 1;
    make();
    for (let i = 0; i < oldAts.length; i++) if (oldAts[i] !== 0) add(oldOnes[i] as number, oldTwos[i] as number, (oldAts[i] as number) - 1, oldValues[i] as number);
  };
  const before = (a: number, b: number): boolean => {
    const [one, other] = [ones[a] as number, ones[b] as number];
    return one < other || (one === other && (twos[a] as number) < (twos[b] as number));
  };
  return {
    find: (one, two, is) => {
      const mask = (1 << bits) - 1;
      for (let slot = one >>> (32 - bits); ats[slot] !== 0; slot = (slot + 1) & mask)
        if (ones[slot] === one && twos[slot] === two && is((ats[slot] as number) - 1)) return slot;
      return -1;
    },
    value: (slot) => values[slot] as number,
    replace: (slot, value) => { values[slot] = value; },
    add: (one, two, at, value) => {
      if (count * 2 >= 1 << bits) grow();
      add(one, two, at, value);
    },
    count: () => count,
    each: (take) => {
      const order = new Uint32Array(count);
      let n = 0;
      for (let slot = 0; slot < ats.length; slot++) {
        if (ats[slot] === 0) continue;
        let i = n++;
        for (; i > 0 && before(slot, order[i - 1] as number); i--) order[i] = order[i - 1] as number;
        order[i] = slot;
      }
      for (const slot of order) take(ones[slot] as number, twos[slot] as number, (ats[slot] as number) - 1, values[slot] as number);
    },
    clear: () => {
      ats.fill(0);
      count = 0;
    },
  };
};
