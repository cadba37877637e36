import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CONTRACT, INCIDENT } from '../cli/dispute.js';
import { LANGUAGES } from '../../src/model/text.js';
import { json } from '../../src/output/json.js';
import { subtotalWords } from '../../src/output/messages/subtotals/index.js';
import { everyVerdict, exampleVerdict, settingIn, verdictOf } from './verdicts.js';

const schema = JSON.parse(readFileSync('schemas/verdict.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const documentIn = (v: Parameters<typeof json>[0][number], language: (typeof LANGUAGES)[number] = 'en') => JSON.parse(json([v], settingIn(language)));

const verdicts = everyVerdict();

test.each(verdicts.flatMap(([name, v]) => LANGUAGES.map((l) => [name, l, v] as const)))('%s in %s is what the schema says', (_name, language, v) => {
  validate(documentIn(v, language));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema knows every reason for which a sum moves or comes to nothing', () => {
  const reasons = (at: string): readonly string[] => {
    const found: string[][] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) { if (key === at && Array.isArray(child?.enum)) found.push(child.enum); walk(child); }
    };
    walk(schema);
    return [...new Set(found.filter((list) => list.includes('expanded-part')).flat())].sort();
  };
  expect(reasons('because')).toEqual(Object.keys(settingIn('en').words.step).sort());
  expect(reasons('why')).toEqual(Object.keys(subtotalWords.en.zero).sort());
});

test('every property of the schema has a description', () => {
  const bare: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(child as Record<string, { $ref?: string; description?: string }>)) {
          const target = property.$ref === undefined ? property : schema.$defs[property.$ref.slice('#/$defs/'.length)];
          if (property.description === undefined && target?.description === undefined) bare.push(`${path}.${name}`);
        }
      walk(child, `${path}.${key}`);
    }
  };
  walk(schema, '');
  expect(bare).toEqual([]);
});

test.each(verdicts)('%s: every head telescopes from claimed to awarded, and so do the totals', (_name, v) => {
  const d = documentIn(v);
  for (const head of d.heads) {
    let at = head.claimed;
    for (const step of head.steps) {
      expect(step.from).toBe(at);
      at = step.to;
    }
    expect(at).toBe(head.awarded);
  }
});

test('keys stand in one order', () => {
  const keysOf = (name: string) => Object.keys(documentIn(exampleVerdict(name)));
  expect(keysOf('qianyan')).toEqual(keysOf('bati-courtage'));
  expect(keysOf('bati-courtage').slice(0, 4)).toEqual(['schema', 'tool', 'notice', 'language']);
});

test('the fire: figures, range with its witnesses, and the questions with their awards', () => {
  const d = documentIn(exampleVerdict('bati-courtage'));
  expect(d.outcome).toBe('partly-liable');
  expect(d.amounts).toMatchObject({ currency: 'EUR', claimed: '6500000.00', award: '1800.48', netPayable: { amount: '1800.48', from: 'provider', to: 'customer' } });
  expect(d.amounts.range).toMatchObject({
    low: '0.00', high: '93000.00', exhaustive: true,
    witness: {
      low: [{ question: 'clause-empties-essential-obligation', subject: { clause: 'fm-list' }, answer: false }],
      high: [{ question: 'clause-significant-imbalance', subject: { clause: 'cap-6m' }, answer: true }],
    },
  });
  expect(d.decisive).toMatchObject([
    { question: 'clause-significant-imbalance', subject: { clause: 'cap-6m' }, mustProve: 'customer', answers: [{ answer: true, award: '93000.00' }, { answer: false, award: '1800.48' }], effectAtBase: '91199.52' },
    { question: 'clause-empties-essential-obligation', subject: { clause: 'fm-list' }, answers: [{ answer: true, award: '1800.48' }, { answer: false, award: '0.00' }] },
  ]);
  expect(d.adjustments).toMatchObject([{ rule: 'contract.cap', subject: { clause: 'cap-6m' }, from: '93000.00', to: '1800.48', because: 'limit' }]);
});

test('it says which day chose which article', () => {
  const of2018 = documentIn(exampleVerdict('qianyan')).law.versions;
  expect(of2018.map((x: { chosenBy: string; day: string }) => [x.chosenBy, x.day])).toContainEqual(['judgment-date', '2018-12-31']);
});

test('an offer is in no amount', () => {
  const d = documentIn(exampleVerdict('qianyan'));
  expect(d.offers).toMatchObject([{ amount: '136469.00', stands: 'inside' }]);
  expect(JSON.stringify(d.amounts)).not.toContain('136469');
});

test('no upper bound is null, and nothing stands for it', () => {
  const open = INCIDENT.replace(/disputed: .*\n/, '').replace('amount: 5000, proven: 3000', 'amount: unknown');
  const d = documentIn(verdictOf(CONTRACT.replace('clauses: [{id: cap, kind: cap, limit: {amount: 1000}, covers: all}]\n', ''), open));
  expect(d.amounts.claimed).toBeNull();
  expect(d.amounts.range.high).toBeNull();
  expect(JSON.stringify(d)).not.toMatch(/0{20}/);
});

test('an excuse tells what it rests on, beside the rule', () => {
  const excuses = documentIn(exampleVerdict('bati-courtage')).defences as readonly { readonly id: string; readonly kind: string; readonly result: string }[];
  expect(excuses.map((d) => [d.id, d.kind, d.result])).toEqual([['fr.code-civil.1218', 'force-majeure', 'rejected']]);
});
