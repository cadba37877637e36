import fc from 'fast-check';
import { claimOf } from '../../src/engine/claim.js';
import { explore } from '../../src/engine/explore.js';
import { enclosing } from '../../src/engine/looking.js';
import { outerOutlook, outlookOf } from '../../src/engine/outlook.js';
import type { Matter } from '../../src/model/matter.js';
import type { AmountMeasure } from '../../src/model/measure.js';
import type { Regime } from '../../src/model/regime.js';
import { SOURCE, is, matterOf, open, rule, subject, text, yesNo } from '../support/matters.js';

/** A loss of a made-up dispute: what is claimed, whether that is shown or open, and what was gained through the event. */
interface Lost { readonly claimed: number; readonly shown: boolean; readonly gain: number }

const madeOf = (losses: readonly Lost[]): { readonly matter: Matter; readonly regime: Regime } => {
  const [amount, gain] = ['amount', 'gain'].map((id) => ({ ...yesNo(id, 'loss'), answer: { shape: 'amount' as const } })) as [AmountMeasure['asks'][number]['question'], AmountMeasure['asks'][number]['question']];
  const read = (question: typeof amount): AmountMeasure => ({ id: question.id, source: SOURCE, asks: [{ question, burden: 'claimant', about: 'bound' }], compute: (x) => ({ value: x.answer(question, 'bound') as bigint, working: [] }) });
  const rules = [
    rule({ id: 'breach', of: 'commitment', stage: 'breach', when: { all: [] }, then: [{ breach: true }] }),
    rule({ id: 'prove', of: 'loss', stage: 'heads', when: { concluded: 'founded' }, then: [{ prove: read(amount), heads: 'self' }] }),
    rule({ id: 'gain', of: 'loss', stage: 'heads', when: { concluded: 'founded' }, then: [{ deduct: read(gain), heads: 'self', beyond: { of: 'gain', over: 'all' } }] }),
  ];
  const matter = matterOf(
    [subject('commitment', 'c', {}, { owedBy: 'provider' }),
      ...losses.map((l, i) => subject('loss', `l${i}`, { amount: l.shown ? is(BigInt(l.claimed)) : open([BigInt(l.claimed), 0n]), gain: is(BigInt(l.gain)) }))],
    Object.fromEntries(losses.map((l, i) => [`l${i}`, { claimed: BigInt(l.claimed) }])),
  );
  return { matter, regime: { id: 'none', name: text('gains'), rules, questions: [amount, gain], parameters: [], checkedOn: 0 } };
};

/** The award on each completion: the losses shown less all gains, never below nothing. */
const awards = (losses: readonly Lost[]): readonly number[] =>
  losses.reduce<readonly number[]>((sums, l) => sums.flatMap((s) => (l.shown ? [s + l.claimed] : [s, s + l.claimed])), [0]).map((s) => Math.max(0, s - losses.reduce((n, l) => n + l.gain, 0)));

const claimIn = (losses: readonly Lost[]) => { const { matter, regime } = madeOf(losses); return claimOf(matter, regime, 'contract', 'customer', 'provider', false); };
const lost = fc.array(fc.record({ claimed: fc.integer({ min: 1, max: 900 }), shown: fc.boolean(), gain: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1500 })) }), { minLength: 1, maxLength: 6 });

describe('gains beyond their head', () => {
  it('take off the losses together exactly what was gained, in every completion', () => {
    fc.assert(fc.property(lost, (losses) => {
      const { low, high } = outlookOf(explore(claimIn(losses), { mode: 'range', supposed: new Map(), routes: 'named' })).range;
      const all = awards(losses);
      expect([low, high]).toEqual([BigInt(Math.min(...all)), BigInt(Math.max(...all))]);
    }), { numRuns: 150 });
  });

  it.each([2, 8])('lie inside the outer range as well, joined to %i leaves', (joined) => {
    fc.assert(fc.property(lost, (losses) => {
      const { low, high } = outerOutlook(enclosing(claimIn(losses), 'named', joined), () => 0n).range;
      const all = awards(losses);
      expect(low !== null && high !== null && low <= BigInt(Math.min(...all)) && high >= BigInt(Math.max(...all))).toBe(true);
    }), { numRuns: 100 });
  });
});
