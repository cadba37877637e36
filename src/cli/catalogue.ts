import { regimes } from '../law/index.js';
import type { Text } from '../model/text.js';
import type { Edition } from '../model/told.js';

/** Every question and every rule of every law by its id, as a reader of each language meets it. */
export const catalogue = (): { readonly wordings: ReadonlyMap<string, Text>; readonly citations: ReadonlyMap<string, Text>; readonly editions: ReadonlyMap<string, Edition> } => ({
  wordings: new Map(Object.values(regimes).flatMap((r) => r.questions).map((q) => [q.id, q.wording])),
  citations: new Map(Object.values(regimes).flatMap((r) => r.rules).map((r) => [r.id, r.source.short])),
  editions: new Map(Object.values(regimes).flatMap((r) => r.rules).map((r) => [r.id, { norm: r.norm, chosenBy: r.chosenBy }])),
});
