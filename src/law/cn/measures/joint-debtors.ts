import type { Measure, ShareMeasure } from '../../../model/measure.js';
import type { Matter } from '../../../model/matter.js';
import type { Source } from '../../../model/source.js';
import { labelsOf } from '../../../model/subject.js';
import { decimalText, ratio } from '../../../values/ratio.js';
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

/** What the others still owe once the part of those the claimant released is gone. Nothing to scale where nobody was. */
export const leftAfterRelease = (source: Source): ShareMeasure => ({
  id: 'cn.left-after-release', source, asks: [],
  compute: ({ matter }) => {
    const released = matter.subjects.party.filter((p) => labelsOf(p, 'released').includes('yes')).map((p) => p.id);
    const debtors = [...new Set([...matter.respondents, ...released, ...matter.weights.keys()])];
    const total = debtors.reduce((n, d) => n + weightOf(matter, d), 0n);
    const kept = debtors.filter((d) => !released.includes(d)).reduce((n, d) => n + weightOf(matter, d), 0n);
    if (released.length === 0 || total === 0n) return { value: undefined, working: [] };
    const share = ratio(kept, total);
    return { value: share, working: [...released.map((party) => ({ name: 'released', value: party })), { name: 'share', value: decimalText(share) }] };
  },
});
