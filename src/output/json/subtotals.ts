import type { Reported } from '../../model/reported.js';
import { plainAmount } from '../amounts.js';
import { citationOf } from '../citation.js';
import { subtotalWords } from '../messages/subtotals/index.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

/** What the award is made of: the parts add up to it, and a class of loss that comes to nothing says why. */
export const subtotalsOf = (v: Reported, words: Words): Json =>
  v.subtotals.map((s) => ({
    part: s.part, claimed: plainAmount(s.claimed, v.matter.digits), awarded: plainAmount(s.awarded, v.matter.digits),
    rules: s.owedBy.map((r) => r.id), citations: s.owedBy.map((r) => citationOf(r, words.language)),
    zero: s.zero.map((z) => ({ why: z.why, says: subtotalWords[words.language].zero[z.why], rules: z.rules.map((r) => r.id), citations: z.rules.map((r) => citationOf(r, words.language)) })),
  }));
