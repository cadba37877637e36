import { explore } from '../../src/engine/explore.js';
import { claimOf } from '../../src/engine/claim.js';
import { tracing } from '../../src/engine/trace.js';
import type { Regime } from '../../src/model/regime.js';
import type { Ground } from '../../src/model/role.js';
import { formatDay, parseDay } from '../../src/values/day.js';
import type { Json } from './cases.js';
import { matterOfCase } from './cases.js';

type Set = Readonly<Record<string, Json>>;

interface Changes { readonly contract?: Set; readonly incident?: Set }

/** A day on which a law changed: the day before, the day itself, and a matter that runs across; what applied and what did not. */
export interface Switch { readonly day: string; readonly of: string; readonly base: string; readonly ground?: Ground; readonly set?: Changes; readonly with?: Json; readonly cases: readonly (readonly [string, Changes, string, string])[] }

const merged = (...all: readonly (Set | undefined)[]): Record<string, Json> => Object.assign({}, ...all) as Record<string, Json>;

/** One test a case: the rule that applies fired, the one that does not did not. */
export const describeSwitches = (switches: readonly Switch[], regime: Regime): void => {
  describe.each(switches.map((s) => [`${s.day}, by the day of the ${s.of}`, s] as const))('%s', (_, { base, ground = 'contract', set, with: laid, cases }) => {
    it.each(cases.map((c) => [c[0], c] as const))('%s', (name, [, own, applies, not]) => {
      const matter = matterOfCase(base, { contract: merged(set?.contract, own.contract), incident: merged(set?.incident, own.incident) }, laid, name);
      const { tracer, trace } = tracing();
      explore(claimOf(matter, regime, ground, matter.claimant, matter.respondents[0] ?? 'provider', false), { mode: 'base', supposed: new Map(), routes: 'named' }, tracer);
      const fired = trace().findings.filter((f) => f.fired).map((f) => f.rule.id);
      expect(fired).toContain(applies);
      expect(fired).not.toContain(not);
    });
  });
};

/** Every day since the given one on which a rule of a law begins or ceases to be in force. */
export const daysOfChange = (regime: Regime, since: string): readonly string[] => {
  const first = parseDay(since) ?? 0;
  return [...new Set(regime.rules.flatMap(({ inForce: { from, to } }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [to + 1])]).filter((day) => day >= first).map(formatDay))];
};
