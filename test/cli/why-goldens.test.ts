import { EXAMPLES } from '../output/verdicts.js';
import { exampleFiles, golden } from './golden.js';
import { runIn } from './memory-world.js';

/*
 * Why each example comes out as it does, and what would change it, byte for byte: examples/<example>/expected/.
 */
const LANGUAGES = ['en', 'fr', 'zh'] as const;

const everywhere = EXAMPLES.flatMap((example) => LANGUAGES.map((lang) => [example, `explain.${lang}.txt`, ['explain', 'contract.yaml', 'incident.yaml', '--lang', lang]] as const));

const inEach = (example: string, name: string, argv: readonly string[]) => LANGUAGES.map((lang) => [example, `${name}.${lang}.txt`, [...argv, '--lang', lang]] as const);

const chosen = [
  ...inEach('bati-courtage', 'explain-1218', ['explain', 'contract.yaml', 'incident.yaml', 'fr.code-civil.1218']),
  ...inEach('qianyan', 'explain-revocation', ['explain', 'contract.yaml', 'incident.yaml', 'cn.contract-law-interpretation-ii.9']),
  ...inEach('qianyan', 'whatif-prompted', ['whatif', 'contract.yaml', 'incident.yaml', '--with', 'loss-proven.yaml', '--set', 'clauses.cap-order.drawnToAttention=true']),
  ...inEach('bati-courtage', 'whatif-proven', ['whatif', 'contract.yaml', 'incident.yaml', '--sweep', 'losses.data.proven=0..5000:1000', '--against', '1500']),
  ...inEach('qianyan', 'whatif-laws', ['whatif', 'contract.yaml', 'incident.yaml', '--law', 'cn', '--law', 'fr', '--law', 'none']),
];

test.each([...everywhere, ...chosen])('%s prints %s', async (example, name, argv) => {
  const { code, out, err } = await runIn(argv, { files: exampleFiles(example) });
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(golden(example, name, out));
});

test.each(LANGUAGES)('what the first court found, against what the parties said, in %s', async (lang) => {
  const files = exampleFiles('bati-courtage');
  const saved = async (more: readonly string[]): Promise<string> => (await runIn(['assess', 'contract.yaml', 'incident.yaml', '--format', 'json', ...more], { files })).out;
  const two = { 'parties.json': await saved([]), 'court.json': await saved(['--with', 'lille.yaml']) };
  const { code, out, err } = await runIn(['diff', 'parties.json', 'court.json', '--lang', lang], { files: two });
  expect([code, err]).toEqual([1, '']);
  expect(out).toBe(golden('bati-courtage', `diff-lille.${lang}.txt`, out));
});
