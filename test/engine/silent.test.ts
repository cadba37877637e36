import fc from 'fast-check';
import { assess } from '../../src/engine/assess.js';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { EMPTY, awardOf } from '../../src/engine/ledger.js';
import { questionKey } from '../../src/model/subject.js';
import { disputes } from '../support/synthetic.js';

describe('what nobody mentioned', () => {
  it('is listed with what each answer would do, all else at base, exactly as assessing again with that answer says', () => {
    fc.assert(
      fc.property(disputes(7), ({ matter, regime }) => {
        const claim = claimOf(matter, regime, 'contract', 'customer', 'provider', false);
        for (const q of assess(matter, regime, { range: true, open: 'raised' }).notRaised)
          for (const a of q.answers)
            for (const value of a.values) {
              const supposed = new Map([[questionKey(q.question.id, q.subject.key), value]]);
              expect([q.question.id, a.award]).toEqual([q.question.id, awardOf(explore(claim, { mode: 'base', supposed, routes: 'named' }).leaves[0]?.ledger ?? EMPTY)]);
            }
      }),
      { numRuns: 150 },
    );
  });

  it('is raised by --open all, and then the same questions decide', () => {
    fc.assert(
      fc.property(disputes(5), ({ matter, regime }) => {
        const raised = assess(matter, regime, { range: true, open: 'raised' });
        const all = assess(matter, regime, { range: true, open: 'all' });
        expect(all.notRaised).toEqual([]);
        expect(all.award).toBe(raised.award);
        expect((all.range?.low ?? 0n) <= (raised.range?.low ?? 0n) && (all.range?.high ?? 0n) >= (raised.range?.high ?? 0n)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
