/** What was perhaps seen before; what it does not know was not. Of one size, however much is put into it. */
export interface Filter {
  readonly add: (one: number, two: number) => void;
  readonly has: (one: number, two: number) => boolean;
}

/** An empty filter of so many stretches of sixteen words, a power of two. Four bits a digest, all in one stretch. */
export const filter = (stretches: number): Filter => {
  const words = new Uint32Array(stretches * 16);
  /** Where the stretch of a digest begins, and its bits in it, are told by parts of it that do not overlap. */
  const stretch = (two: number): number => ((two >>> 14) & (stretches - 1)) << 4;
  const bits = (one: number, two: number, i: number): number => (i === 3 ? two & 511 : (one >>> (9 * i)) & 511);
  return {
    add: (one, two) => {
      const from = stretch(two);
      for (let i = 0; i < 4; i++) {
        const bit = bits(one, two, i);
        words[from + (bit >>> 5)] = (words[from + (bit >>> 5)] as number) | (1 << (bit & 31));
      }
    },
    has: (one, two) => {
      const from = stretch(two);
      for (let i = 0; i < 4; i++) {
        const bit = bits(one, two, i);
        if ((((words[from + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 0) return false;
      }
      return true;
    },
  };
};
