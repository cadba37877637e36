/**
 * Reduced ordered decision diagrams with many-valued variables and arbitrary terminals
 * (R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986; R. I. Bahar et al., Algebraic Decision Diagrams and their Applications, 1993).
 * A node is a number; two equal functions over the variables are the same number. The variable made last stands on top, so that narrowing a guard by a new
 * question makes one node.
 */
export type Node = number;

/** A table of nodes and the operations on them. One table serves one exploration; nothing is shared between tables. */
export interface Diagrams {
  readonly no: Node;
  readonly yes: Node;
  /** Adds a variable with so many values; answers its index. */
  readonly variable: (size: number) => number;
  /** The function that is yes where the variable takes one of the values. */
  readonly literal: (variable: number, takes: (value: number) => boolean) => Node;
  /** The constant function with this terminal; equal texts are one terminal. */
  readonly terminal: (text: string) => Node;
  /** The text of a terminal, undefined for an inner node. */
  readonly textOf: (node: Node) => string | undefined;
  readonly ite: (test: Node, then: Node, otherwise: Node) => Node;
  readonly and: (a: Node, b: Node) => Node;
  readonly or: (a: Node, b: Node) => Node;
  readonly not: (a: Node) => Node;
  /** The function with a variable fixed. */
  readonly restrict: (node: Node, variable: number, value: number) => Node;
  /** Yes where the two functions differ. */
  readonly differ: (a: Node, b: Node) => Node;
  readonly support: (node: Node) => readonly number[];
  readonly variableOf: (node: Node) => number;
  readonly branches: (node: Node) => readonly Node[];
  readonly sizeOf: (variable: number) => number;
  readonly size: () => number;
}

/** Thrown when a table outgrows its bound; the caller answers with an outer range. */
export class TooWide extends Error {}

const LEAF = -1;

/** Makes an empty table that refuses to hold more than `bound` nodes. */
export const diagrams = (bound: number): Diagrams => {
  const variables: number[] = [];
  const top: number[] = [LEAF, LEAF];
  const kids: (readonly Node[])[] = [[], []];
  const texts: (string | undefined)[] = ['no', 'yes'];
  const unique = new Map<string, Node>();
  const terminals = new Map<string, Node>([['no', 0], ['yes', 1]]);
  const chosen = new Map<number, Map<number, Node>>();
  const fixed = new Map<string, Map<Node, Node>>();
  const compared = new Map<number, Node>();

  const add = (variable: number, branches: readonly Node[], text: string | undefined): Node => {
    if (top.length >= bound) throw new TooWide(`more than ${bound} nodes`);
    top.push(variable);
    kids.push(branches);
    texts.push(text);
    return top.length - 1;
  };
  const node = (variable: number, branches: readonly Node[]): Node => {
    const first = branches[0] as Node;
    if (branches.every((b) => b === first)) return first;
    const key = `${variable}:${branches.join(',')}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    const made = add(variable, branches, undefined);
    unique.set(key, made);
    return made;
  };
  const topOf = (n: Node): number => top[n] as number;
  const branch = (n: Node, variable: number, value: number): Node => (topOf(n) === variable ? ((kids[n] as readonly Node[])[value] as Node) : n);
  /** The branches of a node that has this variable on top. */
  const below = (n: Node, variable: number): readonly Node[] | undefined => (topOf(n) === variable ? kids[n] : undefined);
  const sizeOf = (variable: number): number => variables[variable] as number;

  const ite = (test: Node, then: Node, otherwise: Node): Node => {
    if (test === 1) return then;
    if (test === 0) return otherwise;
    if (then === otherwise) return then;
    if (then === 1 && otherwise === 0) return test;
    const pair = then * 0x4000000 + otherwise;
    let row = chosen.get(test);
    if (row === undefined) chosen.set(test, (row = new Map<number, Node>()));
    const known = row.get(pair);
    if (known !== undefined) return known;
    const variable = Math.max(topOf(test), topOf(then), topOf(otherwise));
    const [tests, thens, others] = [below(test, variable), below(then, variable), below(otherwise, variable)];
    const branches: Node[] = [];
    for (let v = 0; v < sizeOf(variable); v++) branches.push(ite(tests?.[v] ?? test, thens?.[v] ?? then, others?.[v] ?? otherwise));
    const made = node(variable, branches);
    row.set(pair, made);
    return made;
  };
  const restrict = (n: Node, variable: number, value: number): Node => {
    const name = `${variable}=${value}`;
    let memo = fixed.get(name);
    if (memo === undefined) fixed.set(name, (memo = new Map<Node, Node>()));
    const walk = (m: Node): Node => {
      if (topOf(m) < variable) return m;
      if (topOf(m) === variable) return branch(m, variable, value);
      const known = memo.get(m);
      if (known !== undefined) return known;
      const made = node(topOf(m), (kids[m] as readonly Node[]).map(walk));
      memo.set(m, made);
      return made;
    };
    return walk(n);
  };
  const differ = (a: Node, b: Node): Node => {
    if (a === b) return 0;
    const variable = Math.max(topOf(a), topOf(b));
    if (variable === LEAF) return 1;
    const pair = Math.min(a, b) * 0x4000000 + Math.max(a, b);
    const known = compared.get(pair);
    if (known !== undefined) return known;
    const branches: Node[] = [];
    for (let v = 0; v < sizeOf(variable); v++) branches.push(differ(branch(a, variable, v), branch(b, variable, v)));
    const made = node(variable, branches);
    compared.set(pair, made);
    return made;
  };

  return {
    no: 0,
    yes: 1,
    variable: (size) => variables.push(size) - 1,
    literal: (variable, takes) => node(variable, Array.from({ length: sizeOf(variable) }, (_, v) => (takes(v) ? 1 : 0))),
    terminal: (text) => {
      const known = terminals.get(text);
      if (known !== undefined) return known;
      const made = add(LEAF, [], text);
      terminals.set(text, made);
      return made;
    },
    textOf: (n) => texts[n],
    ite,
    and: (a, b) => ite(a, b, 0),
    or: (a, b) => ite(a, 1, b),
    not: (a) => ite(a, 0, 1),
    restrict,
    differ,
    support: (n) => {
      const seen = new Set<Node>();
      const found = new Set<number>();
      const walk = (m: Node): void => {
        if (seen.has(m) || topOf(m) === LEAF) return;
        seen.add(m);
        found.add(topOf(m));
        (kids[m] as readonly Node[]).forEach(walk);
      };
      walk(n);
      return [...found].sort((a, b) => a - b);
    },
    variableOf: topOf,
    branches: (n) => kids[n] as readonly Node[],
    sizeOf,
    size: () => top.length,
  };
};
