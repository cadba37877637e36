/** Sixty-four bits of a text, as two halves: two that differ share them once in some hundred thousand runs over ten million. */
export const digest = (text: string): readonly [number, number] => {
  let [one, two] = [0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
    one ^= one >>> 15;
    two ^= two >>> 13;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return [one >>> 0, two >>> 0];
};

/** Ids with a number each, in some twenty bytes an id: a text is kept as its digest. */
export interface IdSet {
  /** The number kept for an id; undefined when it is not there. */
  readonly get: (id: string) => number | undefined;
  readonly set: (id: string, value: number) => void;
}

/** An empty set; it grows by doubling. */
export const idSet = (): IdSet => {
  let size = 1 << 10;
  let [count, ones, twos, values] = [0, new Uint32Array(size), new Uint32Array(size), new Float64Array(size)];
  /** Where a digest stands or would; a value of 0 marks a free place, so values are kept one higher. */
  const place = (one: number, two: number): number => {
    let at = (one ^ two) & (size - 1);
    while (values[at] !== 0 && (ones[at] !== one || twos[at] !== two)) at = (at + 1) & (size - 1);
    return at;
  };
  const put = (one: number, two: number, value: number): void => {
    const at = place(one, two);
    if (values[at] === 0) count += 1;
    [ones[at], twos[at], values[at]] = [one, two, value];
  };
  const grow = (): void => {
    const [oldOnes, oldTwos, oldValues] = [ones, twos, values];
    size *= 2;
    [count, ones, twos, values] = [0, new Uint32Array(size), new Uint32Array(size), new Float64Array(size)];
    for (let i = 0; i < oldValues.length; i++) if (oldValues[i] !== 0) put(oldOnes[i] as number, oldTwos[i] as number, oldValues[i] as number);
  };
  return {
    get: (id) => {
      const value = values[place(...digest(id))] as number;
      return value === 0 ? undefined : value - 1;
    },
    set: (id, value) => {
      if (count * 4 > size * 3) grow();
      put(...digest(id), value + 1);
    },
  };
};
