/**
 * npm run bench: range and decisive questions for interacting unknowns, as multiples of one assessment of the same dispute (no range), in one process.
 * The dispute is made up: liability hangs on the parity of its open questions, so that every completion matters; a second one has independent losses.
 */
import { performance } from 'node:perf_hooks';
import { assess } from '../dist/index.js';
import { capAt, grounds, matterOf, place, question, regimeOf, subject } from './made-up.mjs';

const dispute = (open, losses) => {
  const questions = Array.from({ length: open }, (_, i) => question(`q${i}`, 'case'));
  const subjects = [
    ...grounds(Object.fromEntries(questions.map((q) => [q.id, { state: 'open', place }]))),
    ...losses.map((claimed, i) => subject('loss', `l${i}`, { amount: open === 0 ? { state: 'open', values: [claimed, 0n], place } : { state: 'is', value: claimed, place } })),
  ];
  const breach = open === 0 ? { all: [] } : { count: questions.map((ask) => ({ ask, burden: 'claimant', about: 'case' })), odd: true };
  return { matter: matterOf(subjects, losses), regime: regimeOf(questions, breach, capAt(90_000n)) };
};

const time = (runs, work) => { const start = performance.now(); for (let i = 0; i < runs; i++) work(); return (performance.now() - start) / runs; };

for (const [name, { matter, regime }] of [
  ['parity of 12 open questions', dispute(12, [100_000n])],
  ['parity of 16 open questions', dispute(16, [100_000n])],
  ['12 asserted losses under a cap', dispute(0, Array.from({ length: 12 }, (_, i) => BigInt(1000 + 2 ** i)))],
]) {
  const base = () => assess(matter, regime, { range: false, open: 'raised' });
  const range = () => assess(matter, regime, { range: true, open: 'raised' });
  time(300, base);
  time(1, range);
  const [one, all] = [time(300, base), time(3, range)];
  console.log(`${name.padEnd(32)} ${(one * 1000).toFixed(0).padStart(6)} µs one ${all.toFixed(1).padStart(8)} ms range ${(all / one).toFixed(0).padStart(6)} ×`);
}
