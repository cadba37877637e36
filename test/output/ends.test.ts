import { readFileSync } from 'node:fs';
import { CONTRACT, INCIDENT } from '../cli/dispute.js';
import { LANGUAGES } from '../../src/model/text.js';
import type { Language } from '../../src/model/text.js';
import { html } from '../../src/output/html.js';
import { markdown } from '../../src/output/markdown.js';
import { table } from '../../src/output/table.js';
import type { Detail } from '../../src/output/formatter.js';
import { endWords } from '../../src/output/messages/ends/index.js';
import { exampleVerdict, settingIn, verdictOf } from './verdicts.js';

/** Which answers lead to the ends of a range, as a reader finds them. */

const lines = (text: string): readonly string[] => text.split('\n').map((l) => l.trim().replace(/ {2,}/g, ' | '));
const told = (verdict: Parameters<typeof table>[0][number], language: Language, detail: Detail = 'normal'): readonly string[] => {
  const all = lines(table([verdict], settingIn(language, { detail })));
  const from = all.findIndex((l) => l.startsWith(endWords[language].heading.split(' ')[0] as string) && !l.startsWith('range'));
  return all.slice(from, all.indexOf('', from));
};

const fire = exampleVerdict('bati-courtage');
/** Six losses that nobody has proven, under no limit. */
const crowd = verdictOf(CONTRACT.replace(/clauses:.*\n/, ''), INCIDENT.replace(/disputed:.*\n/, '').replace(/losses:.*\n/, `losses:\n${['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `  - {id: ${id}, head: data-restoration, amount: 100, evidence: asserted, direct: true, foreseeable: true}\n`).join('')}`));

test.each([
  ['en', ['least | 0.00 | 2 · Does the clause deprive the debtor’s | no', 'most | 93,000.00 | 1 · Does the clause create a significant | yes']],
  ['fr', ['minimum | 0,00 | 2 · La clause prive-t-elle de sa substance | non', 'maximum | 93\u202f000,00 | 1 · La clause crée-t-elle un déséquilibre | oui']],
  ['zh', ['最低 | 0.00 | 2 · 该条款是否使债务人的主要义务丧失实质内容？ | 否', '最高 | 93,000.00 | 1 · 该条款是否造成双方权利义务的显著失衡？ | 是']],
] as const)('in %s each end is shown with the question, its number and the answer that leads there', (language, expected) => {
  expect(told(fire, language)).toEqual(expect.arrayContaining([...expected]));
});

test('an end that is the base says that nothing need be answered otherwise', () => {
  const v = verdictOf(CONTRACT, INCIDENT);
  for (const language of LANGUAGES) expect(told(v, language).join(' ')).toContain(endWords[language].asItStands.split(' ')[0]);
  expect(told(v, 'en')).toContain('least | 1,000.00 | the award as it stands: nothing need be');
});

test('at most four answers are listed, and how many are left; in full every one', () => {
  expect(crowd.range?.witness.high).toHaveLength(6);
  const asked = (detail: Detail): number => told(crowd, 'en', detail).filter((l) => / 100\.00$/.test(l)).length;
  expect([asked('compact'), asked('normal'), asked('full')]).toEqual([4, 4, 6]);
  expect(told(crowd, 'en', 'compact').join(' ')).toContain('and 2 more answers (--detail full)');
  expect(told(crowd, 'en', 'full').join(' ')).not.toContain('more answers');
});

test('an end that a chance only comes near is said to be so', () => {
  const v = verdictOf(CONTRACT, INCIDENT.replace('direct: true', 'certainty: chance, chance: unknown, direct: true'));
  for (const language of LANGUAGES) expect(told(v, language).join('')).toContain(endWords[language].onlyNear.slice(0, 6));
});

test('an outer range names no answers, and says why', () => {
  const v = { ...fire, range: { low: 0n, high: 1n, exhaustive: false, witness: { low: [], high: [] }, limits: [] } };
  expect(told(v, 'en').join(' ')).toContain('an outer limit: no completion goes beyond it');
});

test('nothing is said where nothing open moves the award', () => {
  const v = verdictOf(CONTRACT, INCIDENT.replace(/disputed:.*\n/, ''));
  for (const language of LANGUAGES) expect(table([v], settingIn(language))).not.toContain(endWords[language].heading);
});

test('the memo and the page carry the same rows', () => {
  expect(markdown([fire], settingIn('en'))).toMatch(/### Ends of the range\n\n.*\n.*\n\| least \| 0\.00 \| 2 · Does the clause deprive .* \| no \|\n\| most \| 93,000\.00 \| 1 · /);
  expect(html([fire], settingIn('en'))).toContain('<h2>Ends of the range</h2>');
});

test('of an event that is dated only in part the day that leads to an end is named', () => {
  const text = (name: string): string => readFileSync(new URL(`../../examples/takedown-ignored/${name}.yaml`, import.meta.url), 'utf8');
  const v = verdictOf(text('contract'), text('incident').replace('receivedAt: 2024-05-01T09:00:00+08:00', 'receivedAt: 2024-04'));
  for (const language of LANGUAGES) expect(told(v, language).join(' ')).toContain(endWords[language].happened('notices[0].receivedAt'));
  expect(told(v, 'en')).toContain('most | 150,000.00 | the day of notices[0].receivedAt | 2024-04-01');
});
