import type { Verdict } from '../../src/model/verdict.js';
import { EXAMPLES } from '../output/verdicts.js';
import { finding, verdictOf } from '../support/examples.js';

/** Worked out from dates or from the days used where nobody gives a figure (0180), so that what stands beside it is no answer; and how the acts of several combined, which says that there were several. */
const SAYS_MORE = ['expanded-part', 'concurrence', 'value-kept'];

/** A court that finds what is taken anyway moves no figure: its finding answers the question it is about, and no other beyond what it says. */

const within = (v: Verdict, wide: Verdict): boolean =>
  (wide.range?.low ?? 0n) <= (v.range?.low ?? 0n) && (wide.range?.high === null || (v.range?.high ?? null) !== null && (v.range?.high ?? 0n) <= (wide.range?.high ?? 0n));

it.each(EXAMPLES)('finding what is taken for now leaves the award where it is and widens no range: %s', (example) => {
  const moved: string[] = [];
  for (const { ground, admissible } of verdictOf(example, []).grounds) {
    if (!admissible) continue;
    const v = verdictOf(example, [], ground);
    for (const q of [...v.decisive, ...v.notRaised]) {
      if (SAYS_MORE.includes(q.question.id)) continue;
      const w = verdictOf(example, [finding({ ...q, value: q.taken }, v)], ground);
      if (w.award !== v.award || !within(w, v)) moved.push(`${ground} ${q.question.id} ${q.subject.key}: ${v.award} ${v.range?.low} … ${v.range?.high}, found: ${w.award} ${w.range?.low} … ${w.range?.high}`);
    }
  }
  expect(moved).toEqual([]);
});

const album = (found: readonly object[], ground: 'contract' | 'tort'): Verdict => verdictOf('album-host', found, ground);
const fault = (answer: boolean, by = 'a court'): object => ({ question: 'fault', party: 'provider', answer, by });
const degree = (answer: string | object): object => ({ question: 'fault-degree', party: 'provider', answer, by: 'a court' });
const figures = (v: Verdict): readonly unknown[] => [v.award, v.range?.low, v.range?.high];

describe('a finding of fault beside logs kept back', () => {
  it('says nothing of its degree, which whoever kept the logs back must still show', () => {
    expect(album([], 'contract').award).toBe(8_260_000n);
    expect(figures(album([fault(true)], 'contract'))).toEqual(figures(album([], 'contract')));
  });

  it('rules out that there was none, and leaves every degree of it open', () => {
    const left = album([fault(true)], 'contract').decisive.find((q) => q.question.id === 'fault-degree');
    expect(left?.answers.flatMap((a) => a.values)).toEqual(['slight', 'ordinary', 'gross', 'intentional']);
    expect(left?.taken).toBe('gross');
  });

  it('is a fault of no degree where there was none', () => {
    const v = album([fault(false)], 'contract');
    expect(v.decisive.map((q) => q.question.id)).not.toContain('fault-degree');
    expect(v.award).toBe(5_760_000n);
    expect(album([fault(false)], 'tort').award).toBe(0n);
  });

  it('follows from a degree within bounds', () => {
    expect(album([degree({ atLeast: 'slight', atMost: 'ordinary' })], 'tort').decisive.map((q) => q.question.id)).not.toContain('fault');
    expect(figures(album([degree({ atLeast: 'gross', atMost: 'intentional' })], 'tort'))).toEqual([8_260_000n, 8_260_000n, 8_890_000n]); // to the top of it where the quote of 45,000 is proven
  });

  it('is presumed in tort as its degree is in contract', () => {
    expect(album([], 'tort').award).toBe(8_260_000n);
    expect(album([fault(true)], 'tort').award).toBe(8_260_000n);
  });
});
