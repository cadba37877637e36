import { at, placeOf, word } from '../input/item.js';
import { sorted } from '../input/problem.js';
import type { Document } from '../input/reading.js';
import { toMatter } from '../input/matter.js';
import { versionFor } from '../input/versions.js';
import { loadRegime } from '../law/load.js';
import type { Matter } from '../model/matter.js';
import { PROBLEM_CODES } from '../model/problem.js';
import type { Problem } from '../model/problem.js';
import type { Regime } from '../model/regime.js';
import { formatDay } from '../values/day.js';
import { dayAt } from '../values/instant.js';
import { fail, ok } from '../values/result.js';
import type { Result } from '../values/result.js';
import type { Complaints } from './complaints.js';
import type { SpeechOptions, SharedOptions } from './options.js';
import { readAs } from './reading.js';
import type { World } from './world.js';

/** What was asked about: the names as typed. */
export interface Wanted {
  readonly file: string;
  readonly schema: Document['schema'];
  /** A contract may stand in its place as well: another edition of the same terms. */
  readonly orContract?: true;
}

/** The line by which a file says that it is a contract. */
const CONTRACT_LINE = /^[\s{]*["']?schema["']?\s*:\s*["']?liability\/contract@/m;

/** Reads files and checks their shape; every obstacle and every problem is told. Undefined when one of them stopped it. */
export const readAll = async (world: World, complaints: Complaints, wanted: readonly Wanted[], options: SpeechOptions): Promise<{ readonly documents: readonly Document[]; readonly texts: Map<string, string> } | undefined> => {
  const texts = new Map<string, string>();
  const documents: Document[] = [];
  const problems: Problem[] = [];
  let stopped = false;
  for (const { file, schema, orContract } of wanted) {
    const read = await world.read(file);
    const name = file === '-' ? options.stdinFilename : file;
    if (!read.ok) {
      stopped = true;
      await complaints.obstacle(name, read.why);
      continue;
    }
    texts.set(name, read.value);
    const document = await readAs(read.value, name, orContract === true && CONTRACT_LINE.test(read.value) ? 'contract' : schema, world);
    if (document.ok) documents.push(document.value);
    else problems.push(...document.errors);
  }
  if (problems.length > 0) {
    const { validate } = await import('../input/validate.js');
    const others = validate(documents, { asOf: null, offsetAt: world.offsetAt }).problems; // the documents that could be read, each for what it says itself
    await complaints.problems(sorted([...problems, ...others]), texts);
  }
  return stopped || problems.length > 0 ? undefined : { documents, texts };
};

/** The name of the law of a claim: as asked, else the contract's. */
export const lawOf = (contract: Document, asked: Regime['id'] | undefined): Regime['id'] => {
  const named = word(at(contract.root, 'governingLaw'));
  return asked ?? (named === 'FR' || named === 'CN' ? named : 'none');
};

/** The law of a claim. */
export const regimeOf = (contract: Document, asked: Regime['id'] | undefined): Promise<Regime> => loadRegime(lawOf(contract, asked));

/** The day of assessment: as asked; `today` is the day on the calendar of the contract's zone. */
export const asOf = (world: World, contract: Document, asked: string | undefined): string | null => {
  if (asked !== 'today') return asked ?? null;
  const offset = world.offsetAt(word(at(contract.root, 'timeZone')) ?? 'UTC', world.now());
  return formatDay(dayAt(world.now(), Number.isNaN(offset) ? 0 : offset));
};

/** Each incident with the edition of the contract that applies to it and the overlays as one matter; every problem of all of them. */
export const matters = (world: World, contracts: readonly [Document, ...Document[]], incidents: readonly Document[], extras: readonly Document[], options: Pick<SharedOptions, 'asOf'>): Result<readonly Matter[], Problem> => {
  const [first, ...others] = contracts;
  const setting = { asOf: asOf(world, first, options.asOf), offsetAt: world.offsetAt };
  const other = others.flatMap((c): readonly Problem[] => { const id = at(c.root, 'id'); return word(id) === word(at(first.root, 'id')) ? [] : [{ ...placeOf(id ?? c.root), code: PROBLEM_CODES['other-contract'], detail: { kind: 'other-contract', expected: word(at(first.root, 'id')) ?? '', found: word(id) ?? '' } }]; });
  if (other.length > 0) return fail(other);
  const read = incidents.map((incident) => toMatter(contracts[versionFor(contracts.map((c) => c.root), incident.root)] ?? first, incident, extras, setting));
  const problems = read.flatMap((r) => (r.ok ? [] : r.errors));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((r) => (r.ok ? [r.value] : [])));
};
