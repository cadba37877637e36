import type { Measure, ShareMeasure } from '../../../model/measure.js';
import { promisedWith } from '../../../model/matter.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import { decimalText, ratio, ZERO } from '../../../values/ratio.js';
import { civilCode } from '../civil-code/source.js';

/** How many joint debtors have nothing that could be got. */
export const debtorsWithoutMeans: Measure<bigint> = {
  id: 'cn.debtors-without-means', source: civilCode('519(3)'), asks: [], unit: 'number',
  compute: ({ matter }) => ({ value: BigInt(matter.unrecoverable?.length ?? 0), working: [] }),
};

/** None of them. */
export const nobody: Measure<bigint> = { id: 'cn.nobody', source: civilCode('519(3)'), asks: [], unit: 'number', compute: () => ({ value: 0n, working: [] }) };

/** The weight of a debtor among all of them; equal where nobody gave any. */
const weightOf = (matter: Matter, party: string): bigint => matter.weights.get(party) ?? (matter.weights.size === 0 ? 1n : 0n);

/** The share of one of several who promised together; equal where nobody fixed any. */
export const shareAmongDebtors = (source: Source): ShareMeasure => ({
  id: 'cn.share-among-debtors', source, asks: [],
  compute: ({ matter, respondent }) => {
    const total = matter.respondents.reduce((n, d) => n + weightOf(matter, d), 0n);
    if (total === 0n) return { value: undefined, working: [] };
    const share = ratio(weightOf(matter, respondent), total);
    return { value: share, working: [{ name: 'share', value: decimalText(share) }] };
  },
});

/** What the others still owe once the part of those the claimant released is gone; of what was promised together the released owe nothing. Nothing to scale where nobody was. */
export const leftAfterRelease = (source: Source): ShareMeasure => ({
  id: 'cn.left-after-release', source, asks: [],
  compute: ({ matter, respondent }) => {
    const released = matter.subjects.party.filter((p) => labelsOf(p, 'released').includes('yes')).map((p) => p.id);
    const debtors = [...new Set([...matter.respondents, ...released, ...matter.weights.keys()])];
    const total = debtors.reduce((n, d) => n + weightOf(matter, d), 0n);
    const kept = debtors.filter((d) => !released.includes(d)).reduce((n, d) => n + weightOf(matter, d), 0n);
    if (released.length === 0 || total === 0n) return { value: undefined, working: [] };
    const share = released.includes(respondent) && promisedWith(matter.coDebtors, respondent).length > 0 ? ZERO : ratio(kept, total);
    return { value: share, working: [...released.map((party) => ({ name: 'released', value: party })), { name: 'share', value: decimalText(share) }] };
  },
});
