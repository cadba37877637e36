/** The first whole number after `low` and up to `high` for which a test holds; it does not hold at `low` and holds at `high`. */
export const firstWhere = (low: bigint, high: bigint, holds: (n: bigint) => boolean): bigint => {
  let [no, yes] = [low, high];
  while (yes - no > 1n) {
    const middle = (no + yes) / 2n;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
};
