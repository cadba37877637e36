import { growPlain } from '../src/input/grow.js';
import type { Item } from '../src/input/item.js';
import { toMatter } from '../src/input/matter.js';
import { UNREAD } from '../src/input/unread.js';
import type * as UnreadModule from '../src/input/unread.js';
import { diceOf, documentOf, pathsOf, schemaNamed } from './support/schemaWalk.js';

/** What checks documents, and what names the parts that are left out, reads fields without anything following from them. */
jest.mock('../src/input/order.js', () => ({ checkOrder: () => undefined, checkSpans: () => undefined }));
jest.mock('../src/input/conflicts.js', () => ({ checkConflicts: () => undefined }));
jest.mock('../src/input/tiers.js', () => ({ checkTerms: () => undefined, tierFaults: () => [] }));
jest.mock('../src/input/measured/bounds.js', () => ({ checkBounds: () => undefined, checkLevel: () => undefined }));
jest.mock('../src/input/names.js', () => ({ ...jest.requireActual<object>('../src/input/names.js'), checkReferences: () => undefined }));
jest.mock('../src/input/unread.js', () => ({ ...jest.requireActual<object>('../src/input/unread.js'), notAssessed: () => [] }));

const { notAssessed } = jest.requireActual<typeof UnreadModule>('../src/input/unread.js');

type Name = 'contract' | 'incident';
const NAMES: readonly Name[] = ['contract', 'incident'];

/** Every field that nothing reads, by why. A field that becomes read must leave its list; a new one that is not read must join one. */
const UNREAD_FIELDS: Readonly<Record<Name, Readonly<Record<string, readonly string[]>>>> = {
  contract: {
    'the reader of documents': [
      '$schema', 'schema',
    ],
    'for people': [
      'clauses.group', 'clauses.text', 'fees.unpaid.disputedReason', 'fees.prepaid.plan',
      'services.term.renewal', 'term.renewal',
    ],
    'named in the verdict as not assessed': [
      'services.fee.feeSteps',
    ],
    'no rule asks for it': [
      'clauses.consequence', 'commitments.selfService',
      'linkedContracts.id', 'linkedContracts.kind', 'linkedContracts.party', 'parties.provider.employees', 'services.feeSteps',
      'services.resources.fee.feeSteps',
    ],
    'laid over their promise as a whole, and read there': [
      'commitments.readings.credit.countsAgainstCap', 'commitments.readings.credit.exclusiveRemedy.clause', 'commitments.readings.credit.exclusiveRemedy.except', 'commitments.readings.credit.exclusiveRemedy.for',
      'commitments.readings.excludes.source', 'commitments.readings.requires.text',
      'commitments.readings.countsFrom', 'commitments.readings.denominator', 'commitments.readings.down',
        'commitments.readings.measure', 'commitments.readings.metric', 'commitments.readings.outage',
      'commitments.readings.recordsDecide', 'commitments.readings.targetStrict', 'commitments.readings.within',
      'commitments.variants.countsFrom', 'commitments.variants.denominator', 'commitments.variants.down',
        'commitments.variants.measure', 'commitments.variants.metric', 'commitments.variants.outage',
      'commitments.variants.recordsDecide', 'commitments.variants.targetStrict', 'commitments.variants.within',
    ],
  },
  incident: {
    'the reader of documents': [
      '$schema', 'schema',
    ],
    'for people': [
      'fx.date', 'fx.source', 'offers.at', 'losses.tax', 'data.kind', 'reported.evidence',
    ],
    'contradictions only': [
      'data.recoverableShare', 'notices.refusedAt',
    ],
    'named in the verdict as not assessed': [
      'claim.amount', 'parties.cap',
      'personalData.subjects',
      'relief.apology', 'relief.disclosure', 'relief.restoration',
      'proceedings.judgments.amount', 'proceedings.judgments.court',
    ],
    'no rule asks for it': [
      'evidence.by', 'outages.cause.by', 'outages.cause.forceMajeure.until', 'outages.causes.by', 'outages.causes.forceMajeure.until', 'outages.excludedParts.cause.by', 'content.items', 'data.records', 'data.sensitivity',
      'notices.count', 'parties.contract', 'parties.employees',
      'performance.billed', 'outages.cause.forceMajeure.alreadyLate', 'outages.cause.forceMajeure.notifiedAt',
      'outages.cause.forceMajeure.share', 'outages.causes.forceMajeure.alreadyLate', 'outages.causes.forceMajeure.notifiedAt', 'outages.causes.forceMajeure.share',
      'outages.excludedParts.cause.forceMajeure',
      'outages.excludedParts.cause.kind', 'outages.excludedParts.cause.origin',
    ],
  },
};

/** The ends of a range or of a stretch are read with their field. */
const ENDS = ['low', 'likely', 'high', 'earliest', 'latest'];

const schemas = { contract: schemaNamed('contract'), incident: schemaNamed('incident') };

const patternOf = (item: Item): string =>
  item.parent === null ? '' : typeof item.name === 'number' ? patternOf(item.parent) : [patternOf(item.parent), item.name].filter((s) => s !== '').join('.');

/** Writes down every field that is asked for below an item. */
const record = (item: Item, asked: Set<string>): void => {
  const { fields } = item;
  for (const child of item.items ?? []) record(child, asked);
  if (fields === null) return;
  for (const child of fields.values()) record(child, asked);
  const pattern = patternOf(item);
  const own = new Map(fields);
  own.get = (name) => {
    asked.add(pattern === '' ? name : `${pattern}.${name}`);
    return fields.get(name);
  };
  item.fields = own;
};

const grown = (name: Name, value: unknown): Item => growPlain({ file: name, lines: null }, value, []);

test('every field that nothing reads is listed with its reason, and no other', () => {
  const asked = { contract: new Set<string>(), incident: new Set<string>() };
  for (let seed = 1; seed <= 1500; seed += 1) {
    const dice = diceOf(seed * 7919);
    const made = NAMES.map((name) => ({ name, root: grown(name, documentOf(schemas[name], dice, [0.2, 0.5, 0.9][seed % 3] as number)) }));
    for (const { name, root } of made) record(root, asked[name]);
    const [contract, incident] = made.map(({ name, root }) => ({ file: name, schema: name, root }));
    if (contract !== undefined && incident !== undefined) toMatter(contract, incident, [], { asOf: null, offsetAt: () => 0 });
  }
  for (const name of NAMES) {
    const unread = [...pathsOf(schemas[name])].filter((path) => !asked[name].has(path) && !ENDS.includes(path.split('.').pop() as string));
    const highest = unread.filter((path) => !unread.some((other) => path.startsWith(`${other}.`)));
    expect(highest.sort()).toEqual(Object.values(UNREAD_FIELDS[name]).flat().sort());
    expect(UNREAD[name].filter((path) => !unread.includes(path))).toEqual([]);
  }
}, 120_000);

/** A document with one thing at a path. */
const documentWith = (path: string, value: unknown): unknown => path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: ['claim', 'fee'].includes(name) ? inner : [inner] }), value);

test.each(NAMES.flatMap((name) => UNREAD[name].map((path) => [name, path] as const)))('the verdict names what stands at %s %s', (name, path) => {
  const places = (value: unknown): readonly string[] => {
    const root = grown(name, documentWith(path, value));
    return notAssessed(name === 'contract' ? root : grown('contract', {}), name === 'incident' ? root : grown('incident', {}), () => false).map((p) => p.path.replaceAll(/\[\d+\]/g, ''));
  };
  expect(places({ id: 'one' })).toEqual([path]);
  expect(places(false)).toEqual([]);
});
