import { programOf } from '../../src/cli/program.js';
import { nodeWorld } from '../../src/cli/nodeWorld.js';
import { translated } from '../../src/output/helpText.js';
import { helpFr } from '../../src/output/messages/help/fr.js';
import { helpZh } from '../../src/output/messages/help/zh.js';
import { runIn } from './memory-world.js';

const program = programOf(nodeWorld, { out: [], err: [] }, () => undefined);
const commands = program.commands.map((c) => c.name());

const help = async (command: string | null, lang: string): Promise<string> => (await runIn([...(command === null ? [] : [command]), '--help', '--lang', lang])).out;

/** The sentences of an examples block: what stands after the gap. */
const remarks = (text: string): readonly string[] => {
  const block = text.slice(0, text.indexOf('\n\n'));
  return block.split('\n').slice(1).flatMap((line) => /^ {2}\S.*? {2,}(\S.*)$/.exec(line)?.[1] ?? []);
};

test.each([null, ...commands])('help of %s begins with examples and names every option, in English, Chinese and French', async (name) => {
  const headings = { en: ['Examples:', 'Usage:', 'Options:'], zh: ['示例：', '用法：', '选项：'], fr: ['Exemples :', 'Usage :', 'Options :'] };
  for (const [lang, [first, ...others]] of Object.entries(headings)) {
    const text = await help(name, lang);
    expect(text.split('\n')[0]).toBe(first);
    for (const heading of others) expect(text).toContain(heading);
    const options = (program.commands.find((c) => c.name() === name) ?? program).options;
    for (const option of options) expect(text).toContain(option.long);
  }
});

test('every sentence of help has its words in Chinese and French (src/output/messages/help)', async () => {
  const blocks = await Promise.all([null, ...commands].map((name) => help(name, 'en')));
  const sentences = [
    'display help for command', '(liability --help tells more)', ...blocks.flatMap(remarks),
    ...[program, ...program.commands].flatMap((c) => [c.description(), ...c.options.map((o) => o.description), ...c.registeredArguments.map((a) => a.description)]),
  ];
  for (const words of [helpFr, helpZh]) expect([...new Set(sentences)].filter((s) => translated(s, words) === undefined)).toEqual([]);
});

describe('a slip on the command line', () => {
  test.each([
    [['asess'], ['erreur\u00a0: commande inconnue « asess »', '(Vouliez-vous dire assess ?)'], ['错误：没有命令“asess”', '（是否指 assess？）']],
    [['assess', 'a', 'b', '--formt', 'x'], ['option inconnue « --formt »'], ['没有选项“--formt”']],
    [['assess', 'a', 'b', '--format', 'xml'], ['n’admet pas la valeur « xml ». Valeurs admises : table'], ['不接受“xml”。 可选值：table']],
    [['assess', 'a', 'b', '--law', 'de'], ['Attendu : cn, fr ou none.'], ['应为 cn、fr 或者 none。']],
    [['assess', 'a', 'b', '--fail-on', 'lots'], ['Attendu : none, breach'], ['应为 none, breach']],
    [['assess', 'a', 'b', '--output'], ['il manque la valeur de l’option « --output <file> »'], ['选项“--output <file>”缺少值']],
    [['assess'], ['il manque l’argument « contract »'], ['缺少参数“contract”']],
    [['init', 'x'], ['l’argument « document » n’admet pas la valeur « x »'], ['参数“document”不接受“x”']],
    [['init', 'contract', 'x'], ['trop d’arguments pour « init » ; attendu : 1, reçu : 2.'], ['“init”的参数过多，应为1个，实为2个。']],
  ])('%j is told in the language of the run', async (argv, french, chinese) => {
    const fr = await runIn(argv, { env: { LIABILITY_LANG: 'fr' } });
    const zh = await runIn(argv, { env: { LIABILITY_LANG: 'zh' } });
    for (const part of french) expect(fr.err).toContain(part);
    for (const part of chinese) expect(zh.err).toContain(part);
    expect([fr.code, zh.code]).toEqual([2, 2]);
    expect(`${fr.err}${zh.err}`).not.toMatch(/error:|Did you mean|Expected|Allowed/);
  });
});

describe('the versions', () => {
  test.each([
    [['--version'], 'FR: rules of '],
    [['-V'], 'figures known until '],
    [['--version', '--lang', 'fr'], 'FR : règles au '],
    [['--lang=zh', '--version'], 'FR：规则截至'],
  ])('%j names the tool, and each law with its two days', async (argv, said) => {
    const { out, code } = await runIn(argv);
    expect(code).toBe(0);
    expect(out).toContain('liability 0.0.0\n');
    expect(out).toContain(said);
    expect(out.match(/\d{4}-\d{2}-\d{2}/g)).toHaveLength(6);
  });
});
