type Fn = (...args: readonly unknown[]) => unknown;

/** Lists, maps of sets of nothing but values; no function, no object of a class but those of the language. */
const isData = (value: unknown): boolean => {
  if (typeof value === 'function' || typeof value === 'symbol') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Map) return [...value].every(isData);
  if (value instanceof Set) return [...value].every(isData);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null || Array.isArray(value)) && Object.values(value).every(isData);
};

const told = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? `${v}n` : v instanceof Map || v instanceof Set ? [...v] : v === undefined ? 'undefined' : v)) ?? 'undefined';

/** In place of what makes a step of a function: the same, and each call with plain values is made twice and looked at. */
export const pureSteps = (opaque: (name: string, f: Fn, sure: boolean) => Fn): { readonly checked: (name: string, f: Fn, sure: boolean) => Fn; readonly seen: Set<string>; readonly wrong: string[] } => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const note = (what: string): void => { if (wrong.length < 20 && !wrong.includes(what)) wrong.push(what); };
  return {
    seen, wrong,
    checked: (name, f, sure) => {
      const kinds = new Set<string>();
      return opaque(name, (...args) => {
        const before = args.every(isData) ? told(args) : null;
        if (before === null) note(`${name} is given what is no plain data`);
        const found = f(...args);
        seen.add(name);
        if (!isData(found)) note(`${name} gives what is no plain data`);
        if (before !== null && told(args) !== before) note(`${name} changes what it is given`);
        if (told(f(...args)) !== told(found)) note(`${name} gives another answer the second time`);
        kinds.add(found === null ? 'null' : Array.isArray(found) ? 'list' : typeof found);
        if (sure && kinds.size > 1) note(`${name} is said to give one kind of thing and gives ${[...kinds].join(' and ')}`);
        return found;
      }, sure);
    },
  };
};
