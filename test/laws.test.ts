import { STAGES } from '../src/model/rule.js';
import { reviewPack } from '../src/law/contract/reviews.js';
import { regimes } from '../src/law/index.js';
import type { Burden } from '../src/model/about.js';
import type { Discretion } from '../src/model/conclusion.js';
import type { Condition } from '../src/model/condition.js';
import type { Measure } from '../src/model/measure.js';
import type { Question } from '../src/model/question.js';
import type { Regime } from '../src/model/regime.js';
import type { Rule } from '../src/model/rule.js';
import type { Text } from '../src/model/text.js';
import { ruleFiles } from './support/lawFiles.js';
import { schemaNamed } from './support/schemaWalk.js';

/** The promises every law pack keeps. */

const packs: readonly Regime[] = [...Object.values(regimes), reviewPack];
const files = ruleFiles();

const parts = (c: Condition): readonly Condition[] => [c, ...('all' in c ? c.all : 'any' in c ? c.any : 'count' in c ? c.count : 'not' in c ? [c.not] : 'some' in c || 'against' in c ? [c.where] : []).flatMap(parts)];

const bandOf = (c: { readonly discretion?: Discretion }): readonly Measure<unknown>[] => (c.discretion === undefined ? [] : [c.discretion.low, c.discretion.high]);

const measuresOf = (rule: Rule): readonly Measure<unknown>[] => [
  ...[...rule.then, ...(rule.readings ?? []).flatMap((r) => r.then)].flatMap((c): readonly Measure<unknown>[] =>
    'prove' in c ? [c.prove] : 'raise' in c ? [c.raise, ...bandOf(c)] : 'deduct' in c ? [c.deduct] : 'scale' in c ? [c.scale] : 'limit' in c ? [c.limit] : 'add' in c ? [c.add, ...bandOf(c)] : 'replace' in c ? [c.replace, ...bandOf(c)] : 'deadline' in c ? [c.day] : 'step' in c && c.by !== undefined ? [c.by] : 'owes' in c && typeof c.owes === 'object' ? [c.owes.expanded] : []),
  ...parts(rule.when).flatMap((c): readonly Measure<unknown>[] => ('compare' in c ? [c.compare[0], c.compare[2]] : [])),
];

const conditionsOf = (rule: Rule): readonly Condition[] => [
  ...parts(rule.when),
  ...rule.then.flatMap((c) => ('heads' in c && typeof c.heads === 'object' ? parts(c.heads.where) : [])),
];

const asked = (rule: Rule): readonly { readonly question: Question; readonly burden: Burden }[] => [
  ...conditionsOf(rule).flatMap((c) => ('ask' in c ? [{ question: c.ask, burden: c.burden }] : 'atLeast' in c && 'degree' in c ? [{ question: c.atLeast, burden: c.burden }] : 'oneOf' in c && 'values' in c ? [{ question: c.oneOf, burden: c.burden }] : [])),
  ...measuresOf(rule).flatMap((m) => m.asks),
];

const complete = (t: Text): boolean => [t.en, t.fr, t.zh].every((s) => s.trim().length > 0) && /[\u4e00-\u9fff]/.test(t.zh);

describe('rule files', () => {
  it('state one rule each, and the path is the id', () => {
    const wrong = files.filter(({ path, rules }) => {
      if (rules.length !== 1) return true;
      const id = (rules[0] as Rule).id;
      const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
      const prefix = `${folder.split('/').join('.')}.`;
      const own = id.slice(prefix.length);
      return !id.startsWith(prefix) || !(name === own || name.startsWith(`${own}-`));
    });
    expect(wrong.map((f) => `${f.path}: ${f.rules.map((r) => r.id).join(', ')}`)).toEqual([]);
  });

  it('are each listed by some regime, and by none twice', () => {
    const listed = new Set(packs.flatMap((p) => p.rules));
    expect(files.flatMap((f) => f.rules).filter((r) => !listed.has(r)).map((r) => r.id)).toEqual([]);
    for (const pack of packs) expect(new Set(pack.rules.map((r) => r.id)).size).toBe(pack.rules.length);
    expect([...listed].filter((r) => !files.some((f) => f.rules.includes(r))).map((r) => r.id)).toEqual([]);
  });
});

describe.each(packs.map((p) => [p.id, p] as const))('regime %s', (_, pack) => {
  it('gives every rule a complete source, and title and paraphrase in three languages', () => {
    const poor = pack.rules.filter((r) => !complete(r.title) || !complete(r.says) || !complete(r.source.short) || r.source.pinpoint === '' || !complete(r.source.instrument));
    expect(poor.map((r) => r.id)).toEqual([]);
  });

  it('yields only to rules it has, of the same stage or an earlier one, and never in a circle', () => {
    for (const rule of pack.rules)
      for (const id of rule.yieldsTo ?? []) {
        const other = pack.rules.find((r) => r.id === id);
        expect([rule.id, id, other?.of]).toEqual([rule.id, id, rule.of]);
        expect(STAGES.indexOf(other?.stage ?? 'next-steps')).toBeLessThanOrEqual(STAGES.indexOf(rule.stage));
      }
    const reaches = (from: string, to: string, seen: readonly string[]): boolean => (pack.rules.find((r) => r.id === from)?.yieldsTo ?? []).some((id) => id === to || (!seen.includes(id) && reaches(id, to, [...seen, id])));
    expect(pack.rules.filter((r) => reaches(r.id, r.id, [])).map((r) => r.id)).toEqual([]);
  });

  it('reads only conclusions of earlier stages', () => {
    const stageOf = (rule: Rule): number => STAGES.indexOf(rule.stage);
    const makers = (what: string): readonly number[] =>
      pack.rules.flatMap((r) => ([...r.then, ...(r.readings ?? []).flatMap((x) => x.then)].some((c) =>
        what === 'breach' ? 'breach' in c : what === 'performed' ? 'performed' in c : what === 'excused' ? 'excuse' in c && c.excuse !== 'part' : what === 'founded' ? false
        : what === 'ineffective' ? 'clause' in c && c.clause !== 'stands' : what === 'duty' ? 'duty' in c : r.id === what) || r.id === what ? [stageOf(r)] : []));
    for (const rule of pack.rules)
      for (const c of conditionsOf(rule)) {
        if (!('concluded' in c)) continue;
        const what = typeof c.concluded === 'string' ? c.concluded : 'duty' in c.concluded ? 'duty' : c.concluded.rule;
        const latest = what === 'founded' ? STAGES.indexOf('heads') - 1 : Math.max(-1, ...makers(what));
        expect([rule.id, what, latest < stageOf(rule)]).toEqual([rule.id, what, true]);
        if (what !== 'founded') expect([rule.id, what, makers(what).length > 0]).toEqual([rule.id, what, true]);
      }
  });

  it('allots each question to one bearer within a ground', () => {
    const bearers = new Map<string, Set<string>>();
    for (const rule of pack.rules)
      for (const ground of rule.routes)
        for (const { question, burden } of asked(rule)) {
          const key = `${ground} ${question.id}`;
          const bearer = JSON.stringify(burden);
          bearers.set(key, (bearers.get(key) ?? new Set()).add(bearer === '"drafter"' || bearer === '"provider"' ? '"provider"' : bearer));
        }
    expect([...bearers].filter(([, set]) => set.size > 1).map(([key, set]) => `${key}: ${[...set].join(' and ')}`)).toEqual([]);
  });

  it('asks only questions of its catalogue, each worded in three languages with what settles it', () => {
    for (const rule of pack.rules) for (const { question } of asked(rule)) expect([rule.id, question.id, pack.questions.includes(question)]).toEqual([rule.id, question.id, true]);
    expect(pack.questions.filter((q) => !complete(q.wording) || !complete(q.evidence)).map((q) => q.id)).toEqual([]);
    expect(new Set(pack.questions.map((q) => q.id)).size).toBe(pack.questions.length);
  });

  it('asks nothing that no document can determine', () => {
    const answerable = schemaNamed('incident').$defs?.['Question']?.enum ?? [];
    expect(pack.questions.map((q) => q.id).filter((id) => !answerable.includes(id))).toEqual([]);
  });

  it('shifts a burden everywhere to one side', () => {
    const shifted = pack.rules.flatMap((r) => r.then.flatMap((c) => ('burden' in c && c.everywhere === true ? [[c.burden, c.on] as const] : [])));
    for (const [question, on] of shifted) expect(shifted.filter(([other]) => other === question).map(([, side]) => side)).toEqual(shifted.filter(([other]) => other === question).map(() => on));
  });

  it('has figures without gap or overlap', () => {
    for (const parameter of pack.parameters) {
      expect(parameter.history.length).toBeGreaterThan(0);
      parameter.history.slice(1).forEach((entry, i) => expect([parameter.id, entry.from]).toEqual([parameter.id, (parameter.history[i]?.to ?? Infinity) + 1]));
    }
    for (const rule of pack.rules) for (const m of measuresOf(rule)) for (const p of m.parameters ?? []) expect([rule.id, p.id, pack.parameters.includes(p)]).toEqual([rule.id, p.id, true]);
  });

  it('has versions of one norm that never overlap on the day that chooses them', () => {
    const clash = pack.rules.flatMap((a, i) => pack.rules.slice(i + 1).filter((b) => a.norm === b.norm && a.id.split('@')[0] === b.id.split('@')[0] && a.chosenBy === b.chosenBy && (a.inForce.from ?? -Infinity) <= (b.inForce.to ?? Infinity) && (b.inForce.from ?? -Infinity) <= (a.inForce.to ?? Infinity)).map((b) => `${a.id} and ${b.id}`));
    expect(clash).toEqual([]);
  });

  it('conditions and conclusions are data: no function but in measures and questions', () => {
    const functions = pack.rules.flatMap((r) => { const found: string[] = []; const walk = (v: unknown, path: string): void => { if (typeof v === 'function') found.push(`${r.id} ${path}`); else if (typeof v === 'object' && v !== null && !('wording' in v) && !('compute' in v)) for (const [k, x] of Object.entries(v)) walk(x, `${path}.${k}`); }; walk(r, ''); return found; });
    expect(functions).toEqual([]);
  });
});

test('every article is cited in Chinese as articles are', () => {
  const article = /^(?:旧?《[^》]+》|第[0-9-]+号(?:法令|法律))(?:（[^）]+）)?(?:第[A-Z0-9.\-*]+条(?:之[一二三四五]|第[IVX0-9]+款)?(?:第[0-9（）()]+项)?(?:、|－|至|$))+|^旧?《[^》]+》卷首条$/;
  const cited = Object.values(regimes).flatMap((r) => r.rules).filter((r) => r.source.kind === 'article' && r.id.startsWith('fr.'));
  expect([...new Set(cited.map((r) => r.source.short.zh))].filter((zh) => !article.test(zh))).toEqual([]);
});
