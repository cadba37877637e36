import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../src/engine/assess.js';
import { regimes } from '../src/law/index.js';
import type { Matter } from '../src/model/matter.js';
import { addMonths, day, formatDay } from '../src/values/day.js';
import { matterOfCase } from './support/cases.js';

/** The law has no hole: every example computes on every quarter from the first rule of a regime to a year past what was checked. No values asserted. */

const EXAMPLES = join(__dirname, '..', 'examples');
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'incident.yaml')));

const moved = (matter: Matter, to: number): Matter => ({ ...matter, days: { ...matter.days, contract: to, breach: to + 30, event: to + 30, judgment: to + 365 } });

describe.each(Object.values(regimes).map((r) => [r.id, r] as const))('regime %s', (_, regime) => {
  it.each(names)('decides %s on every quarter', (name) => {
    const matter = matterOfCase(name, undefined, undefined, name);
    const first = Math.min(...regime.rules.flatMap((r) => (r.inForce.from === null ? [] : [r.inForce.from])), day(1999, 10, 1) ?? 0);
    for (let at = first; at <= addMonths(regime.checkedOn, 12); at = addMonths(at, 3)) {
      const verdict = assess(moved(matter, at), regime, { range: false, open: 'raised' });
      expect([formatDay(at), verdict.award >= 0n]).toEqual([formatDay(at), true]);
    }
  });
});
