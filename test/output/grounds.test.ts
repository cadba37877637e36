import { LANGUAGES } from '../../src/model/text.js';
import { formatAmount } from '../../src/values/money.js';
import { grouped } from '../../src/output/amounts.js';
import { documentOf } from '../../src/output/json.js';
import { messages } from '../../src/output/messages/index.js';
import { markdown } from '../../src/output/markdown.js';
import { everyVerdict, settingIn } from './verdicts.js';

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
        ? words.onGroundSame(words.ground[g.ground], shown(g) === shown(chosen) ? null : { own: shown(g), chosen: shown(chosen) })
        : words.onGround(words.ground[g.ground], `${figure(formatAmount(by < 0n ? -by : by, v.matter.digits))} ${v.matter.currency}`, by > 0n));
    }
  });
});
