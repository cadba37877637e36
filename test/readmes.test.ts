import { existsSync, readdirSync, readFileSync } from 'node:fs';

/* The three pages a newcomer reads say the same: sections, commands, options, links, and figures as the examples print them. */
const PAGES = { en: 'README.md', zh: 'README.zh-CN.md', fr: 'README.fr.md' } as const;

const read = (language: keyof typeof PAGES): string => readFileSync(PAGES[language], 'utf8');

const once = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

const blocks = (page: string): readonly (readonly [kind: string, text: string])[] => [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']);

/** What is typed, whatever the language it answers in and the remark beside it. */
const typed = (page: string): readonly string[] =>
  blocks(page).filter(([kind]) => kind === 'sh').flatMap(([, text]) => text.trim().split('\n').map((line) => line.replace(/#.*$/, '').replace(/ --lang (?:en|zh|fr)/, '').trim()));

const told = (page: string) => ({
  sections: page.match(/^## /gm)?.length, points: page.match(/^- /gm)?.length, blocks: blocks(page).map(([kind]) => kind), typed: typed(page),
  commands: [...page.matchAll(/^\| `liability (\w+)/gm)].map((m) => m[1]),
  options: once(page.match(/--[a-z-]+/g) ?? []).filter((o) => o !== '---'),
  links: once([...page.matchAll(/\]\(([^)]+)\)/g)].map((m) => m[1] ?? '').filter((link) => !link.startsWith('README'))),
});

test.each(['zh', 'fr'] as const)('the page in %s has the sections, commands, options and links of the English one', (language) => {
  expect(told(read(language))).toEqual(told(read('en')));
});

test.each(['en', 'zh', 'fr'] as const)('the lines shown in %s are lines that the example prints', (language) => {
  const printed = readFileSync(`examples/bati-courtage/expected/table.${language}.txt`, 'utf8').split('\n');
  const shown = blocks(read(language)).filter(([kind]) => kind === '').flatMap(([, text]) => text.trimEnd().split('\n'));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
});

const TRANSLATED = readdirSync('examples').filter((name) => existsSync(`examples/${name}/README.fr.md`) || existsSync(`examples/${name}/README.zh-CN.md`));

/** What a story shows: its commands, whatever the language they answer in and the remark beside them, and the figures in bold and in tables, without the marks of a language. */
const story = (name: string, page: string) => {
  const text = readFileSync(`examples/${name}/${page}`, 'utf8');
  const prose = text.replace(/^```\n[\s\S]*?^```$/gm, '');
  return {
    typed: [...text.matchAll(/^(?: {4})?(liability [a-z]+ \S+\.ya?ml.*)$/gm)].map((m) => (m[1] ?? '').replace(/#.*$/, '').replace(/ --lang (?:zh|fr)/, '').trim()),
    figures: [...prose.matchAll(/\*\*([\d., ]+)\*\*/g)].map((m) => (m[1] ?? '').replace(/\D/g, '')),
    rows: prose.split('\n').filter((line) => line.startsWith('|')).map((row) => [...row.matchAll(/\d{1,3}(?:[, ]\d{3})*[.,]\d\d(?!\d)/g)].map((m) => m[0].replace(/\D/g, '')).sort()),
    points: text.match(/^- /gm)?.length, headed: text.match(/^\*\*[^*\d][^*]*\*\*/gm)?.length,
    fields: [...new Set(prose.match(/`[^`]+`/g))].sort(),
  };
};

test.each(TRANSLATED.flatMap((name) => ['README.fr.md', 'README.zh-CN.md'].map((page) => [name, page] as const)))('the story %s is the same in %s', (name, page) => {
  expect(story(name, page)).toEqual(story(name, 'README.md'));
});
