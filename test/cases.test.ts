import { reviewPack } from '../src/law/contract/reviews.js';
import { regimes } from '../src/law/index.js';
import type { Regime } from '../src/model/regime.js';
import type { Rule } from '../src/model/rule.js';
import { parseAmount } from '../src/values/money.js';
import { caseFiles, holds, mutants, runCase, wordsOf } from './support/cases.js';
import type { Case, CaseFile } from './support/cases.js';

const files = caseFiles();

const regimeOf = (rule: string): Regime => {
  const found = [...Object.values(regimes), reviewPack].find((r) => r.rules.some((x) => x.id === rule));
  if (found === undefined) throw new Error(`no regime holds ${rule}`);
  return found;
};
const ruleOf = (file: CaseFile): Rule => regimeOf(file.rule).rules.find((r) => r.id === file.rule) as Rule;
const withRule = (regime: Regime, rule: Rule): Regime => ({ ...regime, rules: regime.rules.map((r) => (r.id === rule.id ? rule : r)) });

describe.each(files.map((f) => [f.rule, f] as const))('%s', (_, file) => {
  const rule = ruleOf(file);
  const regime = regimeOf(file.rule);
  it.each(file.cases.map((c) => [c.name, c] as const))('%s', (__, c: Case) => {
    const run = runCase(c, rule, regime);
    expect(run.expect).toBe(c.expect);
    if (c.base !== null) expect(run.base ? 'yes' : 'no').toBe(c.base ? 'yes' : 'no');
    const words = [...wordsOf(rule.then), ...(rule.readings ?? []).flatMap((r) => wordsOf(r.then))];
    for (const expected of c.concludes) expect(words).toContain(expected);
    for (const step of c.steps) expect(run.steps).toContainEqual({ loss: step.loss, from: parseAmount(step.from, c.matter.digits), to: parseAmount(step.to, c.matter.digits) });
  });

  const leaves = mutants(rule.when);
  if (leaves.length > 0)
    it('has a case that fails when any single leaf of its condition is changed', () => {
      const survivors = leaves.filter(({ condition }) => {
        const mutated = withRule(regime, { ...rule, when: condition ?? { all: [] } });
        return file.cases.every((c) => holds(c, mutated.rules.find((r) => r.id === rule.id) as Rule, mutated));
      });
      expect(survivors.map((s) => s.what)).toEqual([]);
    });
});

describe('every rule of every regime', () => {
  const rules = [...new Set([...Object.values(regimes), reviewPack].flatMap((r) => r.rules))];
  it('has a file of hand-written cases', () => {
    expect(rules.map((r) => r.id).filter((id) => !files.some((f) => f.rule === id))).toEqual([]);
  });

  it('has cases in which it fires and in which it does not, and one in which it stays open when it asks a question that can be open', () => {
    const lacking = rules.flatMap((rule) => {
      const seen = new Set(files.filter((f) => f.rule === rule.id).flatMap((f) => f.cases.map((c) => c.expect)));
      const asks = JSON.stringify(rule.when, (k, v: unknown) => (k === 'compute' || k === 'found' || k === 'refused' /* a finding is there or not */ || typeof v === 'bigint' ? undefined : v)).includes('"wording"');
      const conditional = mutants(rule.when).length > 0;
      return [...(seen.has('yes') ? [] : [`${rule.id}: yes`]), ...(!conditional || seen.has('no') ? [] : [`${rule.id}: no`]), ...(!asks || seen.has('unknown') ? [] : [`${rule.id}: unknown`])];
    });
    expect(lacking).toEqual([]);
  });
});
