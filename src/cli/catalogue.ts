import { regimes } from '../law/index.js';
import type { Text } from '../model/text.js';
import type { Edition } from '../model/told.js';

/** What a reader meets by an id. */
type Names = ReadonlyMap<string, Text>;

/** Every law, and every question and rule of each, by its id, as a reader of each language meets it. */
export const catalogue = (): { readonly wordings: Names; readonly citations: Names; readonly titles: Names; readonly laws: Names; readonly editions: ReadonlyMap<string, Edition> } => ({
  wordings: new Map(Object.values(regimes).flatMap((r) => r.questions).map((q) => [q.id, q.wording])),
  citations: new Map(Object.values(regimes).flatMap((r) => r.rules).map((r) => [r.id, r.source.short])),
  titles: new Map(Object.values(regimes).flatMap((r) => r.rules).map((r) => [r.id, r.title])),
  laws: new Map(Object.values(regimes).map((r) => [r.id, r.name])),
  editions: new Map(Object.values(regimes).flatMap((r) => r.rules).map((r) => [r.id, { norm: r.norm, chosenBy: r.chosenBy }])),
});
