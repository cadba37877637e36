/** A value, or everything that its author has to mend. For mistakes of users; a bug throws. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly E[] };

/** It went well, with this value. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** It did not, for these reasons. */
export const fail = <E>(errors: readonly E[]): Result<never, E> => ({ ok: false, errors });
