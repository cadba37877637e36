import { nearest } from '../input/nearest.js';
import { reviewPack, reviews } from '../law/contract/reviews.js';
import { regimes } from '../law/index.js';
import { ruleMessages } from '../output/messages/rules/index.js';
import { catalogueOf, namesIn, rulesCalled } from '../output/rule/catalogue.js';
import type { Entry } from '../output/rule/catalogue.js';
import { coloured } from './colours.js';
import { complaintsOf } from './complaints.js';
import { deliver } from './delivering.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import { languageOf } from './language.js';
import { speechOf } from './printOptions.js';
import type { PrintOptions } from './printOptions.js';
import type { World } from './world.js';

/** What `rules` takes. */
export interface RulesOptions extends PrintOptions {
  readonly format?: 'text' | 'json';
}

/** Prints pages of rules, or the list of all of them; a name nobody knows is told with what was perhaps meant. */
export const showingRules = async (world: World, asked: readonly string[], options: RulesOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, speechOf(options));
  const language = languageOf(options.lang, world.env);
  const paper = { words: complaints.words, says: ruleMessages[language] };
  const all = catalogueOf([...Object.values(regimes), { ...reviewPack, rules: reviews }]);
  const found = asked.map((name) => ({ name, entries: rulesCalled(name, all) }));
  const unknown = found.filter(({ entries }) => entries.length === 0);
  for (const { name } of unknown) await complaints.usage(paper.says.unknownRule(name, nearest(name, namesIn(all))));
  if (unknown.length > 0) return EXIT.invalid;
  const entries: readonly Entry[] = asked.length === 0 ? all : [...new Set(found.flatMap((f) => f.entries))];
  const json = options.format === 'json' || (options.format === undefined && options.output?.endsWith('.json') === true);
  if (json) return deliver(world, complaints, (await import('../output/rule/json.js')).rulesJson(entries, paper), options.output);
  const { ruleList, rulePage } = await import('../output/rule/page.js');
  const palette = await world.palette(options.output === undefined && coloured(options.color, 'stdout', world));
  const text = asked.length === 0 ? ruleList(entries, { ...paper, palette }) : entries.map((e) => rulePage(e, all, { ...paper, palette })).join('\n');
  return deliver(world, complaints, text, options.output);
};
