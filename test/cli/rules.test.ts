import { reviews } from '../../src/law/contract/reviews.js';
import { regimes } from '../../src/law/index.js';
import { runIn } from './memory-world.js';

const ids = async (asked: string): Promise<readonly string[]> =>
  JSON.parse((await runIn(['rules', asked, '--format', 'json'])).out).rules.map((r: { id: string }) => r.id);

const every = [...new Set([...Object.values(regimes).flatMap((r) => r.rules), ...reviews].map((rule) => rule.id))];

describe('a rule is found', () => {
  test.each([
    ['by its id', 'fr.code-civil.1170', ['fr.code-civil.1170']],
    ['whatever the case', 'FR.Code-Civil.1170', ['fr.code-civil.1170']],
    ['with its later versions', 'fr.code-civil.1171', ['fr.code-civil.1171', 'fr.code-civil.1171@2018-10-01']],
    ['in one version', 'fr.code-civil.1171@2018-10-01', ['fr.code-civil.1171@2018-10-01']],
    ['by a short name of the notes', 'fr.faute-lourde', ['fr.case-law.faute-lourde']],
    ['by its article', '1231-1', ['fr.code-civil.1231-1']],
    ['by its article as cited', 'C. civ. 1170', ['fr.code-civil.1170']],
    ['by its article with the word for it', 'art. 1231-1', ['fr.code-civil.1231-1']],
    ['by its article in Chinese', '第577条', ['cn.civil-code.577']],
  ])('%s', async (_what, asked, found) => {
    expect(await ids(asked)).toEqual(expect.arrayContaining(found));
    expect((await ids(asked)).every((id) => found.includes(id))).toBe(true);
  });

  test('by the article without its paragraph', async () => {
    expect(await ids('1195')).toEqual(expect.arrayContaining(['cn.civil-code.1195.1', 'cn.civil-code.1195.2']));
  });

  test('by its instrument and by its body of law', async () => {
    expect(await ids('cn.contract-law')).toEqual(every.filter((id) => id.startsWith('cn.contract-law.')));
    expect(await ids('fr')).toEqual(every.filter((id) => id.startsWith('fr.')));
  });

  test('by every id and every short name there is', async () => {
    for (const rule of Object.values(regimes).flatMap((r) => r.rules)) {
      expect(await ids(rule.id)).toContain(rule.id);
      for (const alias of rule.aliases ?? []) expect(await ids(alias)).toContain(rule.id);
    }
  });

  test('several at once, each once', async () => {
    const { out } = await runIn(['rules', '1170', 'fr.code-civil.1170', 'contract.cap', '--format', 'json']);
    expect(JSON.parse(out).rules.map((r: { id: string }) => r.id)).toEqual(['fr.code-civil.1170', 'cn.civil-code.1170', 'contract.cap']);
  });
});

test('without a name every rule is listed once', async () => {
  const { out, code } = await runIn(['rules']);
  expect(code).toBe(0);
  for (const id of every) expect(out.replaceAll(/\s+/g, ' ')).toContain(id.slice(0, 36));
  expect(JSON.parse((await runIn(['rules', '--format', 'json'])).out).rules.map((r: { id: string }) => r.id)).toEqual(every);
});

describe('a name nobody knows', () => {
  test.each([
    ['en', 'no rule, article or instrument is called "fr.fute-lourde"; did you mean fr.faute-lourde?'],
    ['fr', 'vouliez-vous dire fr.faute-lourde ?'],
    ['zh', '是否指fr.faute-lourde？'],
  ])('is told with what was perhaps meant (%s)', async (lang, said) => {
    const { code, out, err } = await runIn(['rules', 'fr.code-civil.1170', 'fr.fute-lourde', '--lang', lang]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('comes as JSON when asked', async () => {
    const { err } = await runIn(['rules', 'nothing of the sort', '--error-format', 'json']);
    expect(JSON.parse(err)).toMatchObject({ kind: 'usage' });
  });
});

describe('a page', () => {
  test('says where the rule stands, since when, who proves what, what it asks and what follows', async () => {
    const { out } = await runIn(['rules', 'fr.code-civil.1171@2018-10-01']);
    for (const part of ['C. civ. 1171', 'since 1 October 2018', 'fr.code-civil.1171: from 1 October 2016 to 30 September 2018', 'the day of the contract', 'fr.cap.1171'])
      expect(out).toContain(part);
    expect(out).toContain('- “Could the clause be negotiated?” is answered no');
    expect(out).toContain('- none of these holds:');
    expect(out).toContain('“Does the party act as a consumer, as a legal person outside a trade, or for its trade?”,');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('is answered no (burden of proof: the claimant)');
    expect(out).toContain('- The clause counts as unwritten.');
  });

  test('stays within the page in every language', async () => {
    const { width } = await import('../../src/output/sections/width.js');
    for (const lang of ['en', 'zh', 'fr'])
      for (const line of (await runIn(['rules', 'fr', 'cn', 'contract', '--lang', lang])).out.split('\n')) expect({ lang, line, fits: width(line) <= 100 }).toMatchObject({ fits: true });
  });

  test('as JSON has the same keys and enumerations in every language', async () => {
    const sentences = new Set(['language', 'title', 'says', 'instrument', 'citation', 'sentences', 'wording', 'evidence']);
    const without = async (lang: string): Promise<unknown> =>
      JSON.parse((await runIn(['rules', '--format', 'json', '--lang', lang])).out, (key, value: unknown) => (sentences.has(key) ? null : value));
    expect(await without('fr')).toEqual(await without('en'));
    expect(await without('zh')).toEqual(await without('en'));
  });

  test('as JSON holds everything the page says', async () => {
    const { rules } = JSON.parse((await runIn(['rules', 'contract.cap', '--format', 'json'])).out);
    expect(rules).toMatchObject([{
      id: 'contract.cap', norm: 'contract.cap', regimes: ['FR', 'CN', 'none'], inForce: { from: null, to: null }, stage: 'caps', aliases: expect.arrayContaining(['fr.cap.valid']),
      when: { data: { all: expect.arrayContaining([{ is: 'kind', oneOf: ['cap'] }, { not: { concluded: 'ineffective' } }]) } },
      then: { data: [{ heads: { where: { ask: 'clause-covers', mustProve: 'respondent', with: 'bound' } }, unknown: 'limit-amount' }] },
      burden: expect.arrayContaining([{ question: 'clause-covers', mustProve: 'respondent' }]),
    }]);
  });

  test('--output writes it, as JSON by the ending', async () => {
    const { files } = await runIn(['rules', 'fr.code-civil.1170', '--output', 'rule.json']);
    expect(JSON.parse(files.get('rule.json') ?? '').rules).toHaveLength(1);
  });
});
