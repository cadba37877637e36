import { assess } from '../engine/assess.js';
import { nearest } from '../input/nearest.js';
import { regimes } from '../law/index.js';
import type { Regime } from '../model/regime.js';
import { explanationJson, explanationText } from '../output/explain/explanation.js';
import type { AskedRule } from '../output/explain/explanation.js';
import { explainWords } from '../output/messages/explain/index.js';
import { engineOptions } from './engineOptions.js';
import { deliver, usable } from './delivering.js';
import { coloured } from './colours.js';
import { complaintsOf } from './complaints.js';
import { matters, readAll, regimeOf } from './documents.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { Ground } from '../model/role.js';
import { formOf } from './reporting.js';
import type { ReportingOptions } from './reporting.js';
import type { World } from './world.js';

/** What `explain` takes beside the options of every report. */
export interface ExplainOptions extends ReportingOptions {
  readonly with: readonly string[];
  readonly ground?: Ground;
  readonly open: 'raised' | 'all';
  readonly law?: Regime['id'];
  readonly asOf?: string;
}

/** A rule by its id or by a short name of the notes: of the law of the claim first, then of any. */
const ruleNamed = (name: string, own: Regime): AskedRule | undefined => {
  const all = [own, ...Object.values(regimes).filter((r) => r !== own)];
  return all.flatMap((home) => home.rules.filter((rule) => rule.id === name || rule.aliases?.includes(name) === true).map((rule) => ({ rule, home })))[0];
};

/** Decides a dispute and tells why: the whole trace, or one rule of it. */
export const explaining = async (world: World, [contractFile = '', incidentFile = '', rule, ...more]: readonly string[], options: ExplainOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  if (more.length > 0) {
    await complaints.usage(explainWords[complaints.words.language].expected);
    return EXIT.invalid;
  }
  const files = [contractFile, incidentFile, ...options.with];
  if (!(await usable(world, complaints, files, options.output))) return EXIT.invalid;
  const read = await readAll(world, complaints, files.map((file, i) => ({ file, schema: i === 0 ? 'contract' : i === 1 ? 'incident' : 'with' })), options);
  const [contract, incident, ...extras] = read?.documents ?? [];
  if (read === undefined || contract === undefined || incident === undefined) return EXIT.invalid;
  const regime = await regimeOf(contract, options.law);
  const asked = rule === undefined ? null : ruleNamed(rule, regime);
  if (asked === undefined) {
    const names = [regime, ...Object.values(regimes)].flatMap((r) => r.rules.flatMap((x) => [x.id, ...(x.aliases ?? [])]));
    await complaints.usage(explainWords[complaints.words.language].unknownRule(rule ?? '', nearest(rule ?? '', [...new Set(names)])));
    return EXIT.invalid;
  }
  const made = matters(world, [contract], [incident], extras, options);
  const [matter] = made.ok ? made.value : [];
  if (matter === undefined) {
    await complaints.problems(made.ok ? [] : made.errors, read.texts);
    return EXIT.invalid;
  }
  const palette = await world.palette(options.output === undefined && coloured(options.color, 'stdout', world));
  const telling = { verdict: assess(matter, regime, engineOptions(options, true)), words: complaints.words, palette };
  return deliver(world, complaints, formOf(options) === 'json' ? explanationJson(telling, asked) : explanationText(telling, asked), options.output);
};
