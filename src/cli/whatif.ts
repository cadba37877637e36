import type { Change } from '../input/change.js';
import { choicesAt } from '../input/choices.js';
import type { Problem } from '../model/problem.js';
import type { Scenario, Supposed, Sweep, SweepTarget } from '../model/scenario.js';
import type { Verdict } from '../model/verdict.js';
import type { Regime } from '../model/regime.js';
import type { Ground } from '../model/role.js';
import { parseAmount } from '../values/money.js';
import { toldVerdict } from '../input/told.js';
import { documentOf } from '../output/json.js';
import { compareWords } from '../output/messages/compare/index.js';
import { SIDE_FORMS } from '../output/compare/formNames.js';
import { sideBySide } from '../output/compare/forms.js';
import { whatifDocument, whatifRows, whatifSections } from '../output/compare/whatif.js';
import { deliver, usable } from './delivering.js';
import { coloured } from './colours.js';
import { complaintsOf } from './complaints.js';
import { readAll } from './documents.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import { formOf } from './reporting.js';
import type { ReportingOptions } from './reporting.js';
import type { SweepAsked } from './sweepOption.js';
import { sweepOf } from './sweeping.js';
import type { Values } from './sweeping.js';
import { suppose } from './supposing.js';
import type { Dispute, Under } from './supposing.js';
import { catalogue } from './catalogue.js';
import type { World } from './world.js';

/** What `whatif` takes. */
export interface WhatifOptions extends ReportingOptions {
  readonly with: readonly string[];
  readonly ground?: Ground;
  readonly open: 'raised' | 'all';
  readonly set: readonly Change[];
  readonly plea: Supposed['pleas'];
  readonly sweep: readonly SweepAsked[];
  readonly against: readonly string[];
  readonly law: readonly Regime['id'][];
  readonly asOf: readonly string[];
}

const orOwn = <T>(list: readonly T[]): readonly (T | undefined)[] => (list.length === 0 ? [undefined] : list);

/** The laws and days to look at, each with each. What is alone stands beside the documents' own. */
const underOf = (options: WhatifOptions, changes: boolean): readonly Under[] => {
  const [laws, days] = [orOwn(options.law), orOwn(options.asOf)];
  const alone = !changes && options.sweep.length === 0 && laws.length * days.length === 1;
  const all = laws.flatMap((law) => days.map((day): Under => ({ law, day })));
  return alone ? [{ law: undefined, day: undefined }, ...all] : all;
};

/** The sums an award is measured against: those typed, else what was offered, else nothing at all. */
const targetsOf = (typed: readonly string[]) => (v: Verdict): readonly SweepTarget[] => {
  const given = typed.flatMap((text): readonly SweepTarget[] => { const amount = parseAmount(text, v.matter.digits); return amount === undefined ? [] : [{ amount, by: 'typed' }]; });
  const offered = v.offers.filter((o) => o.by === v.respondent).map((o): SweepTarget => ({ amount: o.amount, by: { offer: o.by } }));
  return [...(given.length > 0 ? given : offered), { amount: 0n, by: 'nothing' }];
};

/** Decides a dispute under other facts, laws and days, and lays the verdicts side by side. */
export const whatif = async (world: World, contractFile: string, incidentFile: string, options: WhatifOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const changes = options.set.length + options.plea.length > 0;
  if (!changes && options.sweep.length === 0 && options.law.length === 0 && options.asOf.length === 0) {
    await complaints.usage(compareWords[complaints.words.language].nothingToSuppose);
    return EXIT.invalid;
  }
  const files = [contractFile, incidentFile, ...options.with];
  if (!(await usable(world, complaints, files, options.output))) return EXIT.invalid;
  const read = await readAll(world, complaints, files.map((file, i) => ({ file, schema: i === 0 ? 'contract' : i === 1 ? 'incident' : 'with' })), options);
  const [contract, incident, ...extras] = read?.documents ?? [];
  if (read === undefined || contract === undefined || incident === undefined) return EXIT.invalid;
  const dispute: Dispute = { contract, incident, extras, ground: options.ground, open: options.open };
  const problems: Problem[] = [];
  const decided = (sets: readonly Change[], under: Under, supposed: boolean, range: boolean): Verdict | undefined => {
    const verdict = suppose(world, dispute, sets, supposed ? options.plea : [], under, range);
    if (!verdict.ok) problems.push(...verdict.errors);
    return verdict.ok ? verdict.value : undefined;
  };
  const asked: { readonly path: string; readonly values: Values }[] = [];
  for (const { path, values } of options.sweep) {
    const words = 'all' in values ? choicesAt(dispute, path) : undefined;
    if (words?.ok === false) problems.push(...words.errors);
    else if (words?.value.length === 0) {
      await complaints.usage(compareWords[complaints.words.language].noWords(path));
      return EXIT.invalid;
    } else asked.push({ path, values: 'all' in values ? { list: words?.value ?? [] } : values });
  }
  const unders = underOf(options, changes);
  const scenarios: Scenario[] = [];
  const sweeps: { readonly under: Scenario; readonly sweep: Sweep }[] = [];
  for (const under of unders)
    for (const supposed of changes ? [false, true] : [false]) {
      const verdict = decided(supposed ? options.set : [], under, supposed, true);
      if (verdict === undefined) break;
      const scenario: Scenario = { changed: supposed, byLaw: new Set(unders.map((u) => u.law)).size > 1, byDay: new Set(unders.map((u) => u.day)).size > 1, verdict };
      scenarios.push(scenario);
      for (const { path, values } of supposed === changes ? asked : []) {
        const swept = sweepOf(path, values, verdict.matter.digits, targetsOf(options.against), (value, range) => {
          const before = problems.length;
          const found = decided([...options.set, { path, text: value }], under, true, range);
          if (!range) problems.length = before; // a value that is too fine to be allowed is no problem of the user's
          return found;
        });
        if (swept !== undefined) sweeps.push({ under: scenario, sweep: swept });
      }
    }
  if (problems.length > 0) {
    await complaints.problems(problems, read.texts);
    return EXIT.invalid;
  }
  const palette = await world.palette(options.output === undefined && coloured(options.color, 'stdout', world));
  const setting = { words: complaints.words, palette, tool: { version: world.version, timeZones: world.timeZones }, detail: 'normal' as const, ...catalogue() };
  const told = scenarios.map((s) => ({ ...s, told: toldVerdict(documentOf(s.verdict, setting)) }));
  const page = { supposed: { sets: options.set, pleas: options.plea }, scenarios: told, sweeps };
  const text = sideBySide(formOf(options, SIDE_FORMS), {
    title: scenarios[0]?.verdict.matter.incident.title ?? '', language: setting.words.language, palette, toFile: options.output !== undefined,
    sections: (marks) => whatifSections(page, { ...setting, palette: marks }), document: () => whatifDocument(page, setting.editions), rows: () => whatifRows(page),
  });
  return deliver(world, complaints, text, options.output);
};
