import { at, each, idOf, word, words } from './item.js';
import type { Document } from './reading.js';

/** How grave the fault is under which the clauses of a contract are tried. */
export type TriedFault = 'ordinary' | 'gross';

/**
 * An incident that tries every clause of a contract: each promise of the provider broken, each event of its lists happened, a loss that is proven.
 * Nothing else is stated, so that every rule about a clause speaks of the clause.
 */
export const hypothetical = ({ root }: Document, fault: TriedFault, day: string | null): Readonly<Record<string, unknown>> => {
  const causes = [...new Set(each(at(root, 'clauses')).flatMap((c) => words(at(c, 'causes'))))];
  const promises = each(at(root, 'commitments')).filter((c) => (word(at(c, 'owedBy')) ?? 'provider') === 'provider');
  return {
    schema: 'liability/incident@1', id: 'review', kind: 'contract-dispute', ...(day === null ? {} : { occurredAt: day, asOf: day }), currency: word(at(root, 'currency')) ?? 'EUR',
    services: each(at(root, 'services')).map(idOf),
    causes: (causes.length === 0 ? ['hardware-failure'] : causes).map((kind) => ({ kind, origin: 'provider' })),
    fault: { provider: fault }, performance: promises.map((c) => ({ commitment: idOf(c), performed: 'none' })),
    losses: [{ id: 'loss', head: 'data-restoration', amount: 1000000, proven: 1000000 }],
  };
};

/** The day whose law a contract is reviewed under: the day of the contract, else the first day of its edition, else the day it was published. */
export const dayOfReview = ({ root }: Document): string | null => {
  const versions = at(root, 'versions');
  const written = [at(root, 'concludedOn'), at(at(versions, 'effective'), 'from'), at(versions, 'published')].map(word).find((text) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text));
  return written ?? null;
};
