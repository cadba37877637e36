import type { Measure, Source } from '../words.js';

/** Days from the event to the customer's act; nothing where the act came first, or nobody gives its day. */
export const daysToTheAct = (id: string, source: Source): Measure<bigint> => ({
  id, source, asks: [], unit: 'number',
  compute: ({ matter }) => {
    const [act, event] = [matter.work?.act?.day ?? null, matter.days.event];
    return { value: act === null || event === null || act <= event ? 0n : BigInt(act - event), working: [] };
  },
});
