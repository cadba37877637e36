import { LANGUAGES } from '../../src/model/text.js';
import { formatAmount } from '../../src/values/money.js';
import { grouped } from '../../src/output/amounts.js';
import { documentOf } from '../../src/output/json.js';
import { messages } from '../../src/output/messages/index.js';
import { markdown } from '../../src/output/markdown.js';
import { everyVerdict, settingIn, verdictOf } from './verdicts.js';

/** The grounds side by side: what a reader is told of them is what the document holds, and what it costs to choose another one is said. */

interface Ground { readonly ground: 'contract' | 'tort' | 'statute'; readonly chosen: boolean; readonly award: string; readonly range: { readonly low: string | null; readonly high: string | null } | null }

const several = everyVerdict().filter(([, v]) => v.grounds.length > 1);

test('some examples lie open on more than one ground', () => {
  expect(several.length).toBeGreaterThan(2);
});

describe.each(several)('%s', (_, v) => {
  const grounds = (documentOf(v, settingIn('en')) as unknown as { law: { grounds: readonly Ground[] } }).law.grounds;

  test('one ground is chosen, and its award and range are those of the verdict', () => {
    const chosen = grounds.filter((g) => g.chosen);
    expect(chosen.map((g) => [g.ground, g.award, g.range?.low ?? null, g.range?.high ?? null])).toEqual([[v.ground, formatAmount(v.award, v.matter.digits), ...[v.range?.low, v.range?.high].map((x) => (x === null || x === undefined ? null : formatAmount(x, v.matter.digits)))]]);
  });

  test.each(LANGUAGES)('in %s each ground stands with the figures of the document, and the difference is theirs', (language) => {
    const words = messages[language];
    const figure = (text: string | null): string => (text === null ? words.label.noUpperBound : grouped(text, language));
    const told = markdown([v], settingIn(language)).replaceAll('\\', '');
    const contains = (text: string): void => expect(told).toContain(text);
    const chosen = grounds.find((g) => g.chosen) as Ground;
    const shown = (g: Ground): string => (g.range === null ? '' : `${figure(g.range.low)} … ${figure(g.range.high)}`);
    for (const g of grounds) {
      contains(`| ${words.ground[g.ground]} | ${figure(g.award)} | ${g.range === null ? '' : words.range(figure(g.range.low), figure(g.range.high))} |`);
      if (g.chosen) continue;
      const minor = (text: string): bigint => BigInt(text.replace('.', ''));
      const by = minor(g.award) - minor(chosen.award);
      contains(by === 0n
        ? words.onGroundSame(words.footing[g.ground], shown(g) === shown(chosen) ? null : { own: shown(g), chosen: shown(chosen) })
        : words.onGround(words.footing[g.ground], `${figure(formatAmount(by < 0n ? -by : by, v.matter.digits))} ${v.matter.currency}`, by > 0n));
    }
  });
});

const CONTRACT = `schema: liability/contract@1
id: c
title: Data kept
governingLaw: CN
currency: CNY
timeZone: Asia/Shanghai
concludedOn: 2024-01-01
parties: {provider: {name: P, kind: business}, customer: {name: K, kind: business}}
services: [{id: h, type: cloud-compute}]
commitments: [{id: keep, kind: durability, services: [h]}]
`;

const INCIDENT = `schema: liability/incident@1
id: i
title: Data lost
contract: c
kind: data-loss
services: [h]
occurredAt: 2024-07-01
asOf: 2025-03-01
currency: CNY
`;

const LOSS = 'losses: [{id: d, head: data-restoration, amount: 50000, evidence: documented}]\n';

describe('where both grounds come to nothing, and fault alone is open in tort', () => {
  const v = verdictOf(CONTRACT, `${INCIDENT}performance: [{commitment: keep, performed: full}]\nfault: {provider: unknown}\n${LOSS}`);

  test.each(LANGUAGES)('in %s the other range and its question stand on the page', (language) => {
    const words = messages[language];
    const told = markdown([v], settingIn(language)).replaceAll('\\', '');
    expect(v.grounds.map((g) => [g.ground, g.chosen, g.award, g.range?.high])).toEqual([['contract', true, 0n, 0n], ['tort', false, 0n, 5000000n]]);
    expect(told).toContain(words.footing.tort);
    expect(told.split('\n').find((line) => line.includes(words.footing.tort) && line.includes(`${grouped('50000.00', language)} CNY`))).toBeDefined();
    expect(told).toContain(words.decidesOnGround(words.footing.tort));
    expect(told).toContain(v.regime.questions.find((q) => q.id === 'fault')?.wording[language] ?? '?');
  });
});

describe('where an open question decides who is responsible, and no sum', () => {
  const v = verdictOf(CONTRACT, `${INCIDENT}performance: [{commitment: keep, performed: unknown}]\nlosses: []\nground: contract\n`);

  test.each(LANGUAGES)('in %s the summary does not say that nothing changes', (language) => {
    const words = messages[language];
    const told = markdown([v], settingIn(language)).replaceAll('\\', '');
    expect(v.notDecisive.map((q) => [q.question.id, q.turns])).toEqual([['commitment-breached', true]]);
    expect(told).toContain(words.decidesWho('P'));
    expect(told).not.toContain({ en: 'no open question changes this', fr: 'aucune question ouverte n’y change rien', zh: '没有待定问题会改变这一结果' }[language]);
  });
});

test('where nothing is open the summary says so', () => {
  const v = verdictOf(CONTRACT, `${INCIDENT}performance: [{commitment: keep, performed: full}]\nlosses: []\nground: contract\n`);
  expect(markdown([v], settingIn('en'))).toContain('no open question changes this');
});
