import { EXAMPLES } from '../output/verdicts.js';
import { finding, verdictOf } from '../support/examples.js';

/** The witness of each end of a range, laid over the documents as what a court finds, leads to that end: on every ground that the record opens. */

it.each(EXAMPLES)('what leads to each end of the range leads there again when a court finds it: %s', (example) => {
  for (const { ground, admissible } of verdictOf(example, []).grounds) {
    if (!admissible) continue;
    const v = verdictOf(example, [], ground);
    for (const end of ['low', 'high'] as const)
      if (v.range !== null && v.range[end] !== null) expect([ground, end, verdictOf(example, v.range.witness[end].map((g) => finding(g, v)), ground).award]).toEqual([ground, end, v.range[end]]);
  }
});
