/**
 * npm run bench:peers: beside what others take for the like, as far as it is the like; for comparison, no bar.
 *
 *   start    `assess` of an example; ajv-cli checking the same record against our schema; prettier checking how the same file is laid out; publicodes
 *            reading and evaluating the rules of the next part. Processor time, as multiples of an empty Node process, all in turn.
 *   rules    one made-up set of rules for four kinds of facts in each engine, with equal awards asserted: eight conditions that must all hold for a breach,
 *            four losses added up, a cap. Ours keeps, beyond the figure, which rule took what from which head, and why each rule applied.
 *   records  `batch` over an export against `jq -c .`, which reads and writes the same lines and decides nothing.
 *
 * The others are installed by hand: npm install --prefix bench. What is not there is left out and told.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { assess } from '../dist/index.js';
import { contract, lines, short } from './exports.mjs';
import { dispute } from './made-up.mjs';
import { note } from './goals.mjs';
import { env } from './running.mjs';

const require = createRequire(new URL('./package.json', import.meta.url));
const peer = async (name) => {
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    note(`${name} is not there (npm install --prefix bench): left out`);
    return null;
  }
};

const folder = mkdtempSync(join(tmpdir(), 'liability-peers-'));
const at = (name, text) => { writeFileSync(join(folder, name), text); return join(folder, name); };

/** Processor time of a run in milliseconds, of several together since the system counts in hundredths of a second: what children took. Linux alone tells it so. */
const took = (command, words, runs = 4) => {
  const script = `const {spawnSync}=require('child_process');let r;for(let i=0;i<${runs}&&(r===undefined||r.status===0);i++)r=spawnSync(${JSON.stringify(command)},${JSON.stringify(words)},{stdio:['ignore','ignore','pipe'],encoding:'utf8'});const t=require('fs').readFileSync('/proc/self/stat','latin1').replace(/^.*\\) /,'').split(' ');process.stdout.write(JSON.stringify([r.status,(Number(t[13])+Number(t[14]))*10/${runs},r.stderr]))`;
  const [status, milliseconds, stderr] = JSON.parse(spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).stdout);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`);
  return milliseconds;
};
const leastOf = (rounds, subjects) => {
  const best = new Map(Object.keys(subjects).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) for (const [name, work] of Object.entries(subjects)) best.set(name, Math.min(best.get(name), work()));
  return best;
};

const QUESTIONS = Array.from({ length: 8 }, (_, i) => `q${i}`);
const LOSSES = ['l0', 'l1', 'l2', 'l3'];
const CAP = 90_000;
/** Facts and the award in cents: below the cap, above it, at it, and without a breach. */
const CASES = [[true, [10_000, 20_000, 5_000, 1]], [true, [50_000, 60_000, 70_000, 80_000]], [true, [30_000, 30_000, 30_000, 0]], [false, [10_000, 20_000, 30_000, 40_000]]].map(([all, losses]) => ({
  facts: { ...Object.fromEntries(QUESTIONS.map((q, i) => [q, all || i !== 5])), ...Object.fromEntries(LOSSES.map((l, i) => [l, losses[i]])) },
  award: all ? Math.min(CAP, losses.reduce((a, b) => a + b)) : 0,
}));

const publicodesRules = {
  ...Object.fromEntries([...QUESTIONS, ...LOSSES].map((name) => [name, null])), breach: { 'toutes ces conditions': QUESTIONS },
  award: { variations: [{ si: 'breach', alors: { valeur: { somme: LOSSES }, plafond: CAP } }, { sinon: 0 }] },
};

/** For each engine that is there, one evaluation of some facts: an award. */
const engines = async () => {
  const found = { 'liability, the whole assessment': ({ facts }) => { const { matter, regime } = dispute(facts, QUESTIONS, LOSSES, BigInt(CAP)); return () => Number(assess(matter, regime, { range: false, open: 'raised' }).award); } };
  const jsonLogic = (await peer('json-logic-js'))?.default;
  const logic = { if: [{ and: QUESTIONS.map((q) => ({ var: q })) }, { min: [{ '+': LOSSES.map((l) => ({ var: l })) }, CAP] }, 0] };
  if (jsonLogic) found['json-logic-js'] = ({ facts }) => () => jsonLogic.apply(logic, facts);
  const zen = await peer('@gorules/zen-engine');
  if (zen) {
    const { ZenEngine } = zen.default ?? zen;
    const decision = new ZenEngine().createDecision({
      nodes: [{ id: 'i', type: 'inputNode', name: 'i' }, { id: 'e', type: 'expressionNode', name: 'e', content: { expressions: [{ id: '1', key: 'award', value: `${QUESTIONS.join(' and ')} ? min([sum([${LOSSES.join()}]), ${CAP}]) : 0` }] } }, { id: 'o', type: 'outputNode', name: 'o' }],
      edges: [{ id: '1', sourceId: 'i', targetId: 'e', type: 'edge' }, { id: '2', sourceId: 'e', targetId: 'o', type: 'edge' }],
    });
    found['@gorules/zen-engine'] = ({ facts }) => async () => (await decision.evaluate(facts)).result.award;
  }
  const rules = await peer('json-rules-engine');
  if (rules) {
    const { Engine } = rules.default ?? rules;
    const engine = new Engine();
    const all = QUESTIONS.map((fact) => ({ fact, operator: 'equal', value: true }));
    engine.addFact('sum', async (_, almanac) => { let sum = 0; for (const l of LOSSES) sum += await almanac.factValue(l); return sum; });
    engine.addRule({ conditions: { all: [...all, { fact: 'sum', operator: 'greaterThan', value: CAP }] }, event: { type: 'cap' } });
    engine.addRule({ conditions: { all: [...all, { fact: 'sum', operator: 'lessThanInclusive', value: CAP }] }, event: { type: 'sum' } });
    found['json-rules-engine'] = ({ facts }) => async () => { const { events: [event], almanac } = await engine.run(facts); return event === undefined ? 0 : event.type === 'cap' ? CAP : almanac.factValue('sum'); };
  }
  const publicodes = ((found) => found?.default?.default ?? found?.default)(await peer('publicodes'));
  if (publicodes) {
    const engine = new publicodes(publicodesRules);
    found.publicodes = ({ facts }) => { const situation = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === true ? 'oui' : value === false ? 'non' : value])); return () => engine.setSituation(situation).evaluate('award').nodeValue; };
  }
  return found;
};

const ruleSets = async () => {
  const found = Object.entries(await engines()).map(([name, prepare]) => ({ name, best: Infinity, work: CASES.map(prepare) }));
  for (const { name, work } of found) for (const [i, one] of work.entries()) {
    const award = await one();
    if (award !== CASES[i].award) throw new Error(`${name} awards ${award} where ${CASES[i].award} is due`);
  }
  for (let round = 0; round < 5; round++)
    for (const subject of found) {
      const begun = process.cpuUsage();
      let runs = 0;
      for (let spent = 0; spent < 300_000;) {
        for (let k = 0; k < 25; k++) for (const one of subject.work) await one();
        runs += 25 * CASES.length;
        const { user, system } = process.cpuUsage(begun);
        spent = user + system;
        subject.best = Math.min(subject.best, spent / runs);
      }
    }
  const own = found[0].best;
  for (const { name, best } of found) note(`rules    ${name}: ${best.toFixed(1)} µs a set of facts, ${best > own ? `${(best / own).toFixed(1)} × ours` : `1/${(own / best).toFixed(0)} of ours`}`);
};

const starts = async () => {
  const terms = 'examples/bati-courtage/contract.yaml';
  /* In JSON: ajv-cli reads YAML of another version, in which a day is no text. */
  const record = at('incident.json', `${JSON.stringify(parse(readFileSync('examples/bati-courtage/incident.yaml', 'utf8')), null, 2)}\n`);
  const bin = (name) => { const path = join('bench/node_modules/.bin', name); if (!existsSync(path)) note(`${name} is not there (npm install --prefix bench): left out`); return existsSync(path) ? path : null; };
  const subjects = { 'node -e 0': () => took(process.execPath, ['-e', '0']), 'liability assess': () => took(process.execPath, ['bin/liability.js', 'assess', terms, record]) };
  const [ajv, prettier] = [bin('ajv'), bin('prettier')];
  if (ajv !== null) subjects['ajv-cli, the same record'] = () => took(process.execPath, [ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', 'schemas/incident.schema.json', '-d', record]);
  if (prettier !== null) subjects['prettier, the same record'] = () => took(process.execPath, [prettier, record]);
  if (existsSync('bench/node_modules/publicodes')) {
    const script = at('publicodes.mjs', `import Engine from ${JSON.stringify(pathToFileURL(require.resolve('publicodes')).href)}; import { readFileSync } from 'node:fs'; const { rules, facts } = JSON.parse(readFileSync(${JSON.stringify(at('rules.json', JSON.stringify({ rules: publicodesRules, facts: Object.fromEntries([...QUESTIONS.map((q) => [q, 'oui']), ...LOSSES.map((l) => [l, 1])]) })))}, 'utf8')); console.log(new (Engine.default ?? Engine)(rules).setSituation(facts).evaluate('award').nodeValue);`);
    subjects['publicodes, the rules of the next part'] = () => took(process.execPath, [script]);
  }
  const best = leastOf(Number(process.env.ROUNDS ?? 5), subjects);
  for (const [name, milliseconds] of best) note(`start    ${name}: ${milliseconds} ms, ${(milliseconds / best.get('node -e 0')).toFixed(1)} ×`);
};

const records = () => {
  if (spawnSync('jq', ['--version']).status !== 0) { note('jq is not there: left out'); return; }
  const n = Number(process.env.RECORDS ?? 40_000);
  const [file, terms] = [at('r.jsonl', [...lines(short, 'FR', n)].join('')), at('c.json', JSON.stringify(contract('FR')))];
  const best = leastOf(2, { liability: () => took(process.execPath, ['bin/liability.js', 'batch', terms, file, '--quiet', '--output', join(folder, 'out.jsonl')], 1), jq: () => took('jq', ['-c', '.', file], 1) });
  for (const [name, milliseconds] of best) note(`records  ${name}: ${Math.round((n * 1000) / milliseconds).toLocaleString('en')} a second of processor, of ${n.toLocaleString('en')} records of 440 bytes, start included`);
};

try {
  await starts();
  await ruleSets();
  records();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
