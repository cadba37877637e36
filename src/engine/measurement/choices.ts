/** Takes one of several values; the first is the base. The same key always gets the same answer within one run. */
export type Pick = <T>(key: string, options: readonly [T, ...T[]]) => T;

/** One way of answering everything that was open, with what came of it. */
export interface Way<R> {
  /** The answers that differ from the base: the key, and which option was taken. */
  readonly answers: ReadonlyMap<string, number>;
  /** Every point that was open on this way, with the answer it was given. */
  readonly asked: ReadonlyMap<string, number>;
  readonly result: R;
}

/** Ways beyond which not every combination is looked at any more. */
export const MOST_WAYS = 512;

interface Fork { readonly key: string; readonly count: number; index: number }

const attempt = <R>(run: (pick: Pick) => R, forced: ReadonlyMap<string, number>): { readonly result: R; readonly forks: readonly Fork[] } => {
  const forks = new Map<string, Fork>();
  const pick: Pick = (key, options) => {
    const known = forks.get(key);
    const index = known?.index ?? Math.min(forced.get(key) ?? 0, options.length - 1);
    if (known === undefined) forks.set(key, { key, count: options.length, index });
    const chosen = options[index];
    return chosen === undefined ? options[0] : chosen;
  };
  return { result: run(pick), forks: [...forks.values()] };
};

const changed = (forks: readonly Fork[]): ReadonlyMap<string, number> => new Map(forks.filter((f) => f.index > 0).map((f) => [f.key, f.index]));

const way = <R>({ result, forks }: ReturnType<typeof attempt<R>>): Way<R> => ({ answers: changed(forks), asked: new Map(forks.map((f) => [f.key, f.index])), result });

/**
 * Runs a computation in every way its open points can be answered; the base comes first. With too many combinations: the base, each single change, and all
 * points at their last value; `exhaustive` says which.
 */
export const everyWay = <R>(run: (pick: Pick) => R): { readonly ways: readonly [Way<R>, ...Way<R>[]]; readonly exhaustive: boolean } => {
  const first = attempt(run, new Map());
  const ways: [Way<R>, ...Way<R>[]] = [way(first)];
  const combinations = first.forks.reduce((n, f) => n * f.count, 1);
  if (combinations > MOST_WAYS) {
    for (const fork of first.forks)
      for (let index = 1; index < fork.count; index += 1) ways.push(way(attempt(run, new Map([[fork.key, index]]))));
    const last = new Map(first.forks.map((f) => [f.key, f.count - 1]));
    ways.push(way(attempt(run, last)));
    return { ways, exhaustive: false };
  }
  let path: readonly Fork[] = first.forks;
  for (;;) {
    let at = path.length - 1;
    while (at >= 0 && (path[at] as Fork).index + 1 >= (path[at] as Fork).count) at -= 1;
    if (at < 0) return { ways, exhaustive: true };
    if (ways.length >= MOST_WAYS) return { ways, exhaustive: false };
    const next = new Map(path.slice(0, at + 1).map((f, i) => [f.key, i === at ? f.index + 1 : f.index]));
    const tried = attempt(run, next);
    ways.push(way(tried));
    path = tried.forks;
  }
};
