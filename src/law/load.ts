import type { Regime } from '../model/regime.js';
import type { Rule } from '../model/rule.js';

/** Each law by itself, loaded when a contract names it: a command about French law does not pay for Chinese law. */
const laws: Readonly<Record<Regime['id'], () => Promise<Regime>>> = {
  FR: async () => (await import('./fr/regime.js')).fr,
  CN: async () => (await import('./cn/regime.js')).cn,
  none: async () => (await import('./contract/regime.js')).none,
};

/** The rules and figures of one law. */
export const loadRegime = (id: Regime['id']): Promise<Regime> => laws[id]();

/** What a review of a contract looks at beside the rules of its law; no verdict loads it. */
export const loadReviews = async (): Promise<readonly Rule[]> => (await import('./contract/reviews.js')).reviews;
