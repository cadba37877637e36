import type { Node } from './diagram.js';

interface Entry {
  node: Node;
  /** How many conclusions stood before this one. */
  readonly before: number;
}

/** What was concluded, by name and subject, as functions of the open answers. */
export interface Conclusions {
  readonly of: (name: string, subject: string) => Node | undefined;
  /** The functions under which something was concluded about any subject, in the order of writing. */
  readonly named: (name: string) => Iterable<Node>;
  readonly set: (name: string, subject: string, node: Node) => void;
  readonly size: () => number;
  /** What was worked out from conclusions under these names before, or what it is worked out to now that there are more. */
  readonly kept: (of: object, names: readonly string[], work: () => Node) => Node;
  /** The same, of which only the first so many are read. */
  readonly first: (most: number) => Conclusions;
}

/** No conclusions yet. */
export const conclusions = (): Conclusions => {
  const names = new Map<string, Map<string, Entry>>();
  const changes = new Map<string, number>();
  let size = 0;
  const read = (most: () => number, known = new Map<object, { readonly at: number; readonly node: Node }>()): Conclusions => ({
    of: (name, subject) => {
      const entry = names.get(name)?.get(subject);
      return entry === undefined || entry.before >= most() ? undefined : entry.node;
    },
    *named(name) {
      for (const entry of names.get(name)?.values() ?? []) {
        if (entry.before >= most()) return;
        yield entry.node;
      }
    },
    set: (name, subject, node) => {
      const known = names.get(name);
      const bySubject = known ?? new Map<string, Entry>();
      if (known === undefined) names.set(name, bySubject);
      const entry = bySubject.get(subject);
      if (entry?.node === node) return;
      changes.set(name, (changes.get(name) ?? 0) + 1);
      if (entry === undefined) bySubject.set(subject, { node, before: size++ });
      else entry.node = node;
    },
    size: most,
    kept: (of, under, work) => {
      const at = under.reduce((n, name) => n + (changes.get(name) ?? 0), 0);
      const before = known.get(of);
      if (before?.at === at) return before.node;
      const node = work();
      known.set(of, { at, node });
      return node;
    },
    first: (fewer) => read(() => fewer),
  });
  return read(() => size);
};
