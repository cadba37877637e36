import type { Problem } from '../model/problem.js';
import type { Setting } from './conversion.js';
import type { Document } from './reading.js';
import { branch, sprout } from './grow.js';
import { at, each, either, placeOf, word, words } from './item.js';
import type { Item } from './item.js';
import { toMatter } from './matter.js';
import { problem, sorted } from './problem.js';
import { remarksOn } from './remarks.js';
import type { SchemaName } from './shape.js';

/** A contract with an incident, either of which may not have been given. */
interface Pair {
  readonly contract: Document | undefined;
  readonly incident: Document | undefined;
}

/** What is wrong with documents, and what their authors may want to add. */
export interface Validated {
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** Stands for the other document of a pair that was not given. */
const absent = (schema: SchemaName): Document => ({ file: '', schema, root: branch(sprout({ file: '', lines: null }, null, '', null, null), [], []) });

const ofContract = ['service', 'commitment', 'clause'];

/** What cannot be said of documents whose contract, or incident, was not given. */
const unknowable = (p: Problem, hasContract: boolean, hasIncident: boolean): boolean => {
  const { detail } = p;
  if (p.file === '') return true;
  if (detail.kind === 'unknown-id') return ofContract.includes(detail.of) ? !hasContract : !hasIncident;
  if (detail.kind === 'no-rate') return !hasContract && detail.to === '';
  return !hasContract && (detail.kind === 'no-time-zone' || detail.kind === 'other-contract');
};

const checked = (contract: Document | undefined, incident: Document | undefined, extras: readonly Document[], setting: Setting): readonly Problem[] => {
  const made = toMatter(contract ?? absent('contract'), incident ?? absent('incident'), extras, setting);
  return made.ok ? [] : made.errors.filter((p) => !unknowable(p, contract !== undefined, incident !== undefined));
};

const idOf = (document: Document): string => word(at(document.root, 'id')) ?? '';

const namedBy = (incident: Document): Item | undefined => either(incident.root, 'contract', 'contracts');

/** The contracts an incident belongs to: the only one, else those it names. */
const contractsOf = (incident: Document, contracts: readonly Document[]): readonly Document[] =>
  contracts.length === 1 ? contracts : contracts.filter((contract) => words(namedBy(incident)).includes(idOf(contract)));

/** Incidents that name none of several contracts. */
const amongThem = (contracts: readonly Document[], incidents: readonly Document[]): readonly Problem[] => {
  const strays = contracts.length < 2 ? [] : incidents.filter((incident) => contractsOf(incident, contracts).length === 0);
  return strays.flatMap((incident) => {
    const [first] = each(namedBy(incident));
    return first === undefined ? [] : [problem(placeOf(first), { kind: 'other-contract', expected: contracts.map(idOf).join(', '), found: words(namedBy(incident)).join(', ') })];
  });
};

/**
 * Checks documents of the right shape for what they mean: every contract and incident, each incident with its contract, and what is laid over them with
 * all of them. What only a document could tell that was not given is not complained of.
 */
export const validate = (documents: readonly Document[], setting: Setting): Validated => {
  const of = (schema: SchemaName): readonly Document[] => documents.filter((document) => document.schema === schema);
  const [contracts, incidents, extras] = [of('contract'), of('incident'), of('with')];
  const pairs = incidents.flatMap((incident): readonly Pair[] => {
    const own = contractsOf(incident, contracts);
    return own.length === 0 ? [{ contract: undefined, incident }] : own.map((contract) => ({ contract, incident }));
  });
  const alone = contracts.filter((contract) => !pairs.some((pair) => pair.contract === contract));
  const single: readonly Pair[] = [...alone.map((contract) => ({ contract, incident: undefined })), ...(documents.length === extras.length && extras.length > 0 ? [{ contract: undefined, incident: undefined }] : [])];
  const problems = [...pairs, ...single].flatMap(({ contract, incident }) => checked(contract, incident, incident === undefined && pairs.length > 0 ? [] : extras, setting));
  const remarks = incidents.flatMap((incident) => remarksOn(contractsOf(incident, contracts).map((c) => c.root), [incident.root]));
  return { problems: sorted([...problems, ...amongThem(contracts, incidents)]), remarks: sorted([...remarks, ...remarksOn(contracts.map((c) => c.root), [])]) };
};
