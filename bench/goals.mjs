/** The goals of the tool's speed, and how a figure is printed beside them. `most` is a ceiling, `least` a floor that a figure must reach. */

export const GOALS = {
  1: { what: 'assess, validate: wall, of an empty Node process', most: true, landing: 3.5, must: 2.4, aim: 1.5, unit: '×' },
  2: { what: 'the same, first run after installation', most: true, landing: null, must: 3.2, aim: 2.2, unit: '×' },
  3: { what: '--version, --help, of an empty Node process', most: true, landing: 1.7, must: 1.4, aim: 1.1, unit: '×' },
  4: { what: 'peak memory of assess, of an empty Node process', most: true, landing: null, must: 1.5, aim: 1.25, unit: '×' },
  5: { what: 'batch, one thread, compact lines, of its floor', most: true, landing: 4, must: 2, aim: 1.3, unit: '×' },
  6: { what: 'batch, whole verdicts, of their floor', most: true, landing: null, must: 2.6, aim: 1.6, unit: '×' },
  7: { what: 'two threads, of one', most: false, landing: null, must: 1.7, aim: 1.9, unit: '×' },
  '8a': { what: 'peak memory, one thread', most: true, landing: null, must: 120, aim: 95, unit: 'MB' },
  '8b': { what: 'peak memory, two threads', most: true, landing: null, must: 240, aim: 180, unit: 'MB' },
  '8c': { what: 'peak memory, ten times the records, of the few', most: true, landing: null, must: 1.05, aim: 1, unit: '×' },
  10: { what: 'one record with more parts, of n log n', most: true, landing: null, must: 1.15, aim: 1, unit: '×' },
};

const shown = (value, unit) => (value === null ? '–' : `${value} ${unit}`);

/** Which of a goal's bars a figure reaches: the last of landing, must, aim; `misses` where it reaches none. */
export const reached = ({ most, landing, must, aim }, value) =>
  ['aim', 'must', 'landing'].find((bar) => { const at = { landing, must, aim }[bar]; return at !== null && (most ? value <= at : value >= at); }) ?? 'misses';

/** Prints a figure, what it is of, its bars and the one it reaches. */
export const tell = (number, value, of) => {
  const goal = GOALS[number];
  const figure = goal.unit === 'MB' ? value.toFixed(0) : value.toFixed(2);
  const bars = `landing ${shown(goal.landing, goal.unit)}, must ${shown(goal.must, goal.unit)}`;
  console.log(`${`${number}`.padEnd(3)} ${`${figure} ${goal.unit}`.padStart(9)}  ${`${goal.most ? '≤' : '≥'} ${bars}`.padEnd(32)} ${reached(goal, value).padEnd(8)} ${goal.what}: ${of}`);
};

/** A figure that no goal is about. */
export const note = (text) => console.log(`${' '.repeat(4)}${text}`);
