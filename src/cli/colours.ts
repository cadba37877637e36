import type { World } from './world.js';

/** Whether an output is coloured: as asked, else NO_COLOR, FORCE_COLOR, TERM, and whether it is a terminal. */
export const coloured = (asked: string, output: 'stdout' | 'stderr', { env, terminal }: World): boolean => {
  if (asked !== 'auto') return asked === 'always';
  const given = (name: string): boolean => env[name] !== undefined && env[name] !== '';
  if (given('NO_COLOR')) return false;
  if (given('FORCE_COLOR')) return env['FORCE_COLOR'] !== '0';
  return terminal[output] && env['TERM'] !== 'dumb';
};
