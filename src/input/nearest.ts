import { byCodeUnit } from '../values/order.js';

/** How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other. */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] as number) + 1 : Infinity;
      row.push(Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + change, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]/g, '');

/** The word somebody probably meant: the nearest by letters, case and dashes aside, or the one the slip is a piece of; null when none is near. */
export const nearest = (found: string, among: readonly string[]): string | null => {
  const slip = plain(found);
  if (slip === '' || slip.length > 60) return null;
  const near = among
    .map((candidate) => ({ candidate, distance: editDistance(slip, plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.min(slip.length, plain(candidate).length) / 3)))
    .sort((a, b) => (a.distance === b.distance ? byCodeUnit(a.candidate, b.candidate) : a.distance - b.distance))[0];
  if (near !== undefined) return near.candidate;
  const parts = slip.length < 4 ? [] : among.filter((candidate) => plain(candidate).includes(slip));
  return parts.length === 1 ? (parts[0] as string) : null;
};
