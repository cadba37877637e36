import { regimes } from '../law/index.js';
import type { Text } from '../model/text.js';

/** Every question of every law by its id, as a reader meets it. */
export const wordings = (): ReadonlyMap<string, Text> => new Map(Object.values(regimes).flatMap((r) => r.questions).map((q) => [q.id, q.wording]));
